"""What matters most for the doors that one drip fills: Sobol indices, kept for the picture.

`low` and `middle` are what an input moves by itself, `high` what it moves with all others, in
hundredths of the variance; `at` is its place in `SHOWN`. The draws are made by `importance`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer.bands.sampling import COUNT, Array
from explainer.bands.sampling.importance import importance

CANDIDATES = COUNT
SHOWN = ("free_ratio", "ic50", "voltage", "plasma", "hill")


def bands(_: Mapping[str, Array]) -> dict[str, dict[str, Any]]:
    """Return the shares of the five inputs that move most."""
    found = importance()
    alone, together = (np.array([100 * found[name][n] for name in SHOWN]) for n in (0, 1))
    places = np.arange(float(len(SHOWN)))
    return {"drip": {"at": places, "low": alone, "middle": alone, "high": together}}
