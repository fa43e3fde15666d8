"""The circuit as an ensemble: random sets of weights that do what rats and slices did.

A set is accepted when it meets the rows S1 to S3 and S5 to S7 of `docs/models.md`; S8, people, is
left out, because studies of people disagree. The steady state is worked out by formula, since
hundreds of thousands of sets are tried; a test compares it with the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from explainer import evidence
from explainer.bands.doors import LEVELS_UM
from explainer.bands.sampling import COUNT, Array, band

CANDIDATES = 2**17
EXPERIMENTS: Mapping[str, Mapping[str, float]] = {
    "none": {},
    "equal": {"equal": 1},
    "brake_easier": {"subunit_ratio": 2.5},
    "brake_spared": {"q": 0},
    "pyramids_spared": {"p": 0, "r": 0},
}
"""What may be asked of the circuit, each with what it changes in a set."""
RISING_MG_PER_KG, LEVEL_MG_PER_KG, FALLING_MG_PER_KG = (10, 20, 30), 50, 200
NO_CHANGE = 0.1  # M2-S2: within a tenth counts as no change

Drawn = Mapping[str, Any]


@dataclass(frozen=True)
class Settled:
    """The circuit at rest at a held level: activity relative to no drug, and filled shares."""

    pyramidal: Array
    interneuron: Array
    pyramid_filled: Array
    brake_filled: Array


def settled(drawn: Drawn, level_um: Any) -> Settled:
    """Return where every set settles at a level at the doors, in µM (a number or one a set)."""
    half_brake = _half_level(drawn, drawn["voltage_brake"]) / drawn["subunit_ratio"]
    own = _half_level(drawn, drawn["voltage_main"])
    half_main = half_brake if drawn.get("equal") else own
    brake, main = (_filled(drawn, level_um, half) for half in (half_brake, half_main))
    loop = drawn["wEI"] * drawn["wIE"]
    at_rest = 1 - drawn["wEE"] + loop
    left = 1 - drawn["q"] * brake
    braked = 1 - drawn["wEE"] * (1 - drawn["p"] * main) + loop * left
    pyramidal = (1 - drawn["r"] * main) * at_rest / braked
    return Settled(pyramidal, pyramidal * left, main, brake)


def _half_level(drawn: Drawn, voltage_mv: Array) -> Array:
    """Return the level that fills half of the doors at a voltage, as `receptor_block` has it."""
    share = drawn["magnesium_description"]
    number = {
        key: evidence.load().parameter(key).model_value
        for key in ("NM-01:a_Mg", "NM-01:K_Mg", "NM-02:a_Mg", "NM-02:K_Mg", "CH-13:V_fit")
    }
    slope = number["NM-01:a_Mg"] + share * (number["NM-02:a_Mg"] - number["NM-01:a_Mg"])
    constant = number["NM-01:K_Mg"] * (number["NM-02:K_Mg"] / number["NM-01:K_Mg"]) ** share
    depth = np.exp(drawn["delta"] * (voltage_mv - number["CH-13:V_fit"]) / drawn["thermal"])
    plugged = np.exp(-slope * voltage_mv) * drawn["magnesium"] / constant
    half: Array = drawn["ic50"] * depth * (1 + plugged)
    return half


def _filled(drawn: Drawn, level_um: Any, half_um: Array) -> Array:
    ratio = (level_um / half_um) ** drawn["hill"]
    share: Array = ratio / (1 + ratio)
    return share


def accepted(drawn: Drawn) -> npt.NDArray[np.bool_]:
    """Return which sets do what rats (GS-01) and slices (GS-07, GS-09) did."""

    def after(dose: float) -> Array:
        return settled(drawn, drawn["level_per_dose"] * dose).pyramidal

    low, high, optical = (settled(drawn, level_um) for level_um in (1.0, 10.0, 50.0))
    tests = [
        *(after(dose) > 1 for dose in RISING_MG_PER_KG),
        np.abs(after(LEVEL_MG_PER_KG) - 1) <= NO_CHANGE,
        after(FALLING_MG_PER_KG) < 1,
        (low.pyramidal > 1) & (low.interneuron < 1),
        (high.pyramidal < 1) & (high.interneuron < 1),
        drawn["q"] * optical.brake_filled > drawn["p"] * optical.pyramid_filled,
    ]
    both: npt.NDArray[np.bool_] = np.logical_and.reduce(tests)
    return both


def ensemble(drawn: Drawn, count: int = COUNT) -> dict[str, Array]:
    """Return the first `count` accepted sets of many."""
    kept = np.flatnonzero(accepted(drawn))[:count]
    return {name: np.asarray(column)[kept] for name, column in drawn.items()}


def at_levels(drawn: Drawn, part: str) -> Array:
    """Return one part of where sets settle: a row a set, a column a level that the page names."""
    around = drawn["free_ratio"] * drawn["plasma"] * drawn["unbound"]
    return np.array([getattr(settled(drawn, level * around), part) for level in LEVELS_UM]).T


def bands(drawn: Mapping[str, Array]) -> dict[str, dict[str, Any]]:
    """Return bands over levels: activity of main cells by experiment, and filled doors."""
    sets = ensemble(drawn)
    asked = {
        name: at_levels(sets | dict(change), "pyramidal") for name, change in EXPERIMENTS.items()
    }
    filled = {name: at_levels(sets, name) for name in ("brake_filled", "pyramid_filled")}
    asked["agonist"] = _held_back(asked["none"])
    return {name: {"at": LEVELS_UM, **band(values)} for name, values in (asked | filled).items()}


def _held_back(activity: Array) -> Array:
    """Return glutamate with a second drug at the endings, which holds back what is above rest."""
    damping = evidence.load().parameter("CH-42:gamma").model_value
    return np.where(activity > 1, 1 + (activity - 1) / (1 + damping), activity)
