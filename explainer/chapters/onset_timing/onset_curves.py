"""Rise and fall of two effects as a model has them: an illustration, each on its own scale."""

from __future__ import annotations

from dataclasses import replace

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Series

HOURS_A_WEEK = 168.0
WEEKS = (0, 1, 2, 4, 6)


def onset_curves(
    one_drip: Series, drip_band: Series, tablets: Series, tablets_band: Series
) -> Drawing:
    """Draw the difference from a comparison after one drip, and with daily tablets.

    Series: x in hours; y of `one_drip` 1 = the effect at 24 h, of `tablets` 1 = at six weeks.
    In the bands, by their low and high, lie 95 of 100 draws: for the drip how it rises and fades
    and how large the difference of a trial is, for tablets how they rise. All dashed: the model was
    fitted, and the two were never compared in this way.
    """
    plot = Plot("onset_curves", key_rows=6)
    plot.x(0, WEEKS[-1], WEEKS)
    plot.y(0, 1.7, (0, 1))
    drip, slow = _in_weeks(one_drip), _in_weeks(tablets)
    spread, rates = _in_weeks(drip_band), _in_weeks(tablets_band)
    plot.between(*_ends(spread), "band")
    plot.edges(rates, "ink-soft")
    plot.illustration(drip, "series-2")
    plot.illustration(slow, "series-1")
    plot.point("drip_now", "series-2")
    plot.point("tablets_now", "series-1")
    plot.key("chosen", "series-2", word="drip")
    plot.key("range", "band", row=1, word="band")
    plot.key("chosen", "series-1", row=2, word="tablets")
    plot.key("edges", "ink-soft", row=3, word="tablets_band")
    plot.note("illustration", row=4)
    plot.note("caution", row=5)
    return plot.finish()


def _in_weeks(series: Series) -> Series:
    """Return what lies inside the axes, in weeks."""
    inside = series.x <= HOURS_A_WEEK * WEEKS[-1]
    parts = {name: getattr(series, name) for name in ("y", "low", "high")}
    kept = {name: part[inside] for name, part in parts.items() if part is not None}
    return replace(series, x=series.x[inside] / HOURS_A_WEEK, **kept)


def _ends(band: Series) -> tuple[Series, Series]:
    assert band.low is not None and band.high is not None
    return replace(band, y=band.low), replace(band, y=band.high)
