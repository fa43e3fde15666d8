"""Filled doors at a level that a picture names: what is drawn, and the share that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer import evidence
from explainer.bands.sampling import COUNT, Array, band
from explainer.models import Simulator

LEVELS_UM = tuple(float(f"{6 * (step / 20) ** 2:.4g}") for step in range(21)) + (8.0, 12.0, 20.0)
CANDIDATES = COUNT
DRUGS = ("ketamine", "memantine", "spray")
Draw = Mapping[str, float]


def filled(drawn: Mapping[str, Array], drug: str, levels_um: tuple[float, ...]) -> Array:
    """Return the share of filled doors: a row a draw, a column a level named by a picture."""
    simulator = Simulator("receptor_block")
    count = len(next(iter(drawn.values())))
    rows = ({name: float(column[row]) for name, column in drawn.items()} for row in range(count))
    return np.array([_shares(simulator, draw, drug, levels_um) for draw in rows])


def _shares(
    simulator: Simulator, draw: Draw, drug: str, levels_um: tuple[float, ...]
) -> list[float]:
    constants, there = receptor_constants(draw), around(draw, drug)
    setting = {"voltage_mv": draw["voltage"], "magnesium_mm": draw["magnesium"]}
    setting["drug"] = float(drug == "memantine")

    def share(level_um: float) -> float:
        run = simulator.run(setting | {"level_um": level_um * there}, [0.0], constants)
        return float(run.values["steady_block"][0])

    return [share(level_um) for level_um in levels_um]


def around(draw: Draw, drug: str) -> float:
    """Return the level at the doors over the level that the picture names.

    The spray holds the stronger half: its strength counts as so much more of the mixture. Its level
    uses an unbound share that was measured, the drip's one that is a lower bound.
    """
    share = draw["free_ratio"] * draw["plasma"]
    own = {"spray": draw["spray_strength"], "ketamine": draw["unbound"]}
    return share * own.get(drug, 1.0)


def receptor_constants(draw: Draw) -> dict[str, float]:
    """Return a draw as constants of the receptor's model."""
    return {
        "IC50": draw["ic50"],
        "hill": draw["hill"],
        "delta": draw["delta"],
        "IC50_mem": draw["ic50_mem"],
        "hill_mem": draw["hill_mem"],
        "delta_mem": draw["delta_mem"],
        "RT_F": draw["thermal"],
        **magnesium_constants(draw["magnesium_description"]),
    }


def magnesium_constants(share: float) -> dict[str, float]:
    """Return the gate between two descriptions: 0 is NM-01, 1 is NM-02, of the same form."""
    number = {
        key: evidence.load().parameter(key).model_value
        for key in ("NM-01:a_Mg", "NM-01:K_Mg", "NM-02:a_Mg", "NM-02:K_Mg")
    }
    slope = number["NM-01:a_Mg"] + share * (number["NM-02:a_Mg"] - number["NM-01:a_Mg"])
    constant = number["NM-01:K_Mg"] * (number["NM-02:K_Mg"] / number["NM-01:K_Mg"]) ** share
    return {"a_Mg": slope, "K_Mg": constant}


def bands(drawn: Mapping[str, Array]) -> dict[str, dict[str, Any]]:
    """Return a band of filled doors over levels for each drug."""
    return {drug: {"at": LEVELS_UM, **band(filled(drawn, drug, LEVELS_UM))} for drug in DRUGS}
