"""Rise and fall of two effects as a model has them: an illustration, each on its own scale."""

from __future__ import annotations

from dataclasses import replace

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Series

HOURS_A_WEEK = 168.0
WEEKS = (0, 1, 2, 4, 6)


def onset_curves(one_drip: Series, shorter: Series, longer: Series, tablets: Series) -> Drawing:
    """Draw the difference from a comparison after one drip, and with daily tablets.

    Series: x in hours; y of `one_drip` 1 = the effect at 24 h, of `tablets` 1 = at six weeks.
    `shorter` and `longer` are the drip with the fastest and the slowest decay that the trials
    allow. All dashed: the model was fitted, and the two were never compared in this way.
    """
    plot = Plot("onset_curves", key_rows=5)
    plot.x(0, WEEKS[-1], WEEKS)
    plot.y(0, 1.2, (0, 1))
    drip, early, late, slow = (_in_weeks(s) for s in (one_drip, shorter, longer, tablets))
    plot.between(early, late, "band")
    plot.illustration(drip, "series-2")
    plot.illustration(slow, "series-1")
    plot.point("drip_now", "series-2")
    plot.point("tablets_now", "series-1")
    plot.key("chosen", "series-2", word="drip")
    plot.key("range", "band", row=1, word="band")
    plot.key("chosen", "series-1", row=2, word="tablets")
    plot.note("illustration", row=3)
    plot.note("caution", row=4)
    return plot.finish()


def _in_weeks(series: Series) -> Series:
    return replace(series, x=series.x / HOURS_A_WEEK)
