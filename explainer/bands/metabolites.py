"""What the body makes of the S half of a drip, in virtual people (variances of PK-49).

What is printed is how much eight numbers vary between healthy young people, so these vary and
nothing else does; no correlation was printed, so they vary independently. A level is no effect.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer import evidence
from explainer.bands.sampling import COUNT, Array, band
from explainer.models import Simulator, read_model

CANDIDATES = COUNT
MINUTES = tuple(float(minute) for minute in (*range(0, 60, 5), *range(60, 721, 15)))
OUT_OF_100 = (5.0, 50.0, 95.0)
VARYING = ("VK1", "CLK1", "CLK3", "CLN1", "MTT_NK", "VH1", "CLH1", "CLH2")
LEVELS = ("esketamine_um", "norketamine_um", "hydroxynorketamine_um")


def people(drawn: Mapping[str, Array]) -> dict[str, Array]:
    """Return constants from standard normal draws, an entry a person: log-normal about the middle.

    A clearance that varies beyond what the model allows stands at the end of its range.
    """
    known, allowed = evidence.load(), read_model("esketamine_metabolites")
    constants = {}
    for name in VARYING:
        spread = np.sqrt(known.parameter(f"PK-49:iiv_{name}").model_value)
        middle = known.parameter(f"PK-47:{name}").model_value
        ends = allowed.parameter(name)
        varied = middle * np.exp(spread * np.asarray(drawn[f"{name}_varied"]))
        constants[name] = np.clip(varied, ends.low, ends.high)
    return constants


def courses(drawn: Mapping[str, Array], minutes: tuple[float, ...] = MINUTES) -> dict[str, Array]:
    """Return levels in blood (uM) after the S half of a drip: a row a person, a column a time."""
    simulator, varied = Simulator("esketamine_metabolites"), people(drawn)
    found: dict[str, list[Array]] = {name: [] for name in LEVELS}
    for one in zip(*varied.values(), strict=True):
        constants = dict(zip(varied, map(float, one), strict=True))
        values = simulator.run({}, minutes, constants).values
        for name in LEVELS:
            found[name].append(values[name])
    return {name: np.array(rows) for name, rows in found.items()}


def bands(drawn: Mapping[str, Array]) -> dict[str, dict[str, Any]]:
    """Return what 5, 50 and 95 of 100 virtual people stay below, over twelve hours."""
    found = courses(drawn)
    return {name: {"at": MINUTES, **band(values, OUT_OF_100)} for name, values in found.items()}
