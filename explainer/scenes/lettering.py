"""How wide words come out, and what keeps those of any language within their room."""

from __future__ import annotations

import unicodedata
from xml.etree.ElementTree import Element

from explainer.scenes.scene import SceneError
from explainer.vocabulary import LETTERS_EM, OTHER_LETTERS_EM

# Marks stand over their letters, and what says how a text runs is not seen.
_WITHOUT_WIDTH = frozenset({"Mn", "Mc", "Me", "Cf"})


def width_em(text: str) -> float:
    """Return about how wide a text is, in units of its own size, by our typeface's letters."""
    letters = unicodedata.normalize("NFD", text)
    seen = (each for each in letters if unicodedata.category(each) not in _WITHOUT_WIDTH)
    return sum(LETTERS_EM.get(letter, OTHER_LETTERS_EM) for letter in seen)


def fit(element: Element, text: str, room_em: float | None) -> None:
    """Draw words that are wider than their room narrower; both are in units of their size (em)."""
    if room_em is not None and width_em(text) > room_em:
        element.attrib |= {"textLength": f"{room_em:g}em", "lengthAdjust": "spacingAndGlyphs"}


def read_room(text: str) -> float:
    """Return a room in units of a text's size (em); SceneError for no number above zero."""
    try:
        room_em = float(text)
    except ValueError:
        room_em = 0.0
    if not room_em > 0:
        raise SceneError(f"data-room=“{text}” should be a width in em above 0, such as 8.5")
    return room_em
