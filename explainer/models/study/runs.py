"""Many runs of one model, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from explainer.models.model import Beyond, ModelError
from explainer.models.study.asked import At, measure
from explainer.models.study.result import TIME, Array, Result, found
from explainer.models.study.table import table

if TYPE_CHECKING:
    from explainer.figure import Plot

ENDS = (2.5, 50.0, 97.5)
MOST_LINES = 8


@dataclass(frozen=True)
class Runs:
    """Many runs of one model at the same times, as `sweep` and `population` make them.

    `runs["plasma_ng_per_ml"]` has the shape (runs, times), `runs["dose_mg_per_kg"]`, which was
    varied, (runs,), and `runs["time"]` (times,). `units` holds the unit of each, `labels` a name
    for each run. Raises ModelError for another name. Source: the model, named `model`.

    >>> from explainer import models
    >>> runs = models.sweep("ketamine_drip", {"infusion_min": [2, 40]}, range(0, 61))
    >>> runs["plasma_ng_per_ml"].shape, runs.labels
    ((2, 61), ('infusion_min = 2 min', 'infusion_min = 40 min'))
    >>> runs.measured("plasma_ng_per_ml", at="time of max")
    array([ 2., 40.])
    """

    model: str
    varied: Mapping[str, Array]
    labels: tuple[str, ...]
    times: Array
    time_unit: str
    values: Mapping[str, Array]
    units: Mapping[str, str]
    beyond: tuple[Beyond, ...] = ()

    def __getitem__(self, name: str) -> Array:
        return self.times if name == TIME else found(self._all, name, self.model)

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def _all(self) -> Mapping[str, Array]:
        return {**self.values, **self.varied}

    def measured(self, name: str, at: At = "max") -> Array:
        """Return one number for each run, of the shape (runs,).

        `at` is a time in `time_unit`, or `max`, `min`, `last`, `mean`, `auc`, `time of max`, all of
        the times that were run with straight lines between them: a peak between two times is not
        seen, so give a fine grid. `auc` is the area from the first time to the last, in the
        observable's unit times `time_unit`.
        """
        return measure(self.times, found(self.values, name, self.model), at)

    def band(self, name: str, ends: tuple[float, float, float] = ENDS) -> dict[str, Array]:
        """Return `low`, `middle` and `high` over the runs, each of the shape (times,).

        `ends` are percentiles: 95 of 100 runs lie between the usual ones.
        """
        rows = found(self.values, name, self.model)
        return dict(zip(("low", "middle", "high"), np.percentile(rows, ends, axis=0), strict=True))

    def result(self, number: int) -> Result:
        """Return one of the runs, a count from 0; ModelError where there is none."""
        if not 0 <= number < len(self):
            raise ModelError(f"There is no run {number}: there are 0 to {len(self) - 1}.")
        values = {name: rows[number] for name, rows in self.values.items()}
        units = {name: self.units[name] for name in values}
        return Result(self.times, self.time_unit, values, units, self.beyond, self.model)

    def plot(self, name: str, title: str = "") -> Plot:
        """Return a figure of one observable: a line a run, or a band where there are many."""
        from explainer.models.study.figures import as_band, as_lines

        found(self.values, name, self.model)
        return (as_lines if len(self) <= MOST_LINES else as_band)(self, name, title)

    def to_frame(self) -> Any:
        """Return a pandas DataFrame: a row for each run and time, with what was varied.

        Units stand in its `attrs["units"]`. Raises WithoutPandas where pandas is not installed.
        """
        from explainer.dataframes import frame

        count = len(self.times)
        columns: dict[str, Any] = {"run": np.repeat(np.arange(len(self)), count)}
        columns |= {name: np.repeat(column, count) for name, column in self.varied.items()}
        columns[TIME] = np.tile(self.times, len(self))
        columns |= {name: rows.ravel() for name, rows in self.values.items()}
        return frame(columns, {TIME: self.time_unit, **self.units}, self.model)

    def _ipython_key_completions_(self) -> list[str]:
        return [TIME, *self._all]

    def _repr_html_(self) -> str:
        head = (f"{self.model}: {len(self)}", "", "min", "max")
        rows = [
            (name, self.units[name], f"{rows.min():.4g}", f"{rows.max():.4g}")
            for name, rows in self._all.items()
        ]
        return table(head, rows)
