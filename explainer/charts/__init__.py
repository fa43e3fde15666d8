"""Charts: matplotlib figures as SVG whose named artists the page can redraw.

Figures are drawn from quantities and series handed to them; they hold no science of their own.
"""

from explainer.charts.block_by_level import block_by_level
from explainer.charts.blood_level import blood_level
from explainer.charts.current_trace import current_trace
from explainer.charts.drawing import Drawing
from explainer.charts.magnesium_gate import magnesium_gate
from explainer.charts.quantity import Quantity, Series
from explainer.charts.still import place, still_chart

__all__ = [
    "Drawing",
    "Quantity",
    "Series",
    "block_by_level",
    "blood_level",
    "current_trace",
    "magnesium_gate",
    "place",
    "still_chart",
]
