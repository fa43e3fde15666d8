"""How many of 100 people responded, treated beside compared, as bars from nothing."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.charts.drawing import Drawing
from explainer.charts.plot import TOP, Plot
from explainer.charts.quantity import Quantity

TREATED, COMPARED = "series-2", "line-strong"
Pair = tuple[Quantity, Quantity]


def comparator_bars(
    beside_sedative: Quantity, sedative: Quantity, beside_salt_water: Quantity, salt_water: Quantity
) -> Drawing:
    """Draw response a day after one drip, in trials with a sedative and in trials with salt water.

    All in %, with 95 % intervals. The two pairs are different trials with different people.
    """
    groups = {
        "sedative_trials": (beside_sedative, sedative),
        "salt_water_trials": (beside_salt_water, salt_water),
    }
    words = ("ketamine", "sedative", "ketamine_too", "salt_water")
    return _pairs("comparator_bars", groups, words)


def spray_bars(
    spray_day_2: Quantity, dummy_day_2: Quantity, spray_day_28: Quantity, dummy_day_28: Quantity
) -> Drawing:
    """Draw response to spray and new tablet, beside dummy spray and new tablet, at two times.

    All in % of people.
    """
    groups = {"day_2": (spray_day_2, dummy_day_2), "day_28": (spray_day_28, dummy_day_28)}
    return _pairs("spray_bars", groups, ("spray", "dummy", "spray_too", "dummy_too"))


def _pairs(name: str, groups: Mapping[str, Pair], words: tuple[str, ...]) -> Drawing:
    plot = Plot(name, key_rows=2)
    places = (0.0, 1.15, 2.6, 3.75)
    plot.x_words(-0.55, 4.3, dict(zip(places, words, strict=True)))
    plot.y(0, 100, (0, 50, 100))
    bars = [bar for pair in groups.values() for bar in pair]
    for place, bar, token in zip(places, bars, (TREATED, COMPARED) * 2, strict=True):
        plot.bar(place, bar, token)
        plot.number(bar.value, place, max(bar.value, bar.high or 0) + 4)
    for key, place in zip(groups, (0.575, 3.175), strict=True):
        plot.word(key, plot.across(place), TOP - 8, "center", bold=True)
    plot.note("people", row=0)
    plot.note("caution", row=1)
    return plot.finish()
