"""Charts: matplotlib figures as SVG whose named artists the page can redraw.

Figures are drawn from quantities and series handed to them; they hold no science of their own.
"""

from explainer.charts.block_by_level import block_by_level
from explainer.charts.blood_level import blood_level
from explainer.charts.current_trace import current_trace
from explainer.charts.drawing import Drawing
from explainer.charts.kinetic_states import STATE_BOXES, kinetic_states
from explainer.charts.magnesium_gate import magnesium_gate
from explainer.charts.quantity import Given, Quantity, Series
from explainer.charts.spine_shares import spine_shares, two_doses
from explainer.charts.still import place, still_chart

__all__ = [
    "STATE_BOXES",
    "Drawing",
    "Given",
    "Quantity",
    "Series",
    "block_by_level",
    "blood_level",
    "current_trace",
    "kinetic_states",
    "magnesium_gate",
    "place",
    "spine_shares",
    "still_chart",
    "two_doses",
]
