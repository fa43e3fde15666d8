"""Drug in the blood over the day, after a drip and after the spray."""

from __future__ import annotations

import math
from dataclasses import replace

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Quantity, Series, spread
from explainer.charts.theme import ink

HOURS = 6
MINUTES = 60


def blood_level(
    arterial: Series,
    venous: Series,
    spray: Series,
    people: Series,
    measured_peak: Quantity,
    dissociation: Quantity,
    spray_peak: Quantity,
) -> Drawing:
    """Draw three modelled curves, the measured peaks, and the range with dissociation.

    Series: x in minutes since the start, y in ng/mL. `measured_peak` (drip, venous) and
    `spray_peak` stand where their curves are highest: only their heights were measured. Of 100
    virtual people on the spray 5 stay below the low end of `people` and 5 above its high end.
    """
    plot = Plot("blood_level", key_rows=6)
    top = 100 * math.ceil(max(s.peak[1] for s in (arterial, venous, spray)) / 100)
    plot.x(0, HOURS, range(HOURS + 1))
    plot.y(0, top, range(0, top + 1, 100))
    plot.axes.axhspan(*spread(dissociation), facecolor=ink("band"), zorder=0.2)
    for row, (name, series, token, shape) in enumerate(
        (
            ("arterial", arterial, "series-2", "triangle"),
            ("venous", venous, "series-1", "round"),
            ("spray", spray, "series-3", "square"),
        )
    ):
        plot.curve(replace(series, x=series.x / MINUTES), token, shape)
        plot.key(shape, token, row=row, word=name)
    plot.edges(replace(people, x=people.x / MINUTES), "series-3")
    plot.measured(measured_peak, venous.peak[0] / MINUTES, "series-1")
    plot.measured(spray_peak, spray.peak[0] / MINUTES, "series-3")
    plot.key("measured", "ink", row=3, word="measured")
    plot.key("range", "band", row=4, word="dissociation")
    plot.key("edges", "series-3", row=5, word="people")
    return plot.finish()
