"""What is asked of runs: which values are held, and what is read off each run."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from explainer.models.model import Model, ModelError
from explainer.models.settings import Value
from explainer.models.simulator import simulate
from explainer.models.study.result import Array, Result

Fixed = Mapping[str, Value]
"""Settings and constants by name, in their listed units or as text such as `0.5uM`."""
At = str | float
"""What is read off a run: a time, or the name of one of MEASURES."""


@dataclass(frozen=True)
class Measure:
    """One way to make a number of a run: from times and values, the last axis being time."""

    make: Callable[[Array, Array], Array]
    unit: Callable[[str, str], str]


def _same(unit: str, _: str) -> str:
    return unit


MEASURES: Mapping[str, Measure] = {
    "max": Measure(lambda _, values: values.max(axis=-1), _same),
    "min": Measure(lambda _, values: values.min(axis=-1), _same),
    "last": Measure(lambda _, values: values[..., -1], _same),
    "mean": Measure(
        lambda times, values: np.asarray(np.trapezoid(values, times) / (times[-1] - times[0])),
        _same,
    ),
    "auc": Measure(lambda times, values: np.asarray(np.trapezoid(values, times)), "{} {}".format),
    "time of max": Measure(lambda times, values: times[values.argmax(axis=-1)], lambda _, t: t),
}
"""`max`, `min`, `last`, `mean`, `auc` (area under the curve) and `time of max`."""


def measure(times: Array, values: Array, at: At) -> Array:
    """Return one number for each run; `values` has the times on its last axis.

    Raises ModelError for a time outside the run and for another word.
    """
    if isinstance(at, str):
        return np.asarray(_named(at).make(times, values))
    if not times[0] <= at <= times[-1]:
        raise ModelError(f"The time {at:g} is outside the run: {times[0]:g} to {times[-1]:g}.")
    rows = np.atleast_2d(values)
    found = np.array([np.interp(at, times, row) for row in rows])
    return found.reshape(values.shape[:-1])


def unit_of(unit: str, time_unit: str, at: At) -> str:
    """Return the unit of what `measure` returns."""
    return _named(at).unit(unit, time_unit) if isinstance(at, str) else unit


def said(at: At, time_unit: str) -> str:
    """Return what was read off, as the axis of a figure has it."""
    return at if isinstance(at, str) else f"{at:g} {time_unit}"


def _named(at: str) -> Measure:
    if at not in MEASURES:
        raise ModelError(f"at = {at} is not allowed: a time, or {', '.join(MEASURES)}.")
    return MEASURES[at]


def run(model: Model, fixed: Fixed, times: Sequence[float] | Array) -> Result:
    """Simulate with values of either role in one mapping; raises the model's own error."""
    roles: dict[str, dict[str, Value]] = {"setting": {}, "constant": {}}
    for name, value in fixed.items():
        roles[model.parameter(name).role][name] = value
    return simulate(model, roles["setting"], times, roles["constant"])


def check_observable(model: Model, name: str) -> str:
    """Return the name of an observable; ModelError that lists the model's."""
    if name not in model.units:
        raise ModelError(f"{model.name} reports no {name}; it reports {', '.join(model.units)}.")
    return name


def whole(number: int, name: str, low: int, high: int) -> int:
    """Return a count that lies between two; ModelError otherwise."""
    if not (isinstance(number, int) and low <= number <= high):
        raise ModelError(f"{name} = {number} is not allowed: a whole number from {low} to {high}.")
    return number


def power_of_two(number: int) -> int:
    """Return a count taken up to a power of two, with which even draws fill best."""
    return int(2 ** math.ceil(math.log2(number)))
