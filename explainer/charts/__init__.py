"""What charts are drawn with: matplotlib figures as SVG whose named artists the page can redraw.

The figures themselves stand in the folders of their chapters, drawn from quantities and series
handed to them; they hold no science of their own.
"""

from explainer.charts.drawing import Drawing
from explainer.charts.quantity import Given, Quantity, Series
from explainer.charts.still import place, still_chart

__all__ = [
    "Drawing",
    "Given",
    "Quantity",
    "Series",
    "place",
    "still_chart",
]
