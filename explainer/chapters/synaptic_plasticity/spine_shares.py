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
    model's course. Artists: `growth` and `early` up to now, `growth_ahead` and `early_ahead` to the
    end, `growth_now` and `early_now`; between `growth_low` and `growth_high` lie 95 of 100 drawn
    versions of the model.
    """
    return _shares(growth, early, top=1.12, band=True)


def two_doses(growth: Series, early: Series) -> Drawing:
    """Draw the same with room for what a second dose adds; series and artists as there."""
    return _shares(growth, early, top=1.95)


def _shares(growth: Series, early: Series, top: float, band: bool = False) -> Drawing:
    plot = Plot("spine_shares", key_rows=3 + band)
    plot.x_words(LEAST, MOST, TIMES, scale="log")
    plot.y(0, top, (0, 1))
    for series in (growth, early):
        plot.illustration(_shown(series), "line-strong")
    for end in ("low", "high") if band else ():
        plot.live_line(f"growth_{end}", "ink-soft", width=1.5)
    for name, token, width in (("early", EARLY, 3.0), ("growth", GROWTH, 5.0)):
        plot.live_line(f"{name}_ahead", token, width=1.5)
        plot.live_line(name, token, width)
        plot.point(f"{name}_now", token)
    plot.key("model", EARLY, word="early")
    plot.key("model", GROWTH, column=220, word="growth")
    plot.key("chosen", "line-strong", row=1, word="untouched")
    if band:
        plot.key("edges", "ink-soft", row=2, word="band")
    plot.note("people", row=2 + band)
    return plot.finish()


def _shown(series: Series) -> Series:
    """Return what lies inside the axes: the first minutes have no place on an uneven scale."""
    inside = series.x >= LEAST
    return replace(series, x=series.x[inside], y=series.y[inside])
