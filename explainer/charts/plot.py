"""The house style of a chart: one pair of axes, words by key, a key to what is how sure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Polygon
from matplotlib.ticker import FixedLocator, NullLocator
from matplotlib.transforms import Affine2D

from explainer.charts.drawing import Drawing, draw
from explainer.charts.key import DASHED, LENGTH, SAMPLES, SHAPES, open_shape
from explainer.charts.quantity import Quantity, Series, is_own, spread
from explainer.charts.theme import TEXT, WIDTH, font, ink

LEFT, RIGHT, TOP = 48.0, 28.0, 54.0  # px around the axes
PLOT_HEIGHT = 190.0
FLOOR = TOP + PLOT_HEIGHT
EDGE = 8.0  # where lines of words begin
ROW = 25.0  # px from one line of words to the next
Anchor = Literal["left", "center", "right"]


class Plot:
    """A chart in the making; places are in px from the top left, at a width of 480."""

    def __init__(self, name: str, key_rows: int = 1) -> None:
        """Start an empty chart; the keys of its words begin with its name."""
        self._name = name
        self._height = FLOOR + 58 + key_rows * ROW
        self._figure = Figure(figsize=(WIDTH / 72, self._height / 72), dpi=72)
        self._figure.patch.set_visible(False)
        self._px = Affine2D().scale(1, -1).translate(0, self._height)
        low_left = (LEFT / WIDTH, 1 - FLOOR / self._height)
        size = ((WIDTH - LEFT - RIGHT) / WIDTH, PLOT_HEIGHT / self._height)
        self.axes: Axes = self._figure.add_axes((*low_left, *size))
        self.axes.patch.set_visible(False)

    def x(self, low: float, high: float, ticks: Sequence[float], scale: str = "linear") -> None:
        """Set the horizontal axis, its numbers (in its own unit) and its title below."""
        self.axes.set_xscale(scale)
        self.axes.set_xlim(low, high)
        self.axes.xaxis.set_major_locator(FixedLocator(ticks))
        self.axes.xaxis.set_minor_locator(NullLocator())
        self.axes.set_xticklabels([])
        self.axes.tick_params(axis="x", color=ink("line-strong"), length=5, width=1.2)
        for tick in ticks:
            self._text(f"number:{tick:g}", self.across(tick), FLOOR + 23, "center", "ink-soft")
        self.word("x", (LEFT + WIDTH - RIGHT) / 2, FLOOR + 48, "center")

    def y(self, low: float, high: float, ticks: Sequence[float], shown: float | None = 1.0) -> None:
        """Set the vertical axis, its numbers (times `shown`, if any), grid lines and title."""
        self.axes.set_ylim(low, high)
        self.axes.yaxis.set_major_locator(FixedLocator(ticks))
        self.axes.set_yticklabels([])
        self.axes.tick_params(axis="y", length=0)
        for tick in ticks:
            self.axes.axhline(tick, color=ink("grid"), linewidth=1.2, zorder=0.5)
            if shown is not None:
                place = self.down(tick) + TEXT / 3
                self._text(f"number:{tick * shown:g}", LEFT - 8, place, "right", "ink-soft")
        self.word("y", EDGE, 20)
        self.axes.spines[["top", "right", "left"]].set_visible(False)
        self.axes.spines["bottom"].set(color=ink("line-strong"), linewidth=1.2)

    def x_words(
        self, low: float, high: float, words: Mapping[float, str], scale: str = "linear"
    ) -> None:
        """Set a horizontal axis whose numbers, all in one unit, are named by words."""
        self.x(low, high, (), scale)
        self.axes.tick_params(axis="x", length=0)
        for place, key in words.items():
            self.word(key, self.across(place), FLOOR + 23, "center")

    def y_words(self, low: float, high: float, words: Mapping[float, str]) -> None:
        """Set a vertical axis that has no scale: words on lines, all in one unit."""
        self.y(low, high, tuple(words), shown=None)
        for value, key in words.items():
            self.word(key, LEFT + 4, self.down(value) + TEXT, token="ink-soft")

    def word(
        self,
        key: str,
        x: float,
        y: float,
        anchor: Anchor = "left",
        token: str = "ink",
        bold: bool = False,
    ) -> None:
        """Put a word at a place in px; its key follows the chart's name, or is shared."""
        full = key if key.startswith("chart-key-") else f"chart-{self._name}-{key}"
        self._text(f"word:{full}", x, y, anchor, token, bold)

    def live_line(self, artist: str, token: str, width: float = 3.0) -> None:
        """Add a line, `width` in pt, that waits for the page's points; it can be found by name."""
        style: dict[str, Any] = {"linewidth": width, "solid_capstyle": "round", "zorder": 3}
        (x, _), (y, _) = self.axes.get_xlim(), self.axes.get_ylim()
        self.axes.plot([x, x], [y, y], color=ink(token), gid=f"artist:{artist}", **style)

    def curve(self, series: Series, token: str, shape: str) -> None:
        """Draw a modelled curve; open shapes on it tell it from others without its colour."""
        (line,) = self.axes.plot(series.x, series.y, color=ink(token), linewidth=2.5, zorder=3)
        line.set(**open_shape(shape, token), markevery=0.13)

    def between(self, lower: Series, upper: Series, token: str) -> None:
        """Fill the area between two curves."""
        there, back = np.column_stack([lower.x, lower.y]), np.column_stack([upper.x, upper.y])
        self.area("band", np.concatenate([there, back[::-1]]), token)

    def edges(self, band: Series, token: str) -> None:
        """Draw both ends of a band as thin lines."""
        for end in (band.low, band.high):
            assert end is not None
            self.axes.plot(band.x, end, color=ink(token), linewidth=1.5, zorder=2.8)

    def area(self, name: str, edge: Any, token: str) -> None:
        """Fill the area inside an edge of (x, y) points."""
        # Not fill_between: a polygon keeps the points in the order and place they were given.
        style: dict[str, Any] = {"facecolor": ink(token), "edgecolor": "none", "zorder": 0.4}
        self.axes.add_patch(Polygon(edge, gid=f"artist:{name}", alpha=0.8, **style))

    def point(self, artist: str, token: str) -> None:
        """Draw the marker that the page moves, standing at the origin until it does."""
        (x, _), (y, _) = self.axes.get_xlim(), self.axes.get_ylim()
        edge: dict[str, Any] = {
            "markeredgecolor": ink("panel"),
            "markeredgewidth": 2.5,
            "markersize": 14.0,
        }
        self.axes.plot([x], [y], "o", color=ink(token), gid=f"artist:{artist}", zorder=5, **edge)

    def illustration(self, series: Series, token: str) -> None:
        """Draw a curve that nobody measured: dashed."""
        style: dict[str, Any] = {"linewidth": 2.5, "linestyle": DASHED, "zorder": 3}
        self.axes.plot(series.x, series.y, color=ink(token), **style)

    def arm(self, series: Series, token: str, shape: str, shift: float = 0.0) -> None:
        """Mark what one group of people reached, with its spread; nothing is drawn in between.

        `shift` moves the marks aside by so much in the units of the horizontal axis, so that groups
        that are alike stay apart.
        """
        if series.low is not None and series.high is not None:
            for x, low, high in zip(series.x + shift, series.low, series.high, strict=True):
                self.axes.plot([x, x], [low, high], color=ink(token), linewidth=2, zorder=3)
        style: dict[str, Any] = {"markersize": 10, "linestyle": "none", "zorder": 4}
        self.axes.plot(series.x + shift, series.y, SHAPES[shape], color=ink(token), **style)

    def bar(self, x: float, quantity: Quantity, token: str, width: float = 0.7) -> None:
        """Draw a measured number as a bar with its range; `x` and `width` in the axis's unit."""
        self.axes.bar([x], [quantity.value], width, color=ink(token), zorder=1)
        if quantity.low is not None and quantity.high is not None:
            ends = [quantity.low, quantity.high]
            self.axes.plot([x, x], ends, color=ink("ink"), linewidth=2.5, zorder=3)

    def sign(self, x: float, direction: float, y: float, token: str) -> None:
        """Mark only which way something went: up, level or down; a place in the axes' units."""
        shape = {1: "^", 0: "_", -1: "v"}[round(direction)]
        style: dict[str, Any] = {"markersize": 11, "markeredgewidth": 2.5, "zorder": 4}
        self.axes.plot([x], [y], shape, color=ink(token), **style)

    def ranged(self, ends: tuple[float, float], x: float, token: str) -> None:
        """Mark a measured range of which the middle means nothing; `x` in the unit of the axis."""
        self.axes.plot([x, x], ends, color=ink(token), linewidth=5, zorder=4)

    def measured(self, quantity: Quantity, x: float, token: str) -> None:
        """Mark a measured number with its spread, if known; `x` in the unit of the axis."""
        self.axes.plot([x], [quantity.value], "D", color=ink(token), markersize=10, zorder=4)
        if quantity.low is not None and quantity.high is not None:
            ends = [quantity.low, quantity.high]
            self.axes.plot([x, x], ends, color=ink(token), linewidth=2, zorder=4)

    def zone(self, quantity: Quantity, key: str, token: str) -> None:
        """Shade a range of the horizontal axis and name it above; dashed when it is chosen."""
        low, high = spread(quantity)
        self.axes.axvspan(low, high, facecolor=ink(token), edgecolor="none", zorder=0.2)
        for end in (low, high):
            self._upright(end, is_own(quantity))
        self.word(key, (self.across(low) + self.across(high)) / 2, TOP - 8, "center")

    def mark(self, quantity: Quantity, key: str) -> None:
        """Name one place of the horizontal axis; dashed when it is chosen."""
        self._upright(quantity.value, is_own(quantity))
        self.word(key, self.across(quantity.value), TOP - 8, "center")

    def key(
        self, kind: str, token: str, column: float = 0, row: int = 0, word: str | None = None
    ) -> None:
        """Add a sample and its word to the rows below, which say what is measured and what not.

        `column` is in px from the edge, `row` an index from 0.

        A kind of the key's own has its word with it; any other needs one of the chart's.
        """
        x, y = EDGE + column, FLOOR + 48 + (row + 1) * ROW
        sample = SAMPLES[kind](x, y, token)
        sample.set_transform(self._px)
        self._figure.add_artist(sample)
        self.word(word or f"chart-key-{kind}", x + LENGTH + 6, y)

    def number(self, value: float, x: float, y: float) -> None:
        """Print a number, to a whole one, above a place in the axes' units."""
        whole = math.floor(value + 0.5)
        self._text(f"number:{whole}", self.across(x), self.down(y), "center", "ink", bold=True)

    def note(self, key: str, row: int = 0) -> None:
        """Put a sentence in bold below; `row` is its index, from 0."""
        self.word(key, EDGE, FLOOR + 48 + (row + 1) * ROW, bold=True)

    def finish(self) -> Drawing:
        """Return the finished drawing."""
        return draw(self._figure, self.axes)

    def across(self, value: float) -> float:
        """Return where a value of the horizontal axis stands, in px."""
        return float(self.axes.transData.transform((value, self.axes.get_ylim()[0]))[0])

    def down(self, value: float) -> float:
        """Return where a value of the vertical axis stands, in px."""
        up = self.axes.transData.transform((self.axes.get_xlim()[0], value))[1]
        return self._height - float(up)

    def _upright(self, x: float, own: bool) -> None:
        style: Any = DASHED if own else "solid"
        self.axes.axvline(x, color=ink("line-strong"), linewidth=1.2, linestyle=style, zorder=0.6)

    def _text(
        self, gid: str, x: float, y: float, anchor: Anchor, token: str, bold: bool = False
    ) -> None:
        self._figure.text(
            x, y, "x", gid=gid, color=ink(token), fontproperties=font(bold), ha=anchor,
            va="baseline", parse_math=False, transform=self._px,
        )  # fmt: skip
