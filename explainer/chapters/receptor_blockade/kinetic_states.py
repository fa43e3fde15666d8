"""How many receptors stand in each state of the gating scheme."""

from typing import Any

from matplotlib.patches import Rectangle

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.theme import ink

WIDTH, HEIGHT = 0.66, 0.86
PLACES = {  # the middle of each box and its foot; D is a side way, the drug goes in at O
    "c0": (0.5, 1.3),
    "c1": (1.5, 1.3),
    "c2": (2.5, 1.3),
    "open": (3.5, 1.3),
    "desensitised": (2.5, 0.0),
    "blocked": (3.5, 0.0),
}
STATE_BOXES = {state: (x - WIDTH / 2, foot, WIDTH, HEIGHT) for state, (x, foot) in PLACES.items()}
"""Left, bottom, width and height of each state's box, in units of the axes."""
STEPS = (("c0", "c1"), ("c1", "c2"), ("c2", "open"), ("c2", "desensitised"), ("open", "blocked"))
FILLED_BY = dict.fromkeys(PLACES, "series-1") | {"blocked": "ketamine"}


def kinetic_states() -> Drawing:
    """Draw the gating scheme as boxes with ways between them; the page fills the boxes.

    A full box is 100 of 100 receptors. Artists: one per state, named as in `STATE_BOXES`.
    """
    plot = Plot("kinetic_states")
    plot.x(0.1, 4, ())
    plot.y(-0.3, 2.25, (), shown=None)
    plot.axes.spines["bottom"].set_visible(False)
    for first, second in STEPS:
        _way(plot, PLACES[first], PLACES[second])
    for state, (left, foot, width, height) in STATE_BOXES.items():
        style: dict[str, Any] = {"facecolor": ink("panel"), "edgecolor": ink("line-strong")}
        plot.axes.add_patch(
            Rectangle((left, foot), width, height, linewidth=2, zorder=0.3, **style)
        )
        plot.area(state, [(left, foot), (left + width, foot)], FILLED_BY[state])
        above = plot.down(foot + height) - 6 if foot else plot.down(foot) + 20
        plot.word(state, plot.across(left + width / 2), above, "center")
    plot.key("range", "series-1", word="chart-key-model")
    return plot.finish()


def _way(plot: Plot, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw a way there and back, from the edge of one box to that of another."""
    (x0, y0), (x1, y1) = start, end
    level = y0 == y1
    gap = WIDTH / 2 + 0.06
    xs = [x0 + gap, x1 - gap] if level else [x0, x1]
    ys = [y0 + HEIGHT / 2] * 2 if level else [y0 - 0.07, y1 + HEIGHT + 0.07]
    plot.axes.plot(xs, ys, color=ink("line-strong"), linewidth=2, zorder=1)
    for x, y, shape in zip(xs, ys, "<>" if level else "^v", strict=True):
        plot.axes.plot([x], [y], shape, color=ink("line-strong"), markersize=7, zorder=1)
