"""The live model outside the browser: a chapter's tables, simulated where they are asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer.bundle import Playable
from explainer.bundle.simulation import run_settings
from explainer.models import Simulator

MOST_RUNS = 64


def with_parameters(compiled: Playable, parameters: Mapping[str, float]) -> Playable:
    """Return a bundle whose model has other numbers; what rests on none of them stays as it was.

    `parameters` maps names of the model to values in their listed units.
    """
    if not parameters:
        return compiled
    runs = _Runs(compiled.header, parameters)
    live = {
        name: LiveTable(runs, name)
        for name, run in compiled.header["simulation"]["tables"].items()
        if parameters.keys() & set(run["rests_on"])
    }
    return Playable(compiled.header, {**compiled.tables, **live}, changed=True)


class LiveTable:
    """A table that is simulated at the settings for which it is asked."""

    def __init__(self, runs: _Runs, name: str) -> None:
        self.runs = runs
        self.name = name
        self.entry = runs.header["tables"][name]

    def lookup(self, values: Mapping[str, Any], time: float) -> float:
        """Return the value at settings and a model time, linear between the clock's knots."""
        times, found = self.runs.at(self.name, self.entry, values)
        return float(np.interp(time, times, found)) if self.entry["clock"] else float(found[0])


class _Runs:
    """The latest runs of a model, by what it was told."""

    def __init__(self, header: Mapping[str, Any], parameters: Mapping[str, float]) -> None:
        self.header = header
        self.recipe = header["simulation"]
        self.simulator = Simulator(self.recipe["model"], parameters)
        self.kept: dict[tuple[Any, ...], Any] = {}

    def at(self, name: str, entry: Mapping[str, Any], values: Mapping[str, Any]) -> Any:
        """Return the times and values of a table's run."""
        table = self.recipe["tables"][name]
        times = self._times(entry, values, table["at"])
        settings = run_settings(self.recipe, entry["axes"], values)
        key = (times, *sorted(settings.items()))
        if key not in self.kept:
            if len(self.kept) >= MOST_RUNS:
                self.kept.pop(next(iter(self.kept)))
            self.kept[key] = self.simulator.run(settings, times).values
        return times, self.kept[key][table["observable"]]

    def _times(
        self, entry: Mapping[str, Any], values: Mapping[str, Any], at: float
    ) -> tuple[float, ...]:
        if not entry["clock"]:
            return (at,)
        clock = self.header["clocks"][entry["clock"]]
        return tuple(clock["knots"][values[clock["over"]] if clock["over"] else ""])
