"""A model's numbers found from measured points, with how well the points hold them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from explainer.models.model import Model, ModelError, Parameter
from explainer.models.reader import read_model
from explainer.models.study.asked import Fixed, check_observable, run
from explainer.models.study.result import Array, Result
from explainer.models.study.table import table

if TYPE_CHECKING:
    from explainer.figure import Plot

STEP = 1e-3  # of a derivative: far above the engine's tolerance
LEVEL = 0.975  # both sides of 95 of 100
FINE = 200
NONE = 1e-7  # of the largest slope: below it the engine's own noise is seen


@dataclass(frozen=True)
class Fit:
    """A model's numbers as they fit measured points best.

    `fit["CL_arterial"]` is the number in its listed unit, `fit.intervals["CL_arterial"]` its 95 %
    interval (from the curvature at the best fit: too narrow where the model is far from a straight
    line, and without ends where the points do not hold the number), `fit.residuals` measured less
    fitted at each point, `fit.run` the Result on a fine grid.
    `at_end` names numbers that stopped at the end of what is allowed: these were not found.
    Raises ModelError for another name.

    >>> from explainer import models
    >>> fit = models.fit("ketamine_drip", [10, 40, 120], [70, 170, 60], "plasma_ng_per_ml",
    ...                  free=["CL_arterial"])
    >>> low, high = fit.intervals["CL_arterial"]
    >>> low < fit["CL_arterial"] < high, fit.residuals.shape
    (True, (3,))
    """

    model: str
    observable: str
    values: Mapping[str, float]
    intervals: Mapping[str, tuple[float, float]]
    units: Mapping[str, str]
    points: tuple[Array, Array]
    residuals: Array
    run: Result
    at_end: tuple[str, ...]

    def __getitem__(self, name: str) -> float:
        if name not in self.values:
            raise ModelError(f"{name} was not free; these were: {', '.join(self.values)}.")
        return self.values[name]

    def plot(self, title: str = "") -> Plot:
        """Return a figure of the points and the fitted line."""
        from explainer.models.study.figures import as_fit

        return as_fit(self, title)

    def to_frame(self) -> Any:
        """Return a pandas DataFrame: a row a number, with value, low, high and unit."""
        from explainer.dataframes import frame

        low, high = zip(*(self.intervals[name] for name in self.values), strict=True)
        columns: dict[str, Any] = {"parameter": list(self.values)}
        columns |= {"value": list(self.values.values()), "low": low, "high": high}
        columns["unit"] = [self.units[name] for name in self.values]
        return frame(columns, self.units, self.model).set_index("parameter")

    def _ipython_key_completions_(self) -> list[str]:
        return list(self.values)

    def _repr_html_(self) -> str:
        rows = [
            (name, f"{value:.4g}", "{:.4g}–{:.4g}".format(*self.intervals[name]), self.units[name])
            for name, value in self.values.items()
        ]
        return table((f"{self.model}: {self.observable}", "", "95 %", ""), rows)


@dataclass(frozen=True)
class _Task:
    """What is fitted: the points, and which numbers may move."""

    model: Model
    observable: str
    times: Array
    measured: Array
    spread: Array
    free: tuple[Parameter, ...]
    fixed: Fixed

    def values(self, factors: Array) -> dict[str, float]:
        """Return the free numbers for multiples of the model's own."""
        pairs = zip(self.free, factors, strict=True)
        return {p.name: float(np.clip(p.value * f, p.low, p.high)) for p, f in pairs}

    def misfit(self, factors: Array) -> Array:
        result = run(self.model, {**self.fixed, **self.values(factors)}, self.times)
        return (self.measured - result[self.observable]) / self.spread


def fit(
    model: str | Model,
    times: Sequence[float] | Array,
    measured: Sequence[float] | Array,
    observable: str,
    free: Sequence[str],
    fixed: Fixed | None = None,
    spread: Sequence[float] | Array | None = None,
) -> Fit:
    """Find the numbers of a model with which it comes closest to measured points.

    `times` rise, in the model's time unit; `measured` are as many points, in the observable's unit;
    `spread` is the standard deviation of each, alike unless given; only their ratios count, since
    how far the points lie from the line says how wide the intervals are. `free` names numbers to
    find, between the ends of what the model allows, starting from its own; `fixed` holds others.
    Returns a Fit. Raises ModelError in one sentence, also for fewer points than free numbers and
    for a number that moves nothing at the points (one of another `blood`, say). Least squares by
    SciPy, which it needs. Source: the points, and the model for all that was not free.

    >>> from explainer import models
    >>> made = models.simulate("ketamine_drip", {}, [10, 40, 120], {"CL_arterial": 100})
    >>> fit = models.fit("ketamine_drip", made["time"], made["plasma_ng_per_ml"],
    ...                  "plasma_ng_per_ml", free=["CL_arterial"])
    >>> round(fit["CL_arterial"])
    100
    """
    known = read_model(model) if isinstance(model, str) else model
    check_observable(known, observable)
    task = _task(known, observable, (times, measured, spread), free, fixed or {})
    return _found(task, _solved(task))


