"""How far each fitted constant of `spine_turnover` can be moved while the others make up for it.

The misfit is that of the fit: squared distance to each target over its weight, added up. The
targets are our reading of a few statements, so a profile says what the fit leaves open, and is no
confidence interval. SciPy, group educate.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from explainer.bands.inputs import Input, read_inputs
from explainer.bands.sampling import Array, draws
from explainer.bands.spines import (
    ELIMINATION,
    LEFT,
    PEAK,
    PEAK_DAYS,
    PERSISTING,
    elimination,
    together,
)

FITTED = ("tau_K", "s", "tau_T", "tau_Z")
TRIED = 4096  # sets of the other constants at each value, before the best of them is improved
OPEN = 1.0  # a misfit of one more: on average a target is still met within half its weight


def misfit(drawn: Mapping[str, Array]) -> Array:
    """Return the misfit of each set."""
    peaks = together(drawn, PEAK_DAYS)
    peak = np.max(peaks, axis=1)
    found = [((PEAK_DAYS[np.argmax(peaks, axis=1)], *PEAK))]
    found += [(together(drawn, [day])[:, 0] / peak, *goal) for day, goal in LEFT.items()]
    day, share, weight = PERSISTING
    ever = drawn["alpha"] * drawn["tau_K"] * (1 - np.exp(-day / drawn["tau_K"]))
    found += [(together(drawn, [day])[:, 0] / ever, share, weight)]
    found += [(elimination(drawn), *ELIMINATION)]
    total: Array = sum(((each - goal) / width) ** 2 for each, goal, width in found)
    return total


def profile(name: str, points: int = 13) -> tuple[Array, Array]:
    """Return values of one fitted constant over its range, and the least misfit at each.

    Values are in the constant's listed unit; ValueError for a name that was not fitted.
    """
    if name not in FITTED:
        raise ValueError(f"{name} was not fitted; these were: {', '.join(FITTED)}.")
    inputs = {each.name: each for each in read_inputs("spines") if each.name in FITTED}
    own = inputs.pop(name)
    values = np.geomspace(own.low, own.high, points) if own.low > 0 else _even(own, points)
    others = draws(tuple(inputs.values()), TRIED)
    return values, np.array([_least(name, value, others, inputs) for value in values])


def _even(own: Input, points: int) -> Array:
    return np.linspace(own.low, own.high, points + 2)[1:-1]


def _least(
    name: str, value: float, others: Mapping[str, Array], inputs: Mapping[str, Input]
) -> float:
    """Return the least misfit at one value: the best of many sets, improved from there."""
    from scipy.optimize import minimize

    def at(point: Array) -> float:
        rows = {each: point[None, i] for i, each in enumerate(inputs)}
        return float(misfit(_whole(name, value, rows))[0])

    tried = misfit(_whole(name, value, others))
    start = np.array([others[each][int(np.argmin(tried))] for each in inputs])
    bounds = [(each.low, each.high) for each in inputs.values()]
    found = minimize(at, start, method="Nelder-Mead", bounds=bounds, options={"maxfev": 200})
    return float(min(found.fun, tried.min()))


def _whole(name: str, value: float, others: Mapping[str, Array]) -> dict[str, Array]:
    """Return sets with the one value and the published strength of the drive (CH-54)."""
    one = np.ones(len(next(iter(others.values()))))
    return {**others, name: value * one, "alpha": one}
