"""What matters most: which input's range moves the number of filled doors most (Sobol indices)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer.bands.doors import filled
from explainer.bands.inputs import read_inputs
from explainer.bands.sampling import Array, scaled

COUNT = 512
SEED = 1
DRIP_UM = (0.564,)
NOT_OF_KETAMINE = {"spray_strength", "ic50_mem", "hill_mem", "delta_mem"}


def importance(count: int = COUNT, seed: int = SEED) -> dict[str, tuple[float, float]]:
    """Return each input's first-order and total share of the variance after one drip.

    `count` is a power of two; the doors are worked out `count` times the number of inputs and two.
    """
    from scipy.stats import sobol_indices, uniform

    inputs = read_inputs("doors")
    drawn = [each for each in inputs if each.name not in NOT_OF_KETAMINE]
    still = {each.name: each.value for each in inputs if each.name in NOT_OF_KETAMINE}

    def doors(shares: Array) -> Any:
        columns = shares.reshape(len(drawn), -1)
        values: Mapping[str, Array] = scaled(columns.T, drawn) | {
            name: np.full(columns.shape[1], value) for name, value in still.items()
        }
        return filled(values, "ketamine", DRIP_UM)[:, 0].reshape(1, *shares.shape[1:])

    found = sobol_indices(
        func=doors, n=count, dists=[uniform()] * len(drawn), rng=np.random.default_rng(seed)
    )
    first, total = np.ravel(found.first_order), np.ravel(found.total_order)
    return {
        each.name: (float(one), float(all_))
        for each, one, all_ in zip(drawn, first, total, strict=True)
    }