def _found(task: _Task, solved: Any) -> Fit:
    _check_each_moves(task, solved.jac)
    values = task.values(solved.x)
    return Fit(
        task.model.name,
        task.observable,
        values,
        _intervals(task, solved),
        {each.name: each.unit for each in task.free},
        (task.times, task.measured),
        np.asarray(solved.fun * task.spread),
        run(task.model, {**task.fixed, **values}, _fine(task.times)),
        tuple(p.name for p in task.free if _stopped(p, values[p.name])),
    )


def _task(
    model: Model, observable: str, points: tuple[Any, Any, Any], free: Sequence[str], fixed: Fixed
) -> _Task:
    times, measured = (np.asarray(each, dtype=np.float64) for each in points[:2])
    given = np.ones_like(measured) if points[2] is None else points[2]
    spread = np.asarray(given, dtype=np.float64)
    if not times.shape == measured.shape == spread.shape or times.ndim != 1:
        raise ModelError("Give one time, one measured value and, where known, one spread a point.")
    _check_counts(free, len(times))
    _check_points(times, measured, spread)
    parameters = tuple(model.parameter(name) for name in free)
    for each in parameters:
        if each.choices or not each.value:
            raise ModelError(f"{each.name} cannot be fitted: it is a choice, or 0 in the model.")
    return _Task(model, observable, times, measured, spread, parameters, fixed)


def _check_counts(free: Sequence[str], points: int) -> None:
    if isinstance(free, str) or not free:
        raise ModelError("Name the free numbers in a list, at least one.")
    if len(free) > points:
        raise ModelError(f"{len(free)} free numbers need at least as many points, not {points}.")


def _check_points(times: Array, measured: Array, spread: Array) -> None:
    wrong = np.flatnonzero(~np.isfinite(measured) | ~(spread > 0))
    if wrong.size:
        at = f"{times[wrong[0]]:g}"
        raise ModelError(f"At {at}: measured values must be numbers, and each spread above 0.")


def _check_each_moves(task: _Task, slopes: Array) -> None:
    """Refuse a number on which nothing depends: it would look as if it were found."""
    size = np.linalg.norm(slopes, axis=0)
    still = [p.name for p, one in zip(task.free, size, strict=True) if one <= NONE * size.max()]
    if still or not size.max():
        names = ", ".join(still or [p.name for p in task.free])
        raise ModelError(f"{names} cannot be found: {task.observable} there does not depend on it.")


def _solved(task: _Task) -> Any:
    from scipy.optimize import least_squares

    ends = [sorted((p.low / p.value, p.high / p.value)) for p in task.free]
    start = np.ones(len(task.free))
    bounds = tuple(zip(*ends, strict=True))
    solve = partial(least_squares, task.misfit, start, bounds=bounds, diff_step=STEP)
    return solve(x_scale=1.0, jac="3-point")


def _intervals(task: _Task, solved: Any) -> dict[str, tuple[float, float]]:
    """Return 95 % intervals from the curvature; without a point to spare they are not known."""
    from scipy.stats import t

    spare = len(task.times) - len(task.free)
    if spare < 1:
        return {p.name: (float("nan"), float("nan")) for p in task.free}
    wide = t.ppf(LEVEL, spare) * np.sqrt(_variances(solved.jac) * (2 * solved.cost / spare))
    parts = zip(task.free, solved.x, wide * np.sign([p.value for p in task.free]), strict=True)
    return {p.name: (float(p.value * (x - w)), float(p.value * (x + w))) for p, x, w in parts}


def _variances(slopes: Array) -> Array:
    """Return each number's variance for residuals of one: endless where the points do not hold it.

    A pseudoinverse would call a direction that nothing holds exact.
    """
    _, sizes, ways = np.linalg.svd(slopes, full_matrices=False)
    held = sizes > NONE * sizes[0]
    variances = np.sum((ways[held] / sizes[held, None]) ** 2, axis=0)
    loose = np.sum(ways[~held] ** 2, axis=0) > NONE
    return np.where(loose, np.inf, variances)


def _fine(times: Array) -> Array:
    return np.union1d(times, np.linspace(0, times[-1], FINE))


def _stopped(parameter: Parameter, value: float) -> bool:
    near = 1e-6 * (parameter.high - parameter.low)
    return min(value - parameter.low, parameter.high - value) < near
