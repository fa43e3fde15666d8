"""Numbers that a chapter names instead of writing: from records and from simulations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

import numpy as np

from explainer.bands import kept
from explainer.bundle.simulated import observed
from explainer.chapters import BandValue, Chapter, ModelValue, RangeControl, RecordValue
from explainer.evidence import Evidence, Parameter, read_figure


def resolve_number(number: Any, evidence: Evidence) -> Any:
    """Return the number that a chapter names; plain numbers and names pass through."""
    match number:
        case RecordValue(record, part, factor):
            value = _part(evidence, record, part)
            if value is None:
                raise ValueError(f"The record {record} has no {part}; name its value instead.")
            return float(f"{value * factor:.12g}")
        case BandValue(file, band, edge, at):
            found = kept(file).bands[band]
            return float(f"{np.interp(at, found.at, getattr(found, edge)):.5g}")
        case ModelValue(model, observable, at, settings, digits):
            values = observed(model, observable, np.linspace(0.0, at, 2), settings)
            return round(float(values[-1]), digits)
    return number


def _part(evidence: Evidence, record: str, part: str) -> float | None:
    """Return a part of a parameter or of what a study counted, in the record's own unit."""
    if part == "people":
        return evidence.trial(record.partition(":")[0]).people
    found = evidence.record(record)
    source = found if isinstance(found, Parameter) else read_figure(found.figure)
    return cast(float | None, getattr(source, part))


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
