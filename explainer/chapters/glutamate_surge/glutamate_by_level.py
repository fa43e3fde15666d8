"""Glutamate at the endings over the level of the drug: a hump, or none."""

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Quantity

LESS, REST, MORE = 0.65, 1.0, 1.35
SIGNS_AT = 1.42


def glutamate_by_level(
    drip: Quantity, anaesthetic: Quantity, level_per_dose: Quantity, **signs: Quantity
) -> Drawing:
    """Draw axes without a vertical scale, and which way rats went; the page draws the curve.

    x in µM free (log); y relative to rest, for the page only: no size was read. `drip` and
    `anaesthetic` are ranges in µM. Each of `signs` is named by its dose in mg/kg, as sign_50, and
    is 1, 0 or -1; `level_per_dose` (µM per mg/kg, chosen) puts it in its place. Artists: `curve`,
    `now`, and `low` and `high`, between which 95 of 100 accepted sets lie.
    """
    plot = Plot("glutamate_by_level", key_rows=3)
    plot.x(0.05, 30, (0.1, 1, 10), scale="log")
    plot.y_words(0.5, 1.5, {LESS: "less", REST: "rest", MORE: "more"})
    plot.zone(drip, "drip", "ketamine-soft")
    plot.zone(anaesthetic, "anaesthesia", "ketamine-soft")
    for name, sign in signs.items():
        dose = float(name.removeprefix("sign_"))
        plot.sign(dose * level_per_dose.value, sign.value, SIGNS_AT, "animals")
    plot.live_line("low", "line-strong", width=1.5)
    plot.live_line("high", "line-strong", width=1.5)
    plot.live_line("curve", "glutamate")
    plot.point("now", "glutamate")
    plot.key("model", "glutamate")
    plot.key("chosen", "line-strong", column=220)
    plot.key("solid triangle", "animals", row=1, word="rats")
    plot.key("edges", "line-strong", row=2, word="band")
    return plot.finish()
