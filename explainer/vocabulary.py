"""The few fixed words that Python and the browser share: levels, themes, floors, tags, roles.

They stand in `vocabulary.json`, which the browser's module takes in when it is built.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_READ: dict[str, Any] = json.loads(
    Path(__file__).with_suffix(".json").read_text(encoding="utf-8"),
)

FORMAT: int = _READ["format"]
"""The form of a bundle; another one is refused in a sentence, by Python and by the page."""

LEVELS: tuple[str, ...] = tuple(_READ["levels"])
"""How much a reader wants to see; the first is where everybody begins."""

THEMES: tuple[str, ...] = tuple(_READ["themes"])
FLOORS: tuple[str, ...] = tuple(_READ["floors"])
"""The weakest evidence that is drawn in full, from everything to what was seen in people."""

TAGS: tuple[str, ...] = tuple(_READ["tags"])
"""In whom a statement was seen."""

MARKS: tuple[str, ...] = tuple(_READ["marks"])
"""Of statements that are no finding: not known, a rule, a price, our own reckoning."""

SCALES: tuple[str, ...] = tuple(_READ["scales"])
"""Of an axis: in which coordinate it is interpolated."""

CLOCKS: tuple[str, ...] = tuple(_READ["clocks"])
"""Of a moment: how model time runs with play time."""

ROLES: dict[str, tuple[str, ...]] = {role: tuple(of) for role, of in _READ["roles"].items()}
"""What a section is on the page, each with what it is the text of (`?`: maybe)."""

OWN_PLACE: tuple[str, ...] = tuple(_READ["own_place"])
"""Roles that a chapter has once, in a place of their own; such a section has its role's name."""

LETTERS_EM: dict[str, float] = {
    letter: float(width) for width, letters in _READ["letters_em"].items() for letter in letters
}
"""How wide the letters of our typeface are in their own size, to a twentieth."""

OTHER_LETTERS_EM: float = _READ["other_letters_em"]
