"""Twenty draws of the doors that a level fills, each kept as a curve of its own.

They are the first twenty of the draws that the band of chapter 1 is made of: a Sobol sequence fills
the ranges evenly from its first draws on, so few of them show what all of them spread over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from explainer.bands.doors import LEVELS_UM, filled
from explainer.bands.sampling import COUNT, Array

CANDIDATES = COUNT
SHOWN = 20


def bands(drawn: Mapping[str, Array]) -> dict[str, dict[str, Any]]:
    """Return filled doors over levels for each of the twenty; low, middle and high are one."""
    first = {name: column[:SHOWN] for name, column in drawn.items()}
    curves = filled(first, "ketamine", LEVELS_UM)
    return {
        f"draw_{number}": {"at": LEVELS_UM, "low": curve, "middle": curve, "high": curve}
        for number, curve in enumerate(curves, 1)
    }
