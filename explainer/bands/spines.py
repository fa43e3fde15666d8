"""Contact points that a dose adds, as an ensemble: random sets that do what was asked of the fit.

The four fitted constants are drawn over all that the model allows, and a set is accepted when it
meets each target of the fit within twice its weight; the targets are our reading of a few
statements (`docs/models.md`). When growth begins is drawn over what two studies of mice leave open.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from explainer.bands.sampling import COUNT, Array, band

CANDIDATES = 2**17
DAYS = tuple(round(0.1 * step, 1) for step in range(141))
PEAK_DAYS = np.linspace(0.05, 12, 240)
# Of the excess at its peak: what is left on two days; what is left on one of all that was added;
# the day of the peak (from the start of growth); the mean elimination over the first two weeks.
LEFT = {14: (0.50, 0.10), 35: (0.15, 0.10)}
PERSISTING = (14, 0.40, 0.10)
PEAK = (3.5, 1.0)
ELIMINATION = (1.0, 0.05)
ALLOWED = 2.0  # times the weight of a target

Drawn = Mapping[str, Array]


def added(drawn: Drawn, days: Any) -> tuple[Array, Array]:
    """Return short- and long-lived spines added by one dose, so many days after growth began.

    In units of what formation makes in a day at rest: a row a set, a column a day.
    """
    fade, loss, end = (1 / drawn[name][:, None] for name in ("tau_K", "tau_T", "tau_Z"))
    day = np.clip(np.asarray(days, dtype=float), 0, None)
    faded, lost, ended = (np.exp(-rate * day) for rate in (fade, loss, end))
    alpha = drawn["alpha"][:, None]
    short = alpha * (faded - lost) / (loss - fade)
    from_short = drawn["s"][:, None] * loss * alpha / (loss - fade)
    long = from_short * ((faded - ended) / (end - fade) - (lost - ended) / (end - loss))
    return short, long


def together(drawn: Drawn, days: Any) -> Array:
    """Return all spines added, so many days after growth began."""
    short, long = added(drawn, days)
    return short + long


def accepted(drawn: Drawn) -> npt.NDArray[np.bool_]:
    """Return which sets meet every target of the fit within twice its weight."""
    peaks = together(drawn, PEAK_DAYS)
    peak = np.max(peaks, axis=1)
    tests = [_near(PEAK_DAYS[np.argmax(peaks, axis=1)], *PEAK)]
    for day, target in LEFT.items():
        tests.append(_near(together(drawn, [day])[:, 0] / peak, *target))
    day, share, weight = PERSISTING
    ever = drawn["alpha"] * drawn["tau_K"] * (1 - np.exp(-day / drawn["tau_K"]))
    tests.append(_near(together(drawn, [day])[:, 0] / ever, share, weight))
    tests.append(_near(elimination(drawn), *ELIMINATION))
    both: npt.NDArray[np.bool_] = np.logical_and.reduce(tests)
    return both


def _near(found: Array, target: float, weight: float) -> npt.NDArray[np.bool_]:
    return np.abs(found - target) <= ALLOWED * weight


def elimination(drawn: Drawn) -> Array:
    """Return the mean elimination over days 1 to 14, as an experiment counts it; 1 at rest."""
    short, long = added(drawn, np.arange(1, 15))
    life, lasting, share = (drawn[name][:, None] for name in ("tau_T", "tau_Z", "s"))
    short_now, long_now = life + short, share * lasting + long
    lost = (1 - share) * short_now / life + long_now / lasting
    at_rest = 1 / (life + share * lasting)
    mean: Array = np.mean(lost / (short_now + long_now) / at_rest, axis=1)
    return mean


def ensemble(drawn: Drawn, count: int = COUNT) -> dict[str, Array]:
    """Return the first `count` accepted sets of many."""
    found = np.flatnonzero(accepted(drawn))[:count]
    return {name: column[found] for name, column in drawn.items()}


def shares(sets: Drawn, days: Any) -> Array:
    """Return what was added as a share of its own peak: a row a set, a column a day."""
    since = np.asarray(days, dtype=float) - sets["start"][:, None]
    peak = np.max(together(sets, PEAK_DAYS), axis=1)
    share: Array = together(sets, since) / peak[:, None]
    return share


def bands(drawn: Drawn) -> dict[str, dict[str, Any]]:
    """Return the band of contact points added by one dose, over the days after it."""
    return {"growth": {"at": DAYS, **band(shares(ensemble(drawn), DAYS))}}
