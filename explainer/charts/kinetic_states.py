"""How many receptors stand in each state of the gating scheme."""

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot

# In the order in which a receptor passes them; D is a side way from C2.
STATES = ("c0", "c1", "c2", "desensitised", "open")


def kinetic_states() -> Drawing:
    """Draw a column per state of the five-state scheme; the page moves a marker in each.

    y of 100 receptors. Artists: one point per state, named as in `STATES`, and `blocked`.
    """
    plot = Plot("kinetic_states")
    plot.x_words(-0.5, 5.5, dict(enumerate((*STATES, "blocked"))))
    plot.y(0, 100, (0, 50, 100))
    for state in STATES:
        plot.point(state, "series-1")
    plot.point("blocked", "ketamine")
    plot.key("model", "series-1")
    return plot.finish()
