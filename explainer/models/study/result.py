"""What a model did, as a lecturer asks for it: by name, as a figure, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from explainer.models.model import Beyond, ModelError
from explainer.models.study.table import table

if TYPE_CHECKING:
    from explainer.figure import Plot

Array = npt.NDArray[np.float64]
TIME = "time"


@dataclass(frozen=True)
class Result:
    """What a model did: one array per observable, at the same times.

    `result["plasma_ng_per_ml"]` is an array of the shape of `times`; `result["time"]` the times,
    in `time_unit`. `units` maps each observable to its unit. `beyond` holds what was asked and the
    model was not made for. Raises ModelError for another name. Source: the model, named `model`.

    >>> from explainer import models
    >>> result = models.simulate("ketamine_drip", {"dose_mg_per_kg": 0.5}, range(0, 361))
    >>> result["plasma_ng_per_ml"].shape, result.units["plasma_ng_per_ml"]
    ((361,), 'ng/mL')
    """

    times: Array
    time_unit: str
    values: Mapping[str, Array]
    units: Mapping[str, str]
    beyond: tuple[Beyond, ...] = ()
    model: str = ""

    def __getitem__(self, name: str) -> Array:
        return self.times if name == TIME else found(self.values, name, self.model)

    def plot(self, *names: str, title: str = "") -> Plot:
        """Return a figure of the named observables over time, a panel for each unit.

        Without names, all of them. Raises ModelError for a name that is none.
        """
        from explainer.models.study.figures import over_time

        return over_time(self, names or tuple(self.values), title)

    def to_frame(self) -> Any:
        """Return a pandas DataFrame: a row a time, a column an observable.

        Units stand in its `attrs["units"]`. Raises WithoutPandas where pandas is not installed.
        """
        from explainer.dataframes import frame

        units = {TIME: self.time_unit, **self.units}
        return frame({TIME: self.times, **self.values}, units, self.model).set_index(TIME)

    def _ipython_key_completions_(self) -> list[str]:
        return [TIME, *self.values]

    def _repr_html_(self) -> str:
        first, last = (f"{end:g} {self.time_unit}" for end in (self.times[0], self.times[-1]))
        rows = [
            (name, self.units[name], _digits(v[0]), _digits(v.max()), _digits(v[-1]))
            for name, v in self.values.items()
        ]
        said = "".join(f"<p>{escape(str(each))}</p>" for each in self.beyond)
        return table((self.model, "", first, "max", last), rows) + said


def found(values: Mapping[str, Array], name: str, where: str) -> Array:
    """Return what has a name; ModelError that lists the names there are."""
    if name not in values:
        listed = ", ".join([TIME, *values])
        raise ModelError(f"{where or 'The result'} reports no {name}; it reports {listed}.")
    return values[name]


def _digits(number: float) -> str:
    return f"{number:.4g}"
