"""The current through the receptors, signal after signal."""

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Series


def current_trace(full: Series) -> Drawing:
    """Draw the flow of an active cell without drug as a ground; the page draws the current on it.

    x in ms; y relative, 1 = the peak of one signal in an active cell without drug. Artists:
    `full`, `ahead` (the whole moment), `trace` (up to now) and `now`.
    """
    plot = Plot("current_trace", key_rows=2)
    plot.x(0, 2000, (0, 500, 1000, 1500, 2000))
    plot.y(0, 1.1, (0, 0.5, 1), shown=100)
    plot.area("full", [*zip(full.x, full.y, strict=True), (full.x[-1], 0), (full.x[0], 0)], "band")
    plot.live_line("ahead", "line-strong", width=1.2)
    plot.live_line("trace", "series-1")
    plot.point("now", "series-1")
    plot.key("model", "series-1")
    plot.key("range", "band", row=1, word="full")
    return plot.finish()
