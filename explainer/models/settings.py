"""Checks what is asked of a model against what its file allows."""

from __future__ import annotations

import math
from collections.abc import Mapping

from explainer.models.model import Model, ModelError, Parameter
from explainer.models.units import UnitError, allowed_units, quantity

Value = float | str
"""A number in the listed unit, or text such as `0.5uM` or the word of a choice."""


def checked(
    model: Model, settings: Mapping[str, Value], constants: Mapping[str, Value] | None = None
) -> dict[str, float]:
    """Return settings and constants as numbers in the listed units.

    Raises ModelError, in one sentence with what is allowed, for an unknown name, a name of the
    other role, a wrong unit and a value out of range.
    """
    asked = {"setting": settings, "constant": constants or {}}
    return {
        name: number(_of_role(model, name, role), value)
        for role, values in asked.items()
        for name, value in values.items()
    }


def _of_role(model: Model, name: str, role: str) -> Parameter:
    parameter = model.parameter(name)
    if parameter.role != role:
        raise ModelError(
            f"{name} is a {parameter.role} of {model.name}, so give it among the {parameter.role}s."
        )
    return parameter


def number(parameter: Parameter, value: Value) -> float:
    """Return a value for a parameter as a number in its unit; ModelError if not allowed."""
    result = _from_text(parameter, value) if isinstance(value, str) else float(value)
    inside = math.isfinite(result) and parameter.low <= result <= parameter.high
    if not inside or (parameter.choices and result not in parameter.choices.values()):
        raise ModelError(f"{parameter.name} = {value} is not allowed: {parameter.allowed}.")
    return result


def _from_text(parameter: Parameter, text: str) -> float:
    if text in parameter.choices:
        return parameter.choices[text]
    try:
        return quantity(text, parameter.unit)
    except UnitError as error:
        units = ", ".join(allowed_units(parameter.unit))
        raise ModelError(
            f"{parameter.name} = {text} has the unit {error}, allowed are {units}."
        ) from None
    except ValueError:
        wanted = "one of" if parameter.choices else "a number"
        raise ModelError(
            f"{parameter.name} = {text} is not {wanted}: {parameter.allowed}."
        ) from None
