"""The response surface: a model simulated over all settings of a chapter's controls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby, product
from typing import Any

import numpy as np

from explainer.bundle.tables import Array, Grid, encode
from explainer.chapters import ChoiceAxis, Clock, RangeAxis, Surface, Table
from explainer.models import Simulator

Axis = RangeAxis | ChoiceAxis
State = dict[str, Any]


def header_axis(axis: Axis) -> dict[str, Any]:
    """Return an axis as it stands in the header."""
    if isinstance(axis, ChoiceAxis):
        return {"kind": "choice", "options": list(axis.options)}
    return {"kind": "range", "scale": axis.scale, "knots": list(axis.knots)}


def header_clock(clock: Clock) -> dict[str, Any]:
    """Return a clock as it stands in the header."""
    knots = {option: list(times) for option, times in clock.knots.items()}
    return {"unit": clock.unit, "over": clock.over, "knots": knots}


def surface_header(surface: Surface, entries: dict[str, Any]) -> dict[str, Any]:
    """Return the header's axes, clocks and tables."""
    return {
        "axes": {name: header_axis(axis) for name, axis in surface.axes.items()},
        "clocks": {name: header_clock(clock) for name, clock in surface.clocks.items()},
        "tables": entries,
    }


def simulate_surface(
    surface: Surface, constants: Mapping[str, float] | None = None
) -> dict[str, Grid]:
    """Simulate every table of a surface; `constants` changes parameters of the model."""
    simulator = Simulator(surface.model, constants)
    grids: dict[str, Grid] = {}
    for tables in alike(surface):
        grids |= _simulate_group(surface, simulator, tables)
    return grids


def alike(surface: Surface) -> list[dict[str, Table]]:
    """Return the tables in groups that share axes, clock and time, so one run serves a group."""

    def shape(item: tuple[str, Table]) -> tuple[tuple[str, ...], str, float]:
        return item[1].axes, item[1].clock or "", item[1].at

    return [dict(group) for _, group in groupby(sorted(surface.tables.items(), key=shape), shape)]


def _simulate_group(
    surface: Surface, simulator: Simulator, tables: Mapping[str, Table]
) -> dict[str, Grid]:
    """Simulate the tables that share axes and clock in one pass over their nodes."""
    example = next(iter(tables.values()))
    clock = surface.clocks[example.clock] if example.clock else None
    shape = [len(nodes(surface.axes[name])) for name in example.axes]
    length = max(len(times) for times in clock.knots.values()) if clock else 0
    arrays = {name: np.zeros([*shape, length] if clock else shape) for name in tables}
    for index, state in _nodes(surface, example.axes):
        run = simulator.run(model_settings(surface, state), times_of(clock, state, example.at))
        for name, array in arrays.items():
            found = run.values[tables[name].observable or name]
            array[index] = _padded(found, length) if clock else found[0]
    axes = tuple((name, header_axis(surface.axes[name])) for name in example.axes)
    kept_clock = header_clock(clock) if clock else None
    return {name: Grid(axes, kept_clock, array) for name, array in arrays.items()}


def nodes(axis: Axis) -> tuple[Any, ...]:
    """Return the values at which an axis is simulated."""
    return tuple(axis.options) if isinstance(axis, ChoiceAxis) else axis.knots


def _nodes(surface: Surface, names: tuple[str, ...]) -> Iterator[tuple[tuple[int, ...], State]]:
    """Yield each node's index and its settings; axes not named stay at their first node."""
    rest = {name: nodes(axis)[0] for name, axis in surface.axes.items()}
    ranges = [list(enumerate(nodes(surface.axes[name]))) for name in names]
    for corner in product(*ranges):
        yield (
            tuple(index for index, _ in corner),
            rest | {name: value for name, (_, value) in zip(names, corner, strict=True)},
        )


def times_of(clock: Clock | None, state: Mapping[str, Any], at: float) -> tuple[float, ...]:
    """Return the times to simulate at for the options in `state`, or the one time `at`."""
    if clock is None:
        return (at,)
    return clock.knots[state[clock.over] if clock.over else ""]


def model_settings(surface: Surface, state: Mapping[str, Any]) -> dict[str, float]:
    """Translate a chapter's settings into the model's."""
    settings = dict(surface.fixed)
    for name, axis in surface.axes.items():
        chosen = axis.options[state[name]] if isinstance(axis, ChoiceAxis) else {name: state[name]}
        settings |= chosen
    return settings


def _padded(values: Array, length: int) -> Array:
    """Lengthen a shorter clock's values with the last one, which is never looked up."""
    return np.concatenate([values, np.full(length - len(values), values[-1])])


def packed_tables(
    surface: Surface, grids: Mapping[str, Grid], units: Mapping[str, str]
) -> tuple[dict[str, Any], bytes]:
    """Return the header's tables and the blob they point into."""
    entries: dict[str, Any] = {}
    blob = b""
    for name in sorted(grids):
        packed, low, high = encode(grids[name].values, surface.bits)
        table = surface.tables[name]
        unit = units[table.observable or name]
        entries[name] = {
            "axes": list(table.axes),
            "clock": table.clock,
            "unit": unit,
            "low": low,
            "high": high,
            "bits": surface.bits,
            "offset": len(blob),
            "size": list(grids[name].values.shape),
        }
        blob += packed
    return entries, blob
