"""Numbers that a chapter names instead of writing: from records and from simulations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import numpy as np

from explainer.chapters import Chapter, ModelValue, RangeControl, RecordValue
from explainer.evidence import Evidence
from explainer.models import Trajectory, simulate


def resolve_number(number: Any, evidence: Evidence) -> Any:
    """Return the number that a chapter names; plain numbers and names pass through."""
    match number:
        case RecordValue(record, part, factor):
            value = getattr(evidence.parameter(record), part)
            if value is None:
                raise ValueError(f"The record {record} has no {part}; name its value instead.")
            return float(f"{value * factor:.12g}")
        case ModelValue(model, observable, at, settings, digits):
            run = _run(model, tuple(sorted(settings.items())), float(at), 2)
            return round(float(run.values[observable][-1]), digits)
    return number


@cache
def _run(model: str, settings: tuple[tuple[str, float], ...], until: float, n: int) -> Trajectory:
    return simulate(model, dict(settings), np.linspace(0.0, until, n))


def resolve_settings(settings: Mapping[str, Any], evidence: Evidence) -> dict[str, Any]:
    """Return the settings with every named number put in."""
    return {name: resolve_number(value, evidence) for name, value in settings.items()}


def records_of_numbers(chapter: Chapter) -> frozenset[str]:
    """Return the keys of the records that constants, settings and ticks are taken from."""
    return frozenset(_records(_all_numbers(chapter)))


def _all_numbers(chapter: Chapter) -> Iterable[Any]:
    yield from chapter.constants.values()
    for preset in chapter.presets:
        for moment in preset.moments:
            yield from moment.settings.values()
    for control in chapter.controls:
        if isinstance(control, RangeControl):
            yield from (tick.value for tick in control.ticks)


def _records(numbers: Iterable[Any]) -> Iterable[str]:
    return (number.record for number in numbers if isinstance(number, RecordValue))
