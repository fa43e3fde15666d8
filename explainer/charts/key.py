"""Samples that say how sure a mark is: measured, from a model, a range, or chosen by us."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from explainer.charts.theme import ink

DASHED = (0, (5.0, 4.0))
LENGTH = 30.0  # px
SHAPES = {"round": "o", "square": "s", "triangle": "^", "diamond": "D"}
_MIDDLE = 5.0  # px from the baseline of the word up to the middle of the sample


def _line(x: float, y: float, token: str) -> Artist:
    return Line2D([x, x + LENGTH], [y - _MIDDLE] * 2, color=ink(token), linewidth=3)


def _chosen(x: float, y: float, token: str) -> Artist:
    style: dict[str, Any] = {"linewidth": 2, "linestyle": DASHED}
    return Line2D([x, x + LENGTH], [y - _MIDDLE] * 2, color=ink(token), **style)


def _solid(shape: str) -> Callable[[float, float, str], Artist]:
    def sample(x: float, y: float, token: str) -> Artist:
        place = [x + LENGTH / 2], [y - _MIDDLE]
        return Line2D(*place, marker=SHAPES[shape], markersize=10, color=ink(token))

    return sample


def _measured_range(x: float, y: float, token: str) -> Artist:
    place = [x + LENGTH / 2] * 2, [y - _MIDDLE - 8, y - _MIDDLE + 8]
    return Line2D(*place, color=ink(token), linewidth=5)


def _range(x: float, y: float, token: str) -> Artist:
    return Rectangle((x, y - _MIDDLE - 7), LENGTH, 14, facecolor=ink(token), edgecolor="none")


def open_shape(shape: str, token: str) -> dict[str, Any]:
    """Return the style of open markers on a curve: ● ■ ▲ by outline, so colour is not needed."""
    edge = {"markeredgecolor": ink(token), "markeredgewidth": 2.0, "markersize": 9.0}
    return {"marker": SHAPES[shape], "markerfacecolor": ink("panel"), **edge}


def _curve(shape: str) -> Callable[[float, float, str], Artist]:
    def sample(x: float, y: float, token: str) -> Artist:
        places = [x, x + LENGTH / 2, x + LENGTH]
        style = {"linewidth": 2.5, "markevery": [1], **open_shape(shape, token)}
        return Line2D(places, [y - _MIDDLE] * 3, color=ink(token), **style)

    return sample


def _edges(x: float, y: float, token: str) -> Artist:
    places = [x, x + LENGTH, float("nan"), x, x + LENGTH]
    heights = [y - _MIDDLE - 4] * 2 + [float("nan")] + [y - _MIDDLE + 4] * 2
    return Line2D(places, heights, color=ink(token), linewidth=1.5)


SAMPLES: dict[str, Callable[[float, float, str], Artist]] = {
    "model": _line,
    "chosen": _chosen,
    "measured": _solid("diamond"),
    "measured range": _measured_range,
    "range": _range,
    "edges": _edges,
    **{shape: _curve(shape) for shape in SHAPES},
    **{f"solid {shape}": _solid(shape) for shape in SHAPES},
}
