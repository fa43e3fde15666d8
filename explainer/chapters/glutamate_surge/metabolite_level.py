"""The level of what the body makes of ketamine over the day of a drip: a level, not an effect."""

from __future__ import annotations

from dataclasses import replace

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Series

HOURS = 12
MINUTES = 60
TOP_UM = 0.1
NM_IN_UM = 1000


def metabolite_level(made: Series) -> Drawing:
    """Draw S-hydroxynorketamine in blood after the S half of a drip, and how people vary.

    Series: x in minutes since the start, y in uM (shown in nM); of 100 virtual people 5 stay below
    its low end and 5 above its high end. The R form, which the idea is about, was not read.
    """
    plot = Plot("metabolite_level", key_rows=4)
    plot.x(0, HOURS, range(0, HOURS + 1, 2))
    plot.y(0, TOP_UM, (0, 0.05, 0.1), shown=NM_IN_UM)
    hours = replace(made, x=made.x / MINUTES)
    plot.edges(hours, "line-strong")
    plot.curve(hours, "series-1", "round")
    plot.key("round", "series-1", word="made")
    plot.key("edges", "line-strong", row=1, word="people")
    for row, key in enumerate(("form", "level"), 2):
        plot.note(key, row)
    return plot.finish()
