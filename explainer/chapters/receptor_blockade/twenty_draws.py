"""Twenty drawn versions of how many doors a level fills, all at once behind the picture's own."""

from __future__ import annotations

import numpy as np

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Quantity, Series
from explainer.charts.theme import ink

LOW_UM, HIGH_UM = 0.1, 10


def twenty_draws(*, drip: Quantity, anaesthetic: Quantity, **draws: Series) -> Drawing:
    """Draw one thin curve for each draw; the page draws the picture's own curve and its marker.

    x in µM free (log); y of 100 doors. `draws` are shares (0 to 1) over the level; `drip` and
    `anaesthetic` are ranges in µM. Artists: `curve` (at the voltage now) and `now`.
    """
    plot = Plot("twenty_draws", key_rows=3)
    plot.x(LOW_UM, HIGH_UM, (0.1, 0.3, 1, 3, 10), scale="log")
    plot.y(0, 100, (0, 50, 100))
    plot.zone(drip, "drip", "ketamine-soft")
    plot.zone(anaesthetic, "anaesthesia", "ketamine-soft")
    levels = np.geomspace(LOW_UM, HIGH_UM, 60)
    for draw in draws.values():  # knots are even in the root of the level
        doors = 100 * np.interp(np.sqrt(levels), np.sqrt(draw.x), draw.y)
        plot.axes.plot(levels, doors, color=ink("line-strong"), linewidth=1, zorder=2)
    plot.live_line("curve", "ketamine")
    plot.point("now", "ketamine")
    plot.key("model", "ketamine", word="own")
    plot.key("edges", "line-strong", row=1, word="draws")
    plot.note("drawn", row=2)
    return plot.finish()
