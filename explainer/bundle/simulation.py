"""What a page needs to simulate a chapter's tables by itself, for other numbers of the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from explainer import schema
from explainer.bundle.surface import nodes
from explainer.chapters import ChoiceAxis, Surface
from explainer.evidence.shown import unit_text
from explainer.models import Parameter, model_names, read_model
from explainer.models.mattering import mattering


def live_names(surface: Surface) -> list[str]:
    """Return the constants of a surface's model that move one of its tables at least.

    None of a model that does not come with the product: the page has no code that simulates it.
    """
    if surface.model not in model_names():
        return []
    observables = [table.observable or name for name, table in surface.tables.items()]
    return _resting_on(surface, observables)


def _resting_on(surface: Surface, observables: list[str]) -> list[str]:
    """Return the constants that any of the observables rests on, as the chapter asks for them."""
    model = read_model(surface.model)
    moved = _asked(surface)
    held = {
        p.name: surface.fixed.get(p.name, p.value)
        for p in model.parameters
        if p.role == "setting" and p.name not in moved
    }
    matter = mattering(model, observables, held)
    return [p.name for p in map(model.parameter, matter) if _is_live(p) and p.name not in moved]


def _is_live(parameter: Parameter) -> bool:
    return parameter.role == "constant" and parameter.low < parameter.high


def _asked(surface: Surface) -> set[str]:
    """Return the model's names that the chapter's controls set."""
    names: set[str] = set()
    for name, axis in surface.axes.items():
        names.update(*axis.options.values()) if isinstance(axis, ChoiceAxis) else names.add(name)
    return names


def records_of(surface: Surface | None, names: list[str]) -> set[str]:
    """Return the keys of the records behind the live parameters."""
    if surface is None:
        return set()
    return {read_model(surface.model).parameter(name).evidence for name in names} - {""}


def simulation(surface: Surface, names: list[str], language: str) -> schema.Simulation:
    """Return the recipe: the model, its live parameters, and what each control and table means."""
    model = read_model(surface.model)
    choices = {n: a.options for n, a in surface.axes.items() if isinstance(a, ChoiceAxis)}
    return {
        "model": surface.model,
        "fixed": dict(surface.fixed),
        "choices": {
            name: {option: dict(given) for option, given in options.items()}
            for name, options in choices.items()
        },
        "first": {name: nodes(axis)[0] for name, axis in surface.axes.items()},
        "tables": {
            name: _table_run(surface, table.observable or name, table.at)
            for name, table in surface.tables.items()
        },
        "parameters": [_parameter(model.parameter(name), language) for name in names],
    }


def _table_run(surface: Surface, observable: str, at: float) -> schema.LiveTable:
    rests_on = _resting_on(surface, [observable])
    return {"observable": observable, "at": at, "rests_on": rests_on}


def _parameter(parameter: Parameter, language: str) -> schema.LiveParameter:
    return {
        "name": parameter.name,
        "record": parameter.evidence,
        "value": parameter.value,
        "low": parameter.low,
        "high": parameter.high,
        "unit": unit_text(parameter.unit, language),
    }


def run_settings(
    recipe: Mapping[str, Any], axes: list[str], values: Mapping[str, Any]
) -> dict[str, float]:
    """Return what the model is told for a table over `axes`; other axes stay at their first node.

    The browser's `core/live.js` does the same.
    """
    settings = dict(recipe["fixed"])
    for name, first in recipe["first"].items():
        chosen = values[name] if name in axes else first
        options = recipe["choices"].get(name)
        settings |= options[chosen] if options else {name: chosen}
    return settings
