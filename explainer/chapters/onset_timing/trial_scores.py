"""What groups of people in one trial reached, time by time; nothing is drawn in between."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Series

TREATED, COMPARED = "series-2", "series-1"


def masked_scores(treated: Series, compared: Series) -> Drawing:
    """Draw scores after one drip under a surgical anaesthetic, beside salt water under the same.

    Series: x in days, y in points of the scale (fewer is better), low and high one SD away. They
    are scores and not changes, because the groups start apart.
    """
    plot = Plot("masked_scores", key_rows=4)
    plot.x(-0.5, 14.5, (0, 1, 3, 7, 14))
    plot.y(0, 45, (0, 20, 40))
    plot.arm(treated, TREATED, "round", shift=-0.12)
    plot.arm(compared, COMPARED, "square", shift=0.12)
    plot.key("solid round", TREATED, word="treated")
    plot.key("solid square", COMPARED, row=1, word="compared")
    plot.note("people", row=2)
    plot.note("caution", row=3)
    return plot.finish()


def spray_scores(dose_28: Series, dose_56: Series, dose_84: Series, compared: Series) -> Drawing:
    """Draw the fall of scores two hours, a day and eight days after a first spray, by dose.

    Series: x in days (three times), y the change in points (lower is better), low and high one
    standard error away. The times stand evenly, not to scale.
    """
    plot = Plot("spray_scores", key_rows=6)
    plot.x_words(-0.5, 2.5, dict(enumerate(("hours_2", "day_1", "day_8"))))
    plot.y(-25, 0, (-20, -10, 0))
    arms = {
        "dose_28": (dose_28, "series-3", "square"),
        "dose_56": (dose_56, "series-4", "triangle"),
        "dose_84": (dose_84, TREATED, "round"),
        "compared": (compared, COMPARED, "diamond"),
    }
    for row, (name, (series, token, shape)) in enumerate(arms.items()):
        plot.arm(_evenly(series), token, shape, shift=0.16 * (row - 1.5))
        plot.key(f"solid {shape}", token, row=row, word=name)
    plot.note("people", row=4)
    plot.note("caution", row=5)
    return plot.finish()


def difference_course(differences: Series) -> Drawing:
    """Draw the difference between the spray and a dummy spray at three times, with its range.

    Series: x in days, y in points (below nothing: the spray did better), low and high the ends of
    the 95 % interval. The times stand evenly, not to scale.
    """
    plot = Plot("difference_course", key_rows=3)
    plot.x_words(-0.5, 2.5, dict(enumerate(("hours_4", "day_1", "day_25"))))
    plot.y(-8, 2, (-8, -4, 0))
    plot.arm(_evenly(differences), TREATED, "round")
    plot.key("solid round", TREATED, word="difference")
    plot.note("people", row=1)
    plot.note("caution", row=2)
    return plot.finish()


def twin_trials(
    *,
    first_56: Series,
    first_84: Series,
    first_compared: Series,
    second_spray: Series,
    second_compared: Series,
) -> Drawing:
    """Draw the fall of scores after four weeks in two trials of one design, both or none.

    Series of one time each: y the change in points (lower is better), low and high one SD away.
    One of the two missed its goal, and the picture says which.
    """
    plot = Plot("twin_trials", key_rows=6)
    plot.x_words(-0.5, 4.1, {0.8: "first_trial", 3.1: "second_trial"})
    plot.y(-40, 0, (-40, -20, 0))
    arms = (
        (first_56, 0.2, "series-4", "triangle"),
        (first_84, 0.8, TREATED, "round"),
        (first_compared, 1.4, COMPARED, "diamond"),
        (second_spray, 2.8, "series-3", "square"),
        (second_compared, 3.4, COMPARED, "diamond"),
    )
    for series, place, token, shape in arms:
        plot.arm(replace(series, x=np.array([place])), token, shape)
    rows = {"dose_56": arms[0], "dose_84": arms[1], "flexible": arms[3], "compared": arms[2]}
    for row, (name, (_, _, token, shape)) in enumerate(rows.items()):
        plot.key(f"solid {shape}", token, row=row, word=name)
    plot.note("people", row=4)
    plot.note("caution", row=5)
    return plot.finish()


def _evenly(series: Series) -> Series:
    return replace(series, x=np.arange(len(series.x), dtype=float))
