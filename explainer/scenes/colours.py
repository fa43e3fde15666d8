"""Colour tokens and mixes of two of them as literal hex codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import floor

_TOKEN = re.compile(r"var\(--([a-z0-9-]+)\)")
_MIX = re.compile(r"color-mix\(in srgb, (#[0-9a-f]{6}) (\d+)%, (#[0-9a-f]{6})\)", re.IGNORECASE)


def resolved(text: str, theme: Mapping[str, str]) -> str:
    """Return an attribute's text with tokens and mixes replaced by hex codes of the theme.

    Raises KeyError for a token that the theme does not have.
    """
    plain = _TOKEN.sub(lambda match: theme[match[1]], text)
    return _MIX.sub(lambda match: mix(match[1], match[3], int(match[2]) / 100), plain)


def mix(first: str, second: str, share: float) -> str:
    """Return the colour with so large a share of the first and the rest of the second (sRGB)."""
    pairs = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{floor(a * share + b * (1 - share) + 0.5):02x}" for a, b in pairs)


def channels(code: str) -> tuple[int, int, int]:
    """Return red, green and blue (0 to 255) of #rrggbb."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)
