"""How full the serotonin transporter is in the days after a first tablet."""

from __future__ import annotations

from dataclasses import replace

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Quantity, Series, spread

HOURS_A_DAY = 24.0
LAST_DAY, SINGLE_UNTIL = 21.0, 4.0
EARLY_DAY, LATE_DAY = 4 / 24, 2.0  # when the scans after a first tablet were made


def transporter_filling(
    *,
    daily: Series,
    first_tablet: Series,
    desensitised: Series,
    early: Quantity,
    late: Quantity,
    other_early: Quantity,
    other_late: Quantity,
) -> Drawing:
    """Draw how fast the target is reached, and how slowly neurons get used to it (in rats).

    Series: x in hours, y shares of 1; `first_tablet` is one tablet alone, which the scans followed.
    `early` and `late` are ranges in % at 4 and 48 h for two tablets, `other_early` and
    `other_late` the values of one that did not fit.
    """
    plot = Plot("transporter_filling", key_rows=5)
    plot.x(0, LAST_DAY, (0, 7, 14, 21))
    plot.y(0, 100, (0, 50, 100))
    plot.curve(_per_cent(daily), "series-1", "round")
    plot.curve(_per_cent(first_tablet, SINGLE_UNTIL), "series-2", "triangle")
    plot.curve(_per_cent(desensitised), "animals", "square")
    for day, range_read, value in ((EARLY_DAY, early, other_early), (LATE_DAY, late, other_late)):
        plot.ranged(spread(range_read), day, "ink")
        plot.measured(value, day, "series-4")
    plot.key("round", "series-1", word="daily")
    plot.key("triangle", "series-2", row=1, word="first")
    plot.key("square", "animals", row=2, word="desensitised")
    plot.key("measured range", "ink", row=3, word="scanned")
    plot.key("measured", "series-4", row=4, word="other")
    return plot.finish()


def _per_cent(series: Series, until: float = LAST_DAY) -> Series:
    kept = series.x <= until * HOURS_A_DAY
    return replace(series, x=series.x[kept] / HOURS_A_DAY, y=100 * series.y[kept])
