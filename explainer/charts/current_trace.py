"""The current through the receptors, signal after signal."""

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot


def current_trace() -> Drawing:
    """Draw empty axes for ten signals in two seconds; the page draws the current.

    x in ms; y relative, 1 = the peak of one signal in an active cell without drug. Artists:
    `ahead` (the whole moment), `trace` (up to now) and `now`.
    """
    plot = Plot("current_trace")
    plot.x(0, 2000, (0, 500, 1000, 1500, 2000))
    plot.y(0, 1.1, (0, 0.5, 1), shown=100)
    plot.live_line("ahead", "line", width=2)
    plot.live_line("trace", "series-1")
    plot.point("now", "series-1")
    plot.key("model", "series-1")
    return plot.finish()
