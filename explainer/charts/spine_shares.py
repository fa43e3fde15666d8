"""Spines that came, and the effect before and after them, over two weeks."""

from dataclasses import replace

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Series

LEAST, MOST = 0.004, 14.0
TIMES = {1 / 24: "hour", 6 / 24: "hours", 1.0: "day", 7.0: "week"}
GROWTH, EARLY = "spine", "accent"


def spine_shares(growth: Series, early: Series) -> Drawing:
    """Draw two weeks after one dose without any experiment; the page draws what the choice changes.

    x in days, uneven, because the early effect needs hours and the spines need days; y as shares,
    1 = the most after one dose: the curves have a shape and no scale. `growth` and `early` are the
    model's course. Artists: `growth`, `early` and `now`.
    """
    plot = Plot("spine_shares", key_rows=3)
    plot.x_words(LEAST, MOST, TIMES, scale="log")
    plot.y(0, 1.9, (0, 1))
    for series in (growth, early):
        plot.illustration(_shown(series), "line-strong")
    plot.live_line("early", EARLY, width=2)
    plot.live_line("growth", GROWTH, width=5)
    plot.point("now", GROWTH)
    plot.key("model", EARLY, word="early")
    plot.key("model", GROWTH, column=220, word="growth")
    plot.key("chosen", "line-strong", row=1, word="untouched")
    plot.note("people", row=2)
    return plot.finish()


def _shown(series: Series) -> Series:
    """Return what lies inside the axes: the first minutes have no place on an uneven scale."""
    inside = series.x >= LEAST
    return replace(series, x=series.x[inside], y=series.y[inside])
