"""What a result rests on: how far each number of a model moves it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from explainer.models.mattering import mattering
from explainer.models.model import Model, ModelError, Parameter
from explainer.models.reader import read_model
from explainer.models.settings import checked
from explainer.models.study.asked import (
    At,
    Fixed,
    check_observable,
    measure,
    power_of_two,
    run,
    whole,
)
from explainer.models.study.population import SEED, Spread, uniform
from explainer.models.study.result import Array
from explainer.models.study.table import table

if TYPE_CHECKING:
    from explainer.figure import Plot

STEP = 0.01
MOST_DRAWS = 4096
METHODS = ("local", "sobol")
Times = Sequence[float] | Array


@dataclass(frozen=True)
class Sensitivity:
    """How far each parameter moves one number of a model, largest first.

    `sensitivity["CL_arterial"]` is its index. Of `local` it is per cent of change per per cent;
    of `sobol` the share of the variance that goes with it alone, and `total` the share with all
    others. `evidence` holds the record behind each parameter. Raises ModelError for another name.

    >>> from explainer import models
    >>> found = models.sensitivity("ketamine_drip", "plasma_ng_per_ml", range(0, 361), at="auc")
    >>> round(found["CL_arterial"], 1), found.evidence["CL_arterial"]
    (-0.7, 'PK-21:CL')
    """

    model: str
    of: str
    method: str
    index: Mapping[str, float]
    total: Mapping[str, float]
    evidence: Mapping[str, str]

    def __getitem__(self, name: str) -> float:
        if name not in self.index:
            raise ModelError(f"{name} was not varied; these were: {', '.join(self.index)}.")
        return self.index[name]

    def plot(self, title: str = "") -> Plot:
        """Return a figure with a bar for each parameter."""
        from explainer.models.study.figures import as_bars

        return as_bars(self, title)

    def to_frame(self) -> Any:
        """Return a pandas DataFrame: a row a parameter, with index, total and evidence record."""
        from explainer.dataframes import frame

        columns = {"parameter": list(self.index), "index": list(self.index.values())}
        columns |= {"total": list(self.total.values())} if self.total else {}
        columns["evidence"] = list(self.evidence.values())
        return frame(columns, {"index": self.method}, self.model).set_index("parameter")

    def _ipython_key_completions_(self) -> list[str]:
        return list(self.index)

    def _repr_html_(self) -> str:
        head = (self.of, self.method, *(["total"] if self.total else []), "evidence")
        rows = [
            (n, f"{i:.3g}", *([f"{self.total[n]:.3g}"] if self.total else []), self.evidence[n])
            for n, i in self.index.items()
        ]
        return table(head, rows)


@dataclass(frozen=True)
class _Asked:
    """One number of a run, and what is held while its parameters move."""

    model: Model
    observable: str
    times: Times
    at: At
    fixed: Fixed

    def found(self, values: Mapping[str, float]) -> float:
        result = run(self.model, {**self.fixed, **values}, self.times)
        return float(measure(result.times, result[self.observable], self.at))


def sensitivity(
    model: str | Model,
    observable: str,
    times: Times,
    at: At = "max",
    names: Sequence[str] = (),
    fixed: Fixed | None = None,
    method: str = "local",
    ranges: Mapping[str, tuple[float, float] | Spread] | None = None,
    draws: int = 64,
    seed: int = SEED,
) -> Sensitivity:
    """Return how far each parameter moves an observable `at` a time, its `max`, `auc` and so on.

    `local` moves each by 1 %. `sobol` draws from `ranges`, a (low, high) or a spread for each name,
    in its listed unit (what the model allows, where none is given: wide, and in part chosen), and
    runs the model `draws` times the number of names and two; `draws` is taken up to a power of two.
    `names` are all constants that can matter unless given; `fixed` holds others. Raises ModelError
    in one sentence. Needs SciPy for `sobol`. Source: the model's parameters, with their records.

    >>> from explainer import models
    >>> names = ("V1_arterial", "CL_arterial")
    >>> found = models.sensitivity("ketamine_drip", "plasma_ng_per_ml", [0, 40], names=names)
    >>> {name: round(index, 2) for name, index in found.index.items()}
    {'CL_arterial': -0.35, 'V1_arterial': -0.11}
    """
    known = read_model(model) if isinstance(model, str) else model
    asked = _Asked(known, check_observable(known, observable), times, at, fixed or {})
    moved = _moved(asked, names or tuple(ranges or ()))
    if method not in METHODS:
        raise ModelError(f"method = {method} is not allowed: {', '.join(METHODS)}.")
    if method == "local":
        return _ordered(asked, method, _local(asked, moved), {})
    count = power_of_two(whole(draws, "draws", 2, MOST_DRAWS))
    return _ordered(asked, method, *_sobol(asked, moved, ranges or {}, count, seed))


def _ordered(
    asked: _Asked, method: str, index: Mapping[str, float], total: Mapping[str, float]
) -> Sensitivity:
    """Return what was found with the largest first."""
    order = sorted(index, key=lambda name: -abs(total.get(name, index[name])))
    return Sensitivity(
        asked.model.name,
        f"{asked.observable} ({asked.at})",
        method,
        {name: index[name] for name in order},
        {name: total[name] for name in order if total},
        {name: asked.model.parameter(name).evidence for name in order},
    )


def _moved(asked: _Asked, names: Sequence[str]) -> list[Parameter]:
    """Return the parameters to move: those named, or all constants that can matter."""
    if names:
        return [asked.model.parameter(name) for name in names]
    settings = [each for each in asked.model.parameters if each.role == "setting"]
    held = {each.name: each.value for each in settings}
    given = {n: v for n, v in asked.fixed.items() if asked.model.parameter(n).role == "setting"}
    held |= checked(asked.model, given)
    found = [asked.model.parameter(n) for n in mattering(asked.model, [asked.observable], held)]
    can = [p for p in found if p.role == "constant" and p.low < p.high and not p.choices]
    return [p for p in can if p.name not in asked.fixed and p.value]


def _local(asked: _Asked, moved: Sequence[Parameter]) -> dict[str, float]:
    middle = asked.found({})
    if not middle:
        raise ModelError(f"{asked.observable} is 0 there, so no part of it can be told.")
    return {each.name: _slope(asked, each, middle) for each in moved}


def _slope(asked: _Asked, each: Parameter, middle: float) -> float:
    """Return per cent of change per per cent, from one step to either side where allowed."""
    low = max(each.value * (1 - STEP), each.low)
    high = min(each.value * (1 + STEP), each.high)
    change = asked.found({each.name: high}) - asked.found({each.name: low})
    return change / middle / ((high - low) / each.value)


def _sobol(
    asked: _Asked,
    moved: Sequence[Parameter],
    ranges: Mapping[str, tuple[float, float] | Spread],
    count: int,
    seed: int,
) -> tuple[dict[str, float], dict[str, float]]:
    from scipy.stats import sobol_indices
    from scipy.stats import uniform as even

    spreads = [_spread(ranges.get(each.name), each) for each in moved]
    parts = list(zip(spreads, moved, strict=True))

    def outcome(shares: Array) -> Array:
        columns = [s.at(shares[n], p.low, p.high) for n, (s, p) in enumerate(parts)]
        rows = np.stack(columns).reshape(len(moved), -1).T
        names = [each.name for each in moved]
        found = [asked.found(dict(zip(names, map(float, row), strict=True))) for row in rows]
        return np.array(found).reshape(1, *shares.shape[1:])

    rng = np.random.default_rng(seed)
    dists = [even()] * len(moved)
    found = sobol_indices(func=outcome, n=count, dists=dists, rng=rng)
    first, total = np.ravel(found.first_order), np.ravel(found.total_order)
    names = [each.name for each in moved]
    return (
        dict(zip(names, map(float, first), strict=True)),
        dict(zip(names, map(float, total), strict=True)),
    )


def _spread(given: tuple[float, float] | Spread | None, each: Parameter) -> Spread:
    if isinstance(given, Spread):
        return given
    return uniform(*(given or (each.low, each.high)))
