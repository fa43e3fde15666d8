"""Virtual people: one model, with numbers that differ between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from explainer.models.model import Model, ModelError, Parameter
from explainer.models.reader import read_model
from explainer.models.study.asked import Fixed, power_of_two, whole
from explainer.models.study.result import Array
from explainer.models.study.runs import Runs
from explainer.models.study.sweep import sweep

PEOPLE, MOST_PEOPLE = 256, 10_000
SEED = 1


@dataclass(frozen=True)
class Spread:
    """How a number differs between people, made by `uniform`, `normal` or `lognormal`.

    `ends` are low and high of a uniform one, middle and deviation of another (of its logarithm).

    >>> from explainer import models
    >>> models.uniform(1, 3)
    Spread(form='uniform', ends=(1.0, 3.0))
    """

    form: str
    ends: tuple[float, float]

    def at(self, shares: Array, low: float, high: float) -> Array:
        """Return values for shares from 0 to 1, within what a model allows.

        Raises ModelError where the model allows nothing of it.
        """
        law = _LAWS[self.form](*self.ends)
        first, last = law.cdf(low), law.cdf(high)
        if not first < last:
            raise ModelError(f"{self} lies outside what is allowed: {low:g} to {high:g}.")
        return np.asarray(np.clip(law.ppf(first + (last - first) * shares), low, high))

    def __str__(self) -> str:
        return f"{self.form}{self.ends}"


def uniform(low: float, high: float) -> Spread:
    """Return a spread with every value from `low` to `high` alike, in the parameter's unit.

    Raises ModelError where `high` is not above `low`. Source: whatever the range was taken from.

    >>> from explainer import models
    >>> models.uniform(40, 120).ends
    (40.0, 120.0)
    """
    if not low < high:
        raise ModelError(f"The range {low:g} to {high:g} is none: high must lie above low.")
    return Spread("uniform", (float(low), float(high)))


def normal(mean: float, sd: float) -> Spread:
    """Return a normal spread, both in the parameter's unit.

    Raises ModelError for an `sd` that is not above 0. Source: whatever was printed.

    >>> from explainer import models
    >>> models.normal(70, 12).form
    'normal'
    """
    if not sd > 0:
        raise ModelError(f"sd = {sd:g} is not allowed: above 0.")
    return Spread("normal", (float(mean), float(sd)))


def lognormal(median: float, cv: float) -> Spread:
    """Return a log-normal spread, as papers of pharmacokinetics print it.

    `median` is in the parameter's unit, `cv` the coefficient of variation as a fraction (0.3 is
    30 %). Raises ModelError for one that is not above 0. Source: whatever was printed.

    >>> from explainer import models
    >>> models.lognormal(84, 0.3).form
    'lognormal'
    """
    if not (median > 0 and cv > 0):
        raise ModelError(f"lognormal({median:g}, {cv:g}) is not allowed: both above 0.")
    return Spread("lognormal", (float(median), float(np.sqrt(np.log1p(cv**2)))))


def population(
    model: str | Model,
    varying: Mapping[str, Spread | Sequence[float] | Array],
    times: Sequence[float] | Array,
    people: int | None = None,
    fixed: Fixed | None = None,
    seed: int = SEED,
) -> Runs:
    """Run a model for virtual people, in whom some of its numbers vary, independently.

    `varying` maps settings or constants to a spread (`uniform`, `normal`, `lognormal`) or to one
    value a person, as `lesson.virtual_people()` has them; spreads are cut at what the model allows
    and filled evenly by a Sobol sequence. `people` is 256 unless values are given, one a person.
    What a model was not made for is not refused: it stands in `beyond`. Returns Runs of the shape
    (people, times). Raises ModelError in one sentence. Needs SciPy. Never a person, never a
    dose. Source: the model; how people differ is as good as the spread that was given.

    >>> from explainer import models
    >>> vary = {"CL_arterial": models.lognormal(84, 0.3)}
    >>> runs = models.population("ketamine_drip", vary, range(0, 121), people=16)
    >>> runs["plasma_ng_per_ml"].shape
    (16, 121)
    """
    known = read_model(model) if isinstance(model, str) else model
    given = {n: np.asarray(v, float) for n, v in varying.items() if not isinstance(v, Spread)}
    spreads = {n: each for n, each in varying.items() if isinstance(each, Spread)}
    count = _count(given, people)
    return sweep(known, {**given, **drawn(known, spreads, count, seed)}, times, fixed)


def _count(given: Mapping[str, Array], people: int | None) -> int:
    counts = {len(each) for each in given.values()}
    if people is not None and counts - {people}:
        raise ModelError(f"people = {people} is not how many values are given: {min(counts)}.")
    return (
        min(counts)
        if counts
        else whole(PEOPLE if people is None else people, "people", 2, MOST_PEOPLE)
    )


def drawn(
    model: Model, spreads: Mapping[str, Spread], count: int, seed: int = SEED
) -> dict[str, Array]:
    """Return `count` values of each, spread evenly within what the model allows."""
    if not spreads:
        return {}
    from scipy.stats.qmc import Sobol

    shares = Sobol(len(spreads), rng=seed).random(power_of_two(count))[:count]
    parts = enumerate((each, model.parameter(name)) for name, each in spreads.items())
    columns = [_within(each, parameter, shares[:, n]) for n, (each, parameter) in parts]
    return dict(zip(spreads, columns, strict=True))


def _within(spread: Spread, parameter: Parameter, shares: Array) -> Array:
    return spread.at(shares, parameter.low, parameter.high)


def _uniform(low: float, high: float) -> Any:
    from scipy.stats import uniform as law

    return law(low, high - low)


def _normal(mean: float, sd: float) -> Any:
    from scipy.stats import norm

    return norm(mean, sd)


def _lognormal(median: float, sd_of_log: float) -> Any:
    from scipy.stats import lognorm

    return lognorm(sd_of_log, scale=median)


_LAWS: Mapping[str, Callable[[float, float], Any]] = {
    "uniform": _uniform,
    "normal": _normal,
    "lognormal": _lognormal,
}
