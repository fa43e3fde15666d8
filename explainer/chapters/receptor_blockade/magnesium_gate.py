"""How many receptors magnesium leaves free, over the membrane's voltage."""

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Quantity


def magnesium_gate(quiet: Quantity, active: Quantity) -> Drawing:
    """Draw axes from a quiet to an active cell; the page draws the curve.

    x in mV; y of 100 receptors. `quiet` and `active` (mV) are the voltages that stand for a quiet
    and an active cell. Artists: `curve` and `now`.
    """
    plot = Plot("magnesium_gate")
    plot.x(-70, -20, (-70, -60, -50, -40, -30, -20))
    plot.y(0, 100, (0, 50, 100))
    plot.mark(quiet, "quiet")
    plot.mark(active, "active")
    plot.live_line("curve", "magnesium")
    plot.point("now", "magnesium")
    plot.key("model", "magnesium")
    plot.key("chosen", "line-strong", column=220)
    return plot.finish()
