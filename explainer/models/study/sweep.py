"""A model run over and over: along one value, over two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from explainer.models.model import Model, ModelError
from explainer.models.reader import read_model
from explainer.models.settings import Value, number
from explainer.models.study.asked import At, Fixed, check_observable, measure, run, unit_of
from explainer.models.study.result import Array
from explainer.models.study.runs import Runs
from explainer.models.study.table import table

if TYPE_CHECKING:
    from explainer.figure import Plot

MOST_RUNS = 100_000
Varied = Mapping[str, Sequence[Value] | Array]


def sweep(
    model: str | Model, varied: Varied, times: Sequence[float] | Array, fixed: Fixed | None = None
) -> Runs:
    """Run a model once for each value, all at the same times; one engine serves all runs.

    `varied` maps names of settings or constants to equally many values, in the listed unit or as
    text such as `0.5uM`; `fixed` holds others for all runs. `times` rise, in the model's time unit.
    Returns Runs of the shape (values, times); what a model was not made for is not refused: it
    stands in `beyond`. Raises ModelError for a name or value that is none, or a name in both.
    Source: the model's parameters, each with its evidence record.

    >>> from explainer import models
    >>> runs = models.sweep("ketamine_drip", {"dose_mg_per_kg": [0.25, 0.5, 1]}, range(0, 121))
    >>> runs.measured("plasma_ng_per_ml").round()
    array([127., 253., 506.])
    """
    known = read_model(model) if isinstance(model, str) else model
    numbers = {name: _numbers(known, name, values) for name, values in varied.items()}
    if twice := sorted({*numbers} & {*(fixed or {})}):
        raise ModelError(f"{', '.join(twice)} cannot be varied and held at once.")
    rows = _rows(numbers)
    results = [run(known, {**(fixed or {}), **row}, times) for row in rows]
    values = {name: np.array([each[name] for each in results]) for name in known.units}
    units = {**known.units, **{name: known.parameter(name).unit for name in numbers}}
    beyond = tuple(dict.fromkeys(each for result in results for each in result.beyond))
    first = results[0]
    labels = _labels(known, varied)
    return Runs(known.name, numbers, labels, first.times, first.time_unit, values, units, beyond)


@dataclass(frozen=True)
class Scan:
    """One number of each of the runs over two values: `scan.values` has the shape (down, across).

    `across` and `down` are (name, unit, numbers); `unit` is that of the values, `of` what they are.
    Source: the model, named `model`.

    >>> from explainer import models
    >>> over = {"dose_mg_per_kg": [0.25, 0.5], "infusion_min": [2, 40, 60]}
    >>> models.scan2d("ketamine_drip", over, "plasma_ng_per_ml", range(0, 61)).values.shape
    (3, 2)
    """

    model: str
    across: tuple[str, str, Array]
    down: tuple[str, str, Array]
    values: Array
    of: str
    unit: str

    def plot(self, title: str = "") -> Plot:
        """Return a figure of the numbers as colours, with the scale beside it."""
        from explainer.models.study.figures import as_colours

        return as_colours(self, title)

    def to_frame(self) -> Any:
        """Return a pandas DataFrame: a row a value down, a column a value across."""
        from explainer.dataframes import frame

        (x, x_unit, xs), (y, y_unit, ys) = self.across, self.down
        columns: dict[Any, Array] = {float(value): self.values[:, n] for n, value in enumerate(xs)}
        made = frame({y: ys, **columns}, {x: x_unit, y: y_unit, self.of: self.unit}, self.model)
        return made.set_index(y).rename_axis(columns=x)

    def _repr_html_(self) -> str:
        (x, x_unit, xs), (y, y_unit, ys) = self.across, self.down
        head = (f"{y} ({y_unit}) / {x} ({x_unit})", *(f"{value:g}" for value in xs))
        rows = [
            (f"{value:g}", *(f"{cell:.4g}" for cell in row))
            for value, row in zip(ys, self.values, strict=True)
        ]
        return f"<p>{self.of} ({self.unit})</p>{table(head, rows)}"


def scan2d(
    model: str | Model,
    varied: Varied,
    observable: str,
    times: Sequence[float] | Array,
    at: At = "max",
    fixed: Fixed | None = None,
) -> Scan:
    """Run a model over two values, each of the first with each of the second.

    `varied` has two names, the first drawn across, the second down; of each run one number is kept:
    the observable `at` a time (in the model's time unit), or its `max`, `min`, `last`, `mean`,
    `auc` or `time of max`. Returns a Scan of the shape (down, across). Raises ModelError in one
    sentence. Source: the model.

    >>> from explainer import models
    >>> over = {"dose_mg_per_kg": [0.25, 0.5], "infusion_min": [20, 40]}
    >>> models.scan2d("ketamine_drip", over, "plasma_ng_per_ml", range(0, 61)).values.round()
    array([[198., 397.],
           [127., 253.]])
    """
    if len(varied) != 2:
        raise ModelError(f"scan2d varies two names, not {len(varied)}: {', '.join(varied)}.")
    known = read_model(model) if isinstance(model, str) else model
    check_observable(known, observable)
    (x, xs), (y, ys) = ((name, _numbers(known, name, each)) for name, each in varied.items())
    grid = {x: np.tile(xs, len(ys)), y: np.repeat(ys, len(xs))}
    runs = sweep(known, grid, times, fixed)
    found = measure(runs.times, runs[observable], at).reshape(len(ys), len(xs))
    axes = [(name, known.parameter(name).unit, numbers) for name, numbers in ((x, xs), (y, ys))]
    unit = unit_of(known.units[observable], known.time_unit, at)
    return Scan(known.name, axes[0], axes[1], found, f"{observable} ({at})", unit)


def _numbers(model: Model, name: str, values: Sequence[Value] | Array) -> Array:
    parameter = model.parameter(name)
    if isinstance(values, str) or not np.ndim(values):
        raise ModelError(f"{name} = {values} is one value; give a list of them.")
    return np.array([number(parameter, each) for each in values], dtype=np.float64)


def _rows(numbers: Mapping[str, Array]) -> list[dict[str, float]]:
    counts = {name: len(column) for name, column in numbers.items()}
    if len(set(counts.values())) != 1 or not 0 < min(counts.values()) <= MOST_RUNS:
        told = ", ".join(f"{name} {count}" for name, count in counts.items()) or "none"
        raise ModelError(f"Give equally many values, 1 to {MOST_RUNS}, of each name: {told}.")
    columns = zip(*numbers.values(), strict=True)
    return [dict(zip(numbers, map(float, row), strict=True)) for row in columns]


def _labels(model: Model, varied: Varied) -> tuple[str, ...]:
    columns = [[_label(model, name, value) for value in each] for name, each in varied.items()]
    return tuple(", ".join(row) for row in zip(*columns, strict=True))


def _label(model: Model, name: str, value: Value) -> str:
    parameter = model.parameter(name)
    words = {number: word for word, number in parameter.choices.items()}
    if isinstance(value, str) or value in words:
        return f"{name} = {value if isinstance(value, str) else words[value]}"
    unit = "" if parameter.unit in {"1", "none"} else f" {parameter.unit}"
    return f"{name} = {value:.4g}{unit}"
