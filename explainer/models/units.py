"""Units a person may type after a number, converted to the unit a model lists."""

from __future__ import annotations

import re

SIZES: dict[str, tuple[str, float]] = {
    "M": ("concentration", 1e6),
    "mM": ("concentration", 1e3),
    "uM": ("concentration", 1.0),
    "µM": ("concentration", 1.0),
    "nM": ("concentration", 1e-3),
    "V": ("voltage", 1e3),
    "mV": ("voltage", 1.0),
    "ms": ("time", 1e-3),
    "s": ("time", 1.0),
    "min": ("time", 60.0),
    "h": ("time", 3600.0),
    "d": ("time", 86400.0),
    "day": ("time", 86400.0),
    "days": ("time", 86400.0),
    "week": ("time", 604800.0),
    "weeks": ("time", 604800.0),
    "1/ms": ("rate", 1e3),
    "1/s": ("rate", 1.0),
    "1/min": ("rate", 1 / 60),
    "1/h": ("rate", 1 / 3600),
    "1/d": ("rate", 1 / 86400),
    "1/week": ("rate", 1 / 604800),
    "g": ("mass", 1e3),
    "mg": ("mass", 1.0),
    "ug": ("mass", 1e-3),
    "L": ("volume", 1.0),
    "mL": ("volume", 1e-3),
    "1": ("share", 1.0),
    "none": ("share", 1.0),
    "fraction": ("share", 1.0),
    "factor": ("share", 1.0),
    "%": ("share", 0.01),
}
"""Dimension and size of each unit; sizes are relative within a dimension."""

_QUANTITY = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(\S.*?)?\s*")


class UnitError(ValueError):
    """A unit that cannot be turned into the one asked for."""


def allowed_units(unit: str) -> list[str]:
    """Return the units that may be typed for a value listed in `unit`."""
    if unit not in SIZES:
        return [unit]
    dimension = SIZES[unit][0]
    return [name for name, (other, _) in SIZES.items() if other == dimension and name != "none"]


def converted(value: float, unit: str, wanted: str) -> float:
    """Return `value` in the unit `wanted`; UnitError if the two are not of one dimension."""
    if unit == wanted:
        return value
    if unit not in SIZES or wanted not in SIZES or SIZES[unit][0] != SIZES[wanted][0]:
        raise UnitError(unit)
    return value * SIZES[unit][1] / SIZES[wanted][1]


def quantity(text: str, wanted: str) -> float:
    """Read `0.5uM`, `30 mV` or a bare number, which is taken in `wanted`.

    Raises ValueError when no number stands there, UnitError when the unit is wrong.

    >>> from explainer import models
    >>> models.quantity("2 days", "min")
    2880.0
    """
    match = _QUANTITY.fullmatch(text)
    if match is None:
        raise ValueError(text)
    number, unit = match.groups()
    return converted(float(number), unit or wanted, wanted)
