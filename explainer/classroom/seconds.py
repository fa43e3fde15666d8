"""Which stretch of a story a film may show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from explainer.bundle.frame import preset_of
from explainer.stage import Stage

FILMS = (".gif", ".mp4")


def refuse_other(stage: Stage, path: Path, seconds: Any) -> None:
    """Raise ValueError for seconds that are no stretch of the story, or that no film asks for."""
    if path.suffix.lower() not in FILMS:
        raise ValueError(f"seconds are for films ({', '.join(FILMS)}), and {path.name} is none.")
    longest_s = f"{preset_of(stage.header, stage.settings)['duration_s']:g}"
    if not _is_stretch(seconds, float(longest_s)):
        raise ValueError(
            f"seconds are a first and a later second from 0 to {longest_s}, not {seconds!r}."
        )


def _is_stretch(seconds: Any, longest_s: float) -> bool:
    try:
        start, end = map(float, seconds)
    except (TypeError, ValueError):
        return False
    return 0 <= start < end <= longest_s
