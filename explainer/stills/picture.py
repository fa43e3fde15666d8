"""One frame of a chapter as an SVG that stands by itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from explainer import words
from explainer.bundle import Playable, frame
from explainer.places import ASSETS
from explainer.scenes import Scene, still

GROUND = "cleft"
"""The token of what a drawing stands on, as on the page."""


class StillError(ValueError):
    """A still that cannot be drawn; the message says what is allowed."""


@dataclass(frozen=True)
class Look:
    """How a still is drawn; `language` "" leaves the words out.

    Without `height_px` a still has the proportions of the drawing's field. `words` is the folder
    that the chapter's own words stand in, None for those of the product.
    """

    width_px: float = 960
    height_px: float | None = None
    theme: str = "light"
    language: str = "en"
    level: str = "plain"
    evidence_floor: str = "idea"
    calm: bool = False
    words: Path | None = None


def picture(
    scene: Scene,
    playable: Playable,
    settings: Mapping[str, Any],
    play_s: float,
    look: Look | None = None,
) -> str:
    """Return the SVG text of a drawing at a second of play.

    `settings` names a preset and what a viewer has moved since.
    """
    look = look or Look()
    chapter = playable.header["chapter"]

    def say(key: str, values: Mapping[str, Any]) -> str:
        named = {name: value for name, value in values.items() if value is not None}
        if not look.language:
            return ""
        return words.message(look.language, chapter, key, root=look.words, **named)

    values = frame(playable, settings, play_s, look.level, look.calm).values
    seen = values | {"evidence_floor": look.evidence_floor}
    colours, height_px = theme(look.theme), look.height_px
    drawn = still(scene, seen, say, colours, width=look.width_px, height=height_px)
    return drawn.replace("<svg ", f'<svg style="background:{colours[GROUND]}" ', 1)


def theme(name: str) -> dict[str, str]:
    """Return a theme's colours by token; StillError when there is none of that name."""
    if name not in _themes():
        raise StillError(f"There is no theme “{name}”; there are {', '.join(_themes())}.")
    return _themes()[name]


@cache
def _themes() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads(
        (ASSETS / "theme" / "tokens.json").read_text(encoding="utf-8")
    )
    return read
