"""Virtual people: the spray in blood, varied between people as much as was published (PK-27).

What is printed is the variation of ten parameters, so these vary and nothing else does; no
correlation was read, so they vary independently. Never a person, never a dose.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer import evidence
from explainer.bands.sampling import COUNT, Array, band
from explainer.models import Simulator

CANDIDATES = COUNT
MINUTES = tuple(float(minute) for minute in (*range(0, 60, 5), *range(60, 361, 15)))
DOSE_MG = 56.0
OUT_OF_100 = (5.0, 50.0, 95.0)
VARYING = {
    "ka_nasal": "ka_nasal",
    "ka_sw_po": "ka_sw",
    **{name: name for name in ("Vc", "Vp1", "Qh", "Vh", "kel", "Vcn", "CLn", "FRn")},
}
"""The printed variations (`PK-27:iiv_...`), each with the parameter of the model that varies."""


def person(draw: Mapping[str, float]) -> dict[str, float]:
    """Return one person's constants from standard normal draws, one for each variation.

    Log-normal around the published middle; the share through the nose varies on the logit scale.
    """
    known = evidence.load()
    constants = {}
    for printed, name in VARYING.items():
        spread = known.parameter(f"PK-27:iiv_{printed}").model_value / 100
        middle = known.parameter(f"PK-27:{name}").model_value
        if printed == "FRn":
            logit = np.log(middle / (1 - middle)) + spread * draw[printed]
            constants[name] = float(1 / (1 + np.exp(-logit)))
        else:
            constants[name] = float(middle * np.exp(np.sqrt(np.log1p(spread**2)) * draw[printed]))
    return constants


def courses(drawn: Mapping[str, Array], minutes: tuple[float, ...] = MINUTES) -> dict[str, Array]:
    """Return plasma (ng/mL) and filled doors (share): a row a person, a column a time.

    Doors are filled as in the picture's active cell: only the level differs between people.
    """
    simulator, receptor = Simulator("esketamine_spray"), _receptor()
    plasma, doors = [], []
    for row in range(len(next(iter(drawn.values())))):
        constants = person({name: float(column[row]) for name, column in drawn.items()})
        values = simulator.run({"dose_mg": DOSE_MG}, minutes, constants).values
        plasma.append(values["plasma_ng_per_ml"])
        doors.append(np.interp(values["free_um"], *receptor))
    return {"plasma": np.array(plasma), "doors": np.array(doors)}


def _receptor() -> tuple[Array, Array]:
    """Return levels and the share of doors that they fill in the picture's active cell."""
    levels = np.linspace(0, 1.5, 301) ** 2
    simulator = Simulator("receptor_block")
    cell = {
        "voltage_mv": evidence.load().parameter("CH-82:voltage_active_mv").model_value,
        "magnesium_mm": evidence.load().parameter("CH-02:magnesium").model_value,
    }
    filled = [
        float(simulator.run(cell | {"level_um": float(level)}, [0]).values["steady_block"][0])
        for level in levels
    ]
    return levels, np.array(filled)


def bands(drawn: Mapping[str, Array]) -> dict[str, dict[str, Any]]:
    """Return what 5, 50 and 95 of 100 virtual people stay below, over the minutes of a visit."""
    found = courses(drawn)
    return {name: {"at": MINUTES, **band(values, OUT_OF_100)} for name, values in found.items()}
