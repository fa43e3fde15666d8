"""Charts: matplotlib figures as SVG whose named artists the page can redraw.

Figures are drawn from quantities and series handed to them; they hold no science of their own.
"""

from explainer.charts.block_by_level import block_by_level
from explainer.charts.blood_level import blood_level
from explainer.charts.current_trace import current_trace
from explainer.charts.drawing import Drawing
from explainer.charts.glutamate_by_level import glutamate_by_level
from explainer.charts.kinetic_states import STATE_BOXES, kinetic_states
from explainer.charts.magnesium_gate import magnesium_gate
from explainer.charts.onset_curves import onset_curves
from explainer.charts.quantity import Given, Quantity, Series
from explainer.charts.spine_shares import spine_shares, two_doses
from explainer.charts.still import place, still_chart
from explainer.charts.transporter_filling import transporter_filling
from explainer.charts.trial_bars import comparator_bars, spray_bars
from explainer.charts.trial_scores import (
    difference_course,
    masked_scores,
    spray_scores,
    twin_trials,
)

__all__ = [
    "STATE_BOXES",
    "Drawing",
    "Given",
    "Quantity",
    "Series",
    "block_by_level",
    "blood_level",
    "comparator_bars",
    "current_trace",
    "difference_course",
    "glutamate_by_level",
    "kinetic_states",
    "magnesium_gate",
    "masked_scores",
    "onset_curves",
    "place",
    "spine_shares",
    "spray_bars",
    "spray_scores",
    "still_chart",
    "transporter_filling",
    "twin_trials",
    "two_doses",
]
