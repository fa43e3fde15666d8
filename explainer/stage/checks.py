"""What may be set on a stage, read from its bundle's header.

A check takes a value and returns it as it is kept, or raises ValueError with one sentence that says
what is allowed. Browsers can set traits too, so nothing is taken on trust.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Header = Mapping[str, Any]
Check = Callable[[Any], Any]


def within(name: str, low: float, high: float, unit: str = "") -> Check:
    """Make the check of a number between two others."""
    allowed = f"{name} lies between {low:g} and {high:g} {unit}".rstrip()
    # What is printed is taken: an end such as 50.599999 is said, and typed, as 50.6.
    lowest, highest = min(low, float(f"{low:g}")), max(high, float(f"{high:g}"))

    def check(value: Any) -> float:
        number = (
            math.nan if isinstance(value, bool) or not isinstance(value, int | float) else value
        )
        if lowest <= number <= highest:
            return float(min(max(number, low), high))
        raise ValueError(f"{allowed}, not {value!r}.")

    return check


def one_of(name: str, options: Sequence[str]) -> Check:
    """Make the check of a choice."""

    def check(value: Any) -> str:
        if value in options:
            return str(value)
        raise ValueError(f"{name} is one of {', '.join(options)}, not {value!r}.")

    return check


def control_check(control: Mapping[str, Any]) -> Check:
    """Make the check of one of a bundle's controls."""
    if control["kind"] == "choice":
        return one_of(control["id"], control["options"])
    return within(control["id"], control["min"], control["max"], control["unit"])


def settings_check(header: Header) -> Check:
    """Make the check of settings: a preset, and values of controls moved in it."""
    checks = {control["id"]: control_check(control) for control in header["controls"]}
    checks["preset"] = one_of("preset", [preset["id"] for preset in header["presets"]])

    def check(value: Any) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            raise ValueError(f"settings is a dict of {', '.join(checks)}, not {value!r}.")
        named = one_of("A setting", list(checks))
        return {named(name): checks[named(name)](setting) for name, setting in value.items()}

    return check


def parameters_check(header: Header) -> Check:
    """Make the check of numbers of the bundle's model that are not as published."""
    live = header.get("simulation", {"parameters": []})["parameters"]
    checks = {p["name"]: within(p["name"], p["low"], p["high"], p["unit"]) for p in live}

    def check(value: Any) -> dict[str, float]:
        if not isinstance(value, Mapping):
            raise ValueError(f"parameters is a dict of numbers of the model, not {value!r}.")
        named = one_of("A parameter", list(checks))
        return {named(name): checks[named(name)](number) for name, number in value.items()}

    return check
