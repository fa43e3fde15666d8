"""The look that all charts share: colours by token, one typeface, one size."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from matplotlib import font_manager
from matplotlib.colors import to_hex
from matplotlib.font_manager import FontProperties
from matplotlib.typing import ColorType

from explainer.theme import FONT, read_fonts, read_themes

TEXT = 16.0  # px at a chart's own width of 480: 12 px or more from 360 px on
NARROW_TEXT = 19.5  # what the page makes of it below that width
WIDTH = 480.0


@cache
def tokens() -> Mapping[str, str]:
    """Return the colour tokens, each with the colour that stands for it inside matplotlib.

    Those colours are never seen: the SVG names the token, and the page's theme decides.
    """
    themes = read_themes()
    return {token: f"#{place:02x}5ead" for place, token in enumerate(themes["light"])}


def ink(token: str) -> str:
    """Return the colour that stands for a token; KeyError when the theme has none of that name."""
    return tokens()[token]


def paint(colour: ColorType) -> str:
    """Return the CSS for a colour that stands for a token."""
    standing_in = {code: token for token, code in tokens().items()}
    return f"var(--{standing_in[to_hex(colour)]})"


@cache
def font(bold: bool = False) -> FontProperties:
    """Return the product's typeface at the size of a chart's texts."""
    for file in read_fonts():
        font_manager.fontManager.addfont(file)
    weight = "bold" if bold else "normal"
    return FontProperties(family=[FONT, "DejaVu Sans"], size=TEXT, weight=weight)
