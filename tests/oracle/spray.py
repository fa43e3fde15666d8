"""The spray in blood once more: a matrix of flows and its exponential; constants from tables."""

from __future__ import annotations

from functools import cache

import numpy as np

from .models import Array
from .rows import value

SPRAYS_H = 4.0  # between two sprays of a case
PLACES = ("nose", "gut", "liver", "blood", "fast", "slow", "made", "made_slow", "swallowed")


def _published(name: str) -> float:
    return value(f"PK-27:{name}")


@cache
def _flows() -> Array:
    """Return the flows between places per hour; `swallowed` is a steady rate into the gut."""
    at = {name: number for number, name in enumerate(PLACES)}
    flows = np.zeros((len(PLACES), len(PLACES)))

    def move(start: str, end: str | None, per_h: float) -> None:
        flows[at[start], at[start]] -= per_h
        if end:
            flows[at[end], at[start]] += per_h

    def exchange(one: str, other: str, flow: str, volumes: tuple[str, str]) -> None:
        here, there = volumes
        move(one, other, _published(flow) / _published(here))
        move(other, one, _published(flow) / _published(there))

    move("nose", "blood", _published("ka_nasal"))
    arrives = _published("Fgut")
    move("gut", "liver", _published("ka_sw") * arrives)
    move("gut", None, _published("ka_sw") * (1 - arrives))
    exchange("blood", "liver", "Qh", ("Vc", "Vh"))
    exchange("blood", "fast", "Q1", ("Vc", "Vp1"))
    exchange("blood", "slow", "Q2", ("Vc", "Vp2"))
    move("liver", None, _published("kel"))
    move("liver", "made", _published("kmet"))
    move("made", None, _published("CLn") / _published("Vcn"))
    exchange("made", "made_slow", "Qn", ("Vcn", "Vpn"))
    flows[at["gut"], at["swallowed"]] = 1.0
    return flows


@cache
def sprayed(dose_mg: float, doses: int, t_min: float) -> dict[str, float]:
    """Return levels in blood `t_min` minutes after the first of some sprays."""
    from scipy.linalg import expm

    device = value("PK-03:dose_device")
    nasal = device * _published("FRn") * (1 + _published("dose_eff") * (dose_mg / device - 1))
    swallows_h = _published("D_sw")
    found = np.zeros(len(PLACES))
    for number in range(doses):
        since_h = t_min / 60 - number * SPRAYS_H
        if since_h <= 0:
            continue
        now = np.zeros(len(PLACES))
        now[0], now[8] = nasal, (dose_mg - nasal) / swallows_h
        now = expm(_flows() * min(since_h, swallows_h)) @ now
        now[8] = 0.0
        found += expm(_flows() * max(since_h - swallows_h, 0)) @ now
    plasma = 1000 * float(found[3]) / _published("Vc")
    return {
        "plasma_ng_per_ml": plasma,
        "free_um": plasma * value("PK-06:fu_esk") * value("CH-24:Kp_uu") / value("PK-04:conv"),
        "noresketamine_ng_per_ml": 1000 * float(found[6]) / _published("Vcn"),
    }
