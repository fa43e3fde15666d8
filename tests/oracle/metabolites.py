"""S-ketamine and what is made of it once more: a matrix of flows; constants from tables."""

from __future__ import annotations

from functools import cache

import numpy as np

from .models import Array
from .rows import value

PLACES = (
    *("mouth", "gut", "portal", "k", "k_near", "k_far", "k_chain", "k_end"),
    *("n", "n_near", "n_chain", "n_end", "h", "h_near", "given"),
)
AT = {name: number for number, name in enumerate(PLACES)}


def _published(name: str) -> float:
    return value(f"PK-47:{name}")


@cache
def _flows(given_to: str) -> Array:
    """Return the flows between places per minute; `given` is a steady rate into one of them."""
    flows = np.zeros((len(PLACES), len(PLACES)))

    def move(start: str, end: str | None, per_min: float, share: float = 1.0) -> None:
        flows[AT[start], AT[start]] -= per_min
        if end:
            flows[AT[end], AT[start]] += per_min * share

    def exchange(one: str, other: str, flow: str, here: str, there: str) -> None:
        move(one, other, _published(flow) / _published(here))
        move(other, one, _published(flow) / _published(there))

    move("mouth", "k", _published("KA1"))
    move("gut", "portal", _published("KA2"))
    move("portal", "k_chain", 1 / _published("MTTG"))
    exchange("k", "k_near", "CLK2", "VK1", "VK2")
    exchange("k", "k_far", "CLK3", "VK1", "VK3")
    exchange("n", "n_near", "CLN2", "VK1", "VN2")
    exchange("h", "h_near", "CLH2", "VH1", "VH2")
    for one, clearance, time, share, made in (
        ("k", "CLK1", "MTT_NK", "FM_NK", "n"),
        ("n", "CLN1", "MTT_HNK", "FM_HNK", "h"),
    ):
        each_way = 2 / _published(time)
        move(one, f"{one}_chain", _published(clearance) / _published("VK1"))
        move(f"{one}_chain", f"{one}_end", each_way)
        move(f"{one}_end", made, each_way, _published(share))
    move("h", None, _published("CLH1") / _published("VH1"))
    flows[AT[given_to], AT["given"]] = 1.0
    return flows


def _after(place: str, dose_mg: float, lasts_min: float, since_min: float) -> Array:
    """Return amounts so long after the start of a steady input of a dose into a place."""
    from scipy.linalg import expm

    now = np.zeros(len(PLACES))
    if since_min <= 0:
        return now
    now[AT["given"]] = dose_mg / lasts_min
    now = expm(_flows(place) * min(since_min, lasts_min)) @ now
    now[AT["given"]] = 0.0
    found: Array = expm(_flows(place) * max(since_min - lasts_min, 0)) @ now
    return found


def made(
    vein_mg: float, infusion_min: float, at_min: float, film_mg: float, t: float
) -> dict[str, float]:
    """Return levels in blood `t` minutes after a film, with a drip that begins at `at_min`."""
    found = _after("k", vein_mg, infusion_min, t - at_min)
    found = found + _after("mouth", _published("F1") * film_mg, _published("D1"), t)
    found = found + _after("gut", _published("F2") * film_mg, _published("D2"), t)
    conv = value("PK-04:conv")
    um = {name: 1000 * float(found[AT[name]]) / conv for name in ("k", "n", "h")}
    ketamine = um["k"] / _published("VK1")
    return {
        "plasma_ng_per_ml": conv * ketamine,
        "esketamine_um": ketamine,
        "free_um": ketamine * value("PK-06:fu_esk") * value("CH-24:Kp_uu"),
        "norketamine_um": um["n"] / _published("VK1"),
        "hydroxynorketamine_um": um["h"] / _published("VH1"),
    }
