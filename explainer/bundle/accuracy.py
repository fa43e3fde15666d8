"""How far a packed surface is from fresh simulations; a poor one is refused."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from explainer.bundle.surface import alike, model_settings, times_of
from explainer.bundle.tables import SCALES, Grid
from explainer.chapters import ChoiceAxis, Surface, Table
from explainer.models import Simulator

LARGEST_ERROR = 0.01
RANDOM_SETTINGS = 500
TIMES_EACH = 40
BACK: dict[str, Callable[[float], float]] = {
    "linear": float,
    "log": math.exp,
    "root": lambda x: x * x,
}


class InaccurateSurface(ValueError):
    """A surface whose interpolation misses fresh simulations by more than is allowed."""


def interpolation_errors(
    surface: Surface, grids: Mapping[str, Grid], runs: int = RANDOM_SETTINGS, seed: int = 1
) -> dict[str, float]:
    """Return each table's worst error as a share of its range, at random settings and times."""
    random = np.random.default_rng(seed)
    simulator = Simulator(surface.model)
    worst = dict.fromkeys(grids, 0.0)
    spans = {name: float(np.ptp(grid.values)) or 1.0 for name, grid in grids.items()}
    for _ in range(runs):
        state = _random_state(surface, random)
        for name, error in _errors(surface, grids, simulator, state, random).items():
            worst[name] = max(worst[name], error / spans[name])
    return worst


def _random_state(surface: Surface, random: np.random.Generator) -> dict[str, Any]:
    state: dict[str, Any] = {}
    for name, axis in surface.axes.items():
        if isinstance(axis, ChoiceAxis):
            state[name] = str(random.choice(list(axis.options)))
        else:
            state[name] = _random_value(axis.knots, axis.scale, random)
    return state


def _random_value(knots: tuple[float, ...], scale: str, random: np.random.Generator) -> float:
    """Draw evenly in the scale of the axis, where the controls move evenly too."""
    low, high = SCALES[scale](knots[0]), SCALES[scale](knots[-1])
    drawn = low + (high - low) * random.random()
    return BACK[scale](drawn)


def _errors(
    surface: Surface,
    grids: Mapping[str, Grid],
    simulator: Simulator,
    state: Mapping[str, Any],
    random: np.random.Generator,
) -> dict[str, float]:
    errors = {}
    for tables in alike(surface):
        times = _times(surface, next(iter(tables.values())), state, random)
        run = simulator.run(model_settings(surface, state), times)
        for name, table in tables.items():
            found = [grids[name].lookup(state, time) for time in times]
            fresh = run.values[table.observable or name]
            errors[name] = float(np.max(np.abs(np.asarray(found) - fresh)))
    return errors


def _times(
    surface: Surface, table: Table, state: Mapping[str, Any], random: np.random.Generator
) -> Any:
    if table.clock is None:
        return [table.at]
    end = times_of(surface.clocks[table.clock], state, table.at)[-1]
    return np.concatenate([[0.0], np.sort(random.random(TIMES_EACH)) * end])


def refuse_if_inaccurate(chapter: str, errors: Mapping[str, float]) -> None:
    """Raise InaccurateSurface when any table misses by more than LARGEST_ERROR of its range."""
    table = max(errors, key=lambda name: errors[name])
    if errors[table] > LARGEST_ERROR:
        raise InaccurateSurface(
            f"The surface of {chapter} misses {table} by {errors[table]:.2%} of its range; "
            f"at most {LARGEST_ERROR:.0%} is allowed, so give its axes or its clock more knots."
        )
