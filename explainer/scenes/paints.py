"""Colours as drawing programs write them, and which colours of a theme are near to them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from explainer.scenes.colours import channels

_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_RGB = re.compile(r"rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)")
# The names that optimisers write because they are shorter than the codes.
NAMED = {
    "azure": "#f0ffff",
    "beige": "#f5f5dc",
    "black": "#000000",
    "blue": "#0000ff",
    "brown": "#a52a2a",
    "coral": "#ff7f50",
    "gold": "#ffd700",
    "gray": "#808080",
    "green": "#008000",
    "indigo": "#4b0082",
    "ivory": "#fffff0",
    "khaki": "#f0e68c",
    "linen": "#faf0e6",
    "maroon": "#800000",
    "navy": "#000080",
    "olive": "#808000",
    "orange": "#ffa500",
    "orchid": "#da70d6",
    "peru": "#cd853f",
    "pink": "#ffc0cb",
    "plum": "#dda0dd",
    "purple": "#800080",
    "red": "#ff0000",
    "salmon": "#fa8072",
    "sienna": "#a0522d",
    "silver": "#c0c0c0",
    "snow": "#fffafa",
    "tan": "#d2b48c",
    "teal": "#008080",
    "tomato": "#ff6347",
    "violet": "#ee82ee",
    "wheat": "#f5deb3",
    "white": "#ffffff",
}


def literal(text: str) -> str:
    """Return a literal colour as #rrggbb in lower case; "" for anything else."""
    text = text.strip().lower()
    if _HEX.fullmatch(text):
        return text if len(text) == 7 else "#" + "".join(2 * digit for digit in text[1:])
    found = _RGB.fullmatch(text)
    if found:
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in found.groups())
    return NAMED.get(text, "")


def nearest(colour: str, theme: Mapping[str, str], count: int = 3) -> list[str]:
    """Return `count` tokens whose colours are nearest to a colour (#rrggbb), nearest first."""

    def distance(token: str) -> int:
        pairs = zip(channels(colour), channels(theme[token]), strict=True)
        return sum((one - other) ** 2 for one, other in pairs)

    return sorted(theme, key=distance)[:count]
