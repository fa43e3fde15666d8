"""Runs a model with libRoadRunner, one or thousands of times."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from explainer.models.model import Model, ModelError
from explainer.models.reader import read_model
from explainer.models.sbml import to_sbml
from explainer.models.settings import Value, checked
from explainer.models.study.result import Array, Result

RELATIVE_TOLERANCE = 1e-6
ABSOLUTE_TOLERANCE = 1e-9
MOST_STEPS = 1_000_000  # an hour of a receptor is 72,000 of its longest steps


class Simulator:
    """A model held ready for many runs; one instance serves one thread.

    `constants` changes parameters of the role "constant" for all its runs. `runs` counts those of
    this process, `engines` how often a model was loaded, which takes as long as a hundred runs.
    Raises ModelError for a constant that is not allowed.

    >>> from explainer import models
    >>> slow = models.Simulator("ketamine_drip", {"CL_arterial": 60})
    >>> slow.run({}, [0, 40])["plasma_ng_per_ml"].round()
    array([  0., 281.])
    """

    runs: ClassVar[int] = 0
    engines: ClassVar[int] = 0

    def __init__(self, model: str | Model, constants: Mapping[str, Value] | None = None) -> None:
        self.model = read_model(model) if isinstance(model, str) else model
        self._constants = checked(self.model, {}, constants)
        self._names = list(self.model.units)
        self._engine = _engine(self.model, self._names)
        Simulator.engines += 1

    def run(
        self,
        settings: Mapping[str, Value],
        times: Sequence[float] | Array,
        constants: Mapping[str, Value] | None = None,
    ) -> Result:
        """Simulate at `times` (rising, from 0 or later, in the model's time unit).

        `constants` changes parameters for this run only, so that a sweep keeps one engine.
        """
        Simulator.runs += 1
        asked = _rising(times)
        given = self._constants | checked(self.model, settings, constants)
        self._prepare(given)
        # The model starts at 0 whatever is asked for, and two points are the engine's minimum.
        grid = asked if asked[0] == 0 else np.concatenate([[0.0], asked])
        padded = grid if len(grid) > 1 else np.array([0.0, self.model.longest_step * 1e-6])
        table = self._solved(padded)
        rows = table[len(grid) - len(asked) : len(grid)]
        values = {name: rows[:, column].copy() for column, name in enumerate(self._names)}
        beyond = self.model.beyond(given)
        units = self.model.units
        return Result(asked, self.model.time_unit, values, units, beyond, self.model.name)

    def _solved(self, grid: Array) -> Array:
        try:
            return np.asarray(self._engine.simulate(times=grid.tolist()))
        except RuntimeError as error:
            raise ModelError(
                f"{self.model.name} has no solution with these values, allowed as each of them is."
            ) from error

    def _prepare(self, values: Mapping[str, float]) -> None:
        """Set every parameter anew, so that nothing of an earlier run remains."""
        self._engine.resetAll()
        for name, value in values.items():
            self._engine[name] = value
        self._engine.reset()


def simulate(
    model: str | Model,
    settings: Mapping[str, Value],
    times: Sequence[float] | Array,
    constants: Mapping[str, Value] | None = None,
) -> Result:
    """Simulate a model; its engine is kept, so that a thousand calls cost what the engine costs.

    `settings` and `constants` are in the listed units or text such as `0.5uM`; `times` rise from 0
    or later, in the model's time unit. Returns a Result with arrays of the shape of `times`. Raises
    ModelError in one sentence. Source: the model's parameters, each with its record.

    >>> from explainer import models
    >>> models.simulate("ketamine_drip", {"blood": "venous"}, [0, 40])["plasma_ng_per_ml"].round()
    array([  0., 177.])
    """
    return _kept(read_model(model) if isinstance(model, str) else model).run(
        settings, times, constants
    )


_of_thread = threading.local()  # an engine serves one thread


def _kept(model: Model) -> Simulator:
    """Return this thread's simulator of a model, made when it is first asked for."""
    ready: dict[str, Simulator] = _of_thread.__dict__.setdefault("simulators", {})
    if model.name not in ready or ready[model.name].model.antimony != model.antimony:
        ready[model.name] = Simulator(model)
    return ready[model.name]


def _engine(model: Model, names: list[str]) -> Any:
    # Importing the engine takes a third of a second, which only those who simulate should pay.
    # It and its solver write to the terminal by themselves; what went wrong is said by ModelError.
    for kind in ("ERROR", "WARNING"):
        os.environ.setdefault(f"SUNLOGGER_{kind}_FILENAME", os.devnull)
    from roadrunner import Logger, RoadRunner

    Logger.disableLogging()
    engine = RoadRunner(to_sbml(model))
    engine.timeCourseSelections = names
    engine.integrator.relative_tolerance = RELATIVE_TOLERANCE
    engine.integrator.absolute_tolerance = ABSOLUTE_TOLERANCE
    engine.integrator.maximum_time_step = model.longest_step
    engine.integrator.maximum_num_steps = MOST_STEPS
    return engine


def _rising(times: Sequence[float] | Array) -> Array:
    grid = np.asarray(times, dtype=np.float64)
    if grid.ndim != 1 or not len(grid) or grid[0] < 0 or not (grid[1:] > grid[:-1]).all():
        raise ModelError("Times must rise from 0 or later.")
    return grid
