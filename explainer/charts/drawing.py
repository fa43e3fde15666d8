"""A chart as the page gets it: SVG text, the axes' maps, and the names of what can move."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from explainer.charts.renderer import SvgRenderer

_ARTIST = re.compile(r'data-artist="([^"]+)"')
_WORD = re.compile(r'data-word="([^"]+)"')
_TOKEN = re.compile(r"var\(--([a-z0-9-]+)\)")


@dataclass(frozen=True)
class Drawing:
    """An SVG with named artists.

    `axes` holds for x and y the scale ("linear" or "log"), two data values and the two places in
    user units where they stand; y grows downwards.
    """

    svg: str
    axes: dict[str, Any]
    artists: tuple[str, ...]

    @property
    def words(self) -> frozenset[str]:
        """The message keys that the chart shows."""
        return frozenset(_WORD.findall(self.svg))

    @property
    def tokens(self) -> frozenset[str]:
        """The colour tokens that the chart uses."""
        return frozenset(_TOKEN.findall(self.svg))


def draw(figure: Figure, axes: Axes) -> Drawing:
    """Draw a figure of one pair of axes; the same figure gives the same bytes."""
    width, height = (float(side * figure.dpi) for side in figure.get_size_inches())
    renderer = SvgRenderer(width, height)
    figure.draw(renderer)
    svg = renderer.svg
    names = tuple(dict.fromkeys(_ARTIST.findall(svg)))
    return Drawing(svg, {"x": _axis(axes, 0, height), "y": _axis(axes, 1, height)}, names)


def _axis(axes: Axes, dimension: int, height: float) -> dict[str, Any]:
    ends: Sequence[float] = (axes.get_xlim(), axes.get_ylim())[dimension]
    origin = [axes.get_xlim()[0], axes.get_ylim()[0]]
    places = []
    for end in ends:
        origin[dimension] = end
        place = float(axes.transData.transform(tuple(origin))[dimension])
        places.append(round(float(height) - place if dimension else place, 2))
    scale = (axes.get_xscale(), axes.get_yscale())[dimension]
    return {"scale": scale, "data": [float(end) for end in ends], "px": places}
