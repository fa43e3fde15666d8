"""What is simulated with a model: its validation rows, and the pictures of the chapters."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from explainer import evidence
from explainer.archives.terms import FOLDER
from explainer.bundle.numbers import resolve_settings
from explainer.bundle.surface import model_settings, nodes
from explainer.chapters import ORDER, Chapter, Surface, chapter
from explainer.models import Model

STEPS = 200


@dataclass(frozen=True)
class Experiment:
    """One run: values asked of the model, how long (model's unit), what is observed, and why."""

    name: str
    title: str
    values: Mapping[str, float]
    until: float
    observed: tuple[str, ...]
    records: tuple[str, ...] = field(default=())


def experiments(model: Model) -> tuple[Experiment, ...]:
    """Return all experiments with a model, validation rows first."""
    return (*_rows(model), *_pictures(model))


def _rows(model: Model) -> Iterator[Experiment]:
    with (FOLDER / "experiments.toml").open("rb") as file:
        entries = tomllib.load(file)
    for name, entry in entries.items():
        if entry["model"] == model.name:
            yield Experiment(
                name,
                f"Validation row {entry['row']} of {model.name}",
                entry["settings"] | entry.get("constants", {}),
                float(entry["until"]),
                tuple(entry["observed"]),
                tuple(entry["records"]),
            )


def _pictures(model: Model) -> Iterator[Experiment]:
    for name in ORDER:
        each = chapter(name)
        if each.surface is not None and each.surface.model == model.name:
            yield from _of_chapter(each, each.surface)


def _of_chapter(each: Chapter, surface: Surface) -> Iterator[Experiment]:
    """Yield one experiment for each state of the model that a chapter's stories show."""
    seen: list[Mapping[str, float]] = []
    observed = tuple(sorted({table.observable or name for name, table in surface.tables.items()}))
    for preset in each.presets:
        for moment in preset.moments:
            values = _values(surface, moment.settings)
            if values not in seen:
                seen.append(values)
                title = f"Picture of chapter {each.name}: {preset.id}, {moment.id}"
                name = f"picture_{each.name}_{preset.id}_{moment.id}"
                yield Experiment(name, title, values, _until(surface), observed)


def _values(surface: Surface, settings: Mapping[str, Any]) -> dict[str, float]:
    """Return a moment's settings as the model's; axes that it does not name stay at their first."""
    first = {name: nodes(axis)[0] for name, axis in surface.axes.items()}
    told = resolve_settings(settings, evidence.load())
    return model_settings(surface, first | {n: v for n, v in told.items() if n in surface.axes})


def _until(surface: Surface) -> float:
    """Return the last time of the surface's clocks and tables."""
    times = [knots[-1] for clock in surface.clocks.values() for knots in clock.knots.values()]
    return float(max(times + [table.at for table in surface.tables.values()]) or 1.0)
