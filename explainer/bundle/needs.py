"""What a chart is drawn from: records, simulated curves and what groups of people reached."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from explainer.bands import kept
from explainer.bundle.numbers import records_of_numbers, resolve_number, resolve_settings
from explainer.bundle.simulated import observed
from explainer.chapters import BandSeries, Chapter, Chart, ModelSeries, TrialSeries
from explainer.charts import Given, Quantity, Series
from explainer.evidence import Evidence, Parameter, Trial
from explainer.evidence.figures import read_figure
from explainer.models import read_model

# The figure that a printed half-width belongs to: a score's SD says nothing about its change.
HALF_WIDTHS = {"sd": "change", "se": "change", "score": "score"}


def resolve_need(need: Any, evidence: Evidence) -> Any:
    """Return what a figure is drawn from: a quantity, a series or a number."""
    match need:
        case str():
            return _quantity(need, evidence)
        case BandSeries(file, band, unit):
            found = kept(file).bands[band]
            at, low, middle, high = map(np.array, (found.at, found.low, found.middle, found.high))
            return Series(at, middle, unit, "model", low, high)
        case ModelSeries():
            return _simulated(need, evidence)
        case TrialSeries(rows, figure):
            return _reached([evidence.trial(row) for row in rows], figure)
    return resolve_number(need, evidence)


def records_of(chapter: Chapter) -> frozenset[str]:
    """Return the keys of all records that a chapter's numbers and charts are taken from."""
    shown = (key for chart in chapter.charts for key in _records_of_chart(chart))
    return records_of_numbers(chapter).union(shown)


def _records_of_chart(chart: Chart) -> Iterable[str]:
    for need in chart.needs.values():
        match need:
            case str():
                yield need
            case TrialSeries(rows, figure):
                yield from (f"{row}:{figure}" for row in rows)


def _quantity(key: str, evidence: Evidence) -> Quantity:
    record = evidence.record(key)
    if isinstance(record, Parameter):
        return record
    figure, origin = read_figure(record.figure), record.origin
    source = origin.sources[0] if origin.sources else ""
    return Given(figure.value, figure.low, figure.high, figure.unit, origin.kind, source)


def _simulated(need: ModelSeries, evidence: Evidence) -> Series:
    times = np.linspace(0.0, need.until, need.points)
    settings, constants = (
        resolve_settings(given, evidence) for given in (need.settings, need.constants)
    )
    values = observed(need.model, need.observable, times, settings, constants)
    return Series(times, values, read_model(need.model).units[need.observable], "model")


def _reached(trials: list[Trial], figure: str) -> Series:
    """Return what one group reached at each time, with ends where the table prints a spread."""
    values = [read_figure(trial.figure(figure)).value for trial in trials]
    ends = [_ends(trial, figure) for trial in trials]
    low, high = (np.array(side) for side in zip(*ends, strict=True)) if all(ends) else (None, None)
    days = np.array([trial.time_days for trial in trials], dtype=float)
    return Series(days, np.array(values), trials[0].figure(figure).unit, "measured", low, high)


def _ends(trial: Trial, figure: str) -> tuple[float, float] | None:
    read = read_figure(trial.figure(figure))
    if read.low is not None and read.high is not None:
        return read.low, read.high
    if HALF_WIDTHS.get(trial.spread.form) != figure:
        return None
    half = trial.spread.number(-1)
    return read.value - half, read.value + half
