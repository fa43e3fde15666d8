"""What drawings and charts are told, as it was when somebody last looked at them.

A sentence can be held to the world; what moves a drawing is staged, and can only be held to what
was looked at. `tests/scenes/renew_references.py` writes these numbers with the pictures.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from explainer.bundle import Playable, frame

from .states import State, any_state

FOLDER = Path(__file__).parent / "told"
AT_RANDOM = 12  # in each story, beside three looks at each of its beats
SEED = 314
CLOSE = 0.002
Told = dict[str, Any]


def looks(header: Mapping[str, Any]) -> Iterator[State]:
    """Yield the states that are remembered: within each beat, and settings at random."""
    dice = random.Random(SEED)
    for preset in header["presets"]:
        for moment in preset["moments"]:
            for part in moment.get("beats") or [moment]:
                length_s = part["to_s"] - part["from_s"]
                for share in (0.2, 0.55, 0.9):
                    yield State({"preset": preset["id"]}, part["from_s"] + share * length_s)
        for _ in range(AT_RANDOM if header["controls"] else 0):
            yield any_state(header, preset, dice)


def told(playable: Playable) -> Told:
    """Return the names of all that is worked out, and its values at each look."""
    names = sorted({name for name, _ in playable.header["derive"]})
    names += sorted(playable.header["constants"])
    rows = []
    for look in looks(playable.header):
        values = frame(playable, look.settings, look.time_s, look.level).values
        rows.append([_short(values[name]) for name in names])
    return {"names": names, "rows": rows}


def differences(kept: Told, now: Told) -> Iterator[str]:
    """Yield, in a sentence each, what is told in another way than when it was looked at."""
    if kept["names"] != now["names"] or len(kept["rows"]) != len(now["rows"]):
        yield "Other values are worked out than those that were looked at."
        return
    for before, after in zip(kept["rows"], now["rows"], strict=True):
        for name, was, found in zip(kept["names"], before, after, strict=True):
            if not _close(was, found):
                yield f"{name} is {found}, was {was}"


def read(chapter: str) -> Told:
    """Return what a chapter was told."""
    found: Told = json.loads((FOLDER / f"{chapter}.json").read_text(encoding="utf-8"))
    return found


def write(chapter: str, playable: Playable) -> None:
    """Remember what a chapter is told now."""
    found = told(playable)
    rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in found["rows"])
    FOLDER.mkdir(exist_ok=True)
    names = json.dumps(found["names"])
    text = f'{{"names":{names},\n"rows":[\n{rows}\n]}}\n'
    (FOLDER / f"{chapter}.json").write_text(text, encoding="utf-8")


def _short(value: Any) -> Any:
    return value if isinstance(value, str) else float(f"{float(value):.5g}")


def _close(was: Any, found: Any) -> bool:
    if isinstance(was, str) or isinstance(found, str):
        return bool(was == found)
    return abs(was - found) <= CLOSE * max(1.0, abs(was))
