"""Onset, fast and slow: the average course of one dose and of tablets, drawn between trials.

What is drawn for one dose is how it rises, how it fades, and how large the difference of a trial is
beside the average one; for tablets only the rate, because no spread of their size was read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer.bands.sampling import COUNT, Array, band

CANDIDATES = COUNT
DAY_H, WEEK_H = 24.0, 168.0
# Close together where one dose rises; then every six hours for a week, and every day.
HOURS = (
    *(0.5 * step for step in range(49)),
    *(float(hour) for hour in range(30, 169, 6)),
    *(float(hour) for hour in range(192, 2185, 24)),
)

Drawn = Mapping[str, Array]


def one_dose(drawn: Drawn, hours: Any) -> Array:
    """Return the difference after one dose, 1 = the average one at a day: a row a draw."""
    at = np.asarray(hours, dtype=float)
    rise, fade = drawn["tau_on"][:, None], DAY_H * drawn["tau_off"][:, None]

    def course(when: Any) -> Any:
        return np.exp(-when / fade) - np.exp(-when / rise)

    found: Array = drawn["trial_size"][:, None] * course(at) / course(DAY_H)
    return found


def tablets(drawn: Drawn, hours: Any) -> Array:
    """Return the difference with daily tablets, 1 = at six weeks: a row a draw."""
    weeks = np.asarray(hours, dtype=float) / WEEK_H
    rate = drawn["k_tablet"][:, None]
    found: Array = (1 - np.exp(-rate * weeks)) / (1 - np.exp(-6 * rate))
    return found


def bands(drawn: Drawn) -> dict[str, dict[str, Any]]:
    """Return both bands over three months."""
    return {
        name: {"at": HOURS, **band(course(drawn, HOURS))}
        for name, course in (("drip", one_dose), ("tablets", tablets))
    }
