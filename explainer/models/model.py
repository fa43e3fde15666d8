"""What a model file says: its parameters, observables and clock."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType

from explainer.models.study.table import table


class ModelError(ValueError):
    """Something a person asked of a model that it does not allow, said in one sentence.

    >>> from explainer import models
    >>> models.simulate("ketamine_drip", {"dose_mg_per_kg": -1}, [0])
    Traceback (most recent call last):
        ...
    explainer.models.model.ModelError: dose_mg_per_kg = -1 is not allowed: 0 to 300 mg/kg.
    """


@dataclass(frozen=True)
class Parameter:
    """One number of a model that may be changed within a range.

    `role` is "setting" (chosen by whoever asks) or "constant" (taken from the evidence).
    `evidence` is the key of its record, such as `PK-21:V1`, or "" for a free setting.
    `choices` maps the words that stand for its numbers, if it has any. `made_for` is the range that
    the model was made for; an experiment may ask for more, from `low` to `high`.

    >>> from explainer import models
    >>> dose = models.read_model("ketamine_drip").parameter("dose_mg_per_kg")
    >>> dose.value, dose.unit, dose.allowed, dose.meant, dose.evidence
    (0.5, 'mg/kg', '0 to 300 mg/kg', '0 to 5 mg/kg', 'CH-20:dose')
    """

    name: str
    value: float
    unit: str
    low: float
    high: float
    evidence: str
    role: str
    choices: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    made_for: tuple[float, float] = (-math.inf, math.inf)

    @property
    def allowed(self) -> str:
        """Return the range or the choices as text."""
        if self.choices:
            return ", ".join(f"{word} ({number:g})" for word, number in self.choices.items())
        return self._between(self.low, self.high)

    @property
    def meant(self) -> str:
        """Return the range that the model was made for as text."""
        return self._between(*self.made_for)

    def _between(self, low: float, high: float) -> str:
        unit = "" if self.unit in {"1", "none"} else f" {self.unit}"
        return f"{low:g} to {high:g}{unit}"


@dataclass(frozen=True)
class Beyond:
    """A value that a run was allowed and its model was not made for.

    >>> from explainer import models
    >>> (beyond,) = models.simulate("ketamine_drip", {"dose_mg_per_kg": 10}, [0]).beyond
    >>> beyond.parameter.name, beyond.value
    ('dose_mg_per_kg', 10.0)
    """

    model: str
    parameter: Parameter
    value: float

    def __str__(self) -> str:
        return (
            f"{self.parameter.name} = {self.value:g} is outside {self.parameter.meant}, for which "
            f"{self.model} was made: read the result as an extrapolation."
        )


@dataclass(frozen=True)
class Observable:
    """One quantity that a model reports at each time.

    >>> from explainer import models
    >>> models.read_model("ketamine_drip").observables[0]
    Observable(name='plasma_ng_per_ml', unit='ng/mL')
    """

    name: str
    unit: str


@dataclass(frozen=True)
class Model:
    """A model as read from its Antimony file.

    `longest_step` is the longest integration step in `time_unit`; `antimony` the file's text. A
    notebook shows its parameters as a table, each with its evidence record.

    >>> from explainer import models
    >>> model = models.read_model("spine_turnover")
    >>> model.time_unit, model.parameter("tau_K").evidence != ""
    ('d', True)
    """

    name: str
    time_unit: str
    longest_step: float
    parameters: tuple[Parameter, ...]
    observables: tuple[Observable, ...]
    antimony: str

    @cached_property
    def units(self) -> Mapping[str, str]:
        """The unit of each observable."""
        return MappingProxyType({each.name: each.unit for each in self.observables})

    @cached_property
    def _by_name(self) -> dict[str, Parameter]:
        return {parameter.name: parameter for parameter in self.parameters}

    def beyond(self, values: Mapping[str, float]) -> tuple[Beyond, ...]:
        """Return which of the values, in their listed units, lie outside what it was made for."""
        asked = ((self.parameter(name), value) for name, value in values.items())
        return tuple(
            Beyond(self.name, each, value)
            for each, value in asked
            if not each.made_for[0] <= value <= each.made_for[1]
        )

    def _ipython_key_completions_(self) -> list[str]:
        return [*self._by_name]

    def _repr_html_(self) -> str:
        head = (f"{self.name} ({self.time_unit})", "", "", "", "")
        rows = [
            (each.name, f"{each.value:g} {each.unit}", each.allowed, each.role, each.evidence)
            for each in self.parameters
        ]
        reported = [(each.name, each.unit, "", "", "") for each in self.observables]
        return table(head, rows + reported)

    def parameter(self, name: str) -> Parameter:
        """Return a parameter by name; ModelError if there is none."""
        if name not in self._by_name:
            near = get_close_matches(name, self._by_name, n=1)
            meant = f"did you mean {near[0]}? It" if near else "it"
            names = ", ".join(self._by_name)
            raise ModelError(f"{self.name} has no parameter {name}; {meant} has {names}.")
        return self._by_name[name]
