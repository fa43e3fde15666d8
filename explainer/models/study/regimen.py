"""Any course of drip and spray, made of single doses that add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from explainer.models.model import ModelError
from explainer.models.settings import Value
from explainer.models.simulator import simulate
from explainer.models.study.result import Array, Result
from explainer.models.units import UnitError, quantity

ROUTES: Mapping[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "drip": (
        "ketamine_drip",
        ("dose_mg_per_kg", "infusion_min"),
        ("plasma_ng_per_ml", "free_um"),
    ),
    "spray": (
        "esketamine_spray",
        ("dose_mg",),
        ("plasma_ng_per_ml", "free_um", "noresketamine_ng_per_ml"),
    ),
}
"""Each way with its model, what a dose says after its start, and what adds up."""
MOST_DOSES = 1000
Doses = Sequence[tuple[Value, ...]]


def regimen(
    times: Sequence[float] | Array,
    drip: Doses = (),
    spray: Doses = (),
    fixed: Mapping[str, Mapping[str, Value]] | None = None,
) -> Result:
    """Return the levels of any course of doses, at any times apart.

    `times` rise, in minutes. A dose of `drip` is (start, mg/kg, minutes), one of `spray` is
    (start, mg); a start is in minutes or a text such as `2 days`. `fixed` holds other settings by
    way, as `{"drip": {"blood": "venous"}}`. Returns a Result with `drip_plasma_ng_per_ml` and so
    on, of the shape of `times`. Drip and spray are not added up: one is both halves of the
    molecule, the other the S half. Raises ModelError in one sentence. Both models are linear in
    the dose, so single doses add up exactly. Source: `ketamine_drip` and `esketamine_spray`; that
    days of doses follow the constants of one was not read. Never a plan for anybody.

    >>> from explainer import models
    >>> course = models.regimen(range(0, 4321, 10), drip=[(0, 0.5, 40), ("2 days", 0.25, 40)])
    >>> course["drip_plasma_ng_per_ml"][[4, 292]].round()
    array([253., 127.])
    """
    grid = np.asarray(times, dtype=np.float64)
    given = {way: doses for way, doses in (("drip", drip), ("spray", spray)) if len(doses)}
    if not given or sum(map(len, given.values())) > MOST_DOSES:
        raise ModelError(f"Give 1 to {MOST_DOSES} doses, among `drip` or `spray`.")
    for way in fixed or {}:
        if way not in ROUTES:
            raise ModelError(f"fixed names {way}; allowed are {', '.join(ROUTES)}.")
    parts = [_course(way, doses, grid, (fixed or {}).get(way, {})) for way, doses in given.items()]
    values = {name: rows for part in parts for name, rows in part.values.items()}
    units = {name: unit for part in parts for name, unit in part.units.items()}
    beyond = tuple(each for part in parts for each in part.beyond)
    return Result(grid, parts[0].time_unit, values, units, beyond, "regimen")


def _course(way: str, doses: Doses, grid: Array, settings: Mapping[str, Value]) -> Result:
    """Return one way's levels, each dose's own course shifted to its start and added."""
    _, _, observables = ROUTES[way]
    total = {name: np.zeros_like(grid) for name in observables}
    runs = [_one(way, dose, grid, settings) for dose in doses]
    for started, result in runs:
        for name in observables:
            total[name][started] += result[name]
    first = runs[0][1]
    beyond = tuple(dict.fromkeys(each for _, result in runs for each in result.beyond))
    values = {f"{way}_{name}": row for name, row in total.items()}
    units = {f"{way}_{name}": first.units[name] for name in observables}
    return Result(grid, first.time_unit, values, units, beyond, first.model)


def _one(
    way: str, dose: tuple[Value, ...], grid: Array, settings: Mapping[str, Value]
) -> tuple[npt.NDArray[np.bool_], Result]:
    """Return from which of the times on a dose counts, and its course from its own start."""
    model, names, _ = ROUTES[way]
    if isinstance(dose, str | int | float) or len(dose) != len(names) + 1:
        raise ModelError(f"A dose of {way} is (start, {', '.join(names)}), not {dose}.")
    start = _minutes(dose[0])
    started = grid >= start
    told = dict(zip(names, dose[1:], strict=True))
    since = grid[started] - start
    asked = since if len(since) else np.array([0.0])
    return started, simulate(model, {**settings, **told, "dose_count": 1}, asked)


def _minutes(start: Value) -> float:
    try:
        found = quantity(start, "min") if isinstance(start, str) else float(start)
    except (UnitError, ValueError):
        found = -1.0
    if not found >= 0:
        raise ModelError(f"A dose cannot start at {start}: minutes from 0, or `2 days`, `6 h`.")
    return found
