"""Draws: the inputs' ranges filled evenly by a Sobol sequence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from explainer.bands.inputs import Form, Input

Array = npt.NDArray[np.float64]
COUNT = 2048
SEED = 1
ENDS = (2.5, 50.0, 97.5)
"""The percentiles of a band: it holds 95 of 100 draws."""


def _normal(share: Array, each: Input) -> Array:
    from scipy.stats import norm

    spread = (each.high - each.low) / 2
    return np.asarray(norm.ppf(share, each.value, spread), dtype=np.float64)


FORMS: Mapping[Form, Callable[[Array, Input], Array]] = {
    "uniform": lambda share, each: each.low + (each.high - each.low) * share,
    "log-uniform": lambda share, each: each.low * (each.high / each.low) ** share,
    "normal": _normal,
    "standard normal": lambda share, _: _normal(share, Input("", "", "normal", 0, -1, 1)),
}


def scaled(shares: Array, inputs: Sequence[Input]) -> dict[str, Array]:
    """Turn shares from 0 to 1, one column an input, into values by name."""
    return {
        each.name: FORMS[each.form](shares[:, column], each) for column, each in enumerate(inputs)
    }


def draws(inputs: Sequence[Input], count: int = COUNT, seed: int = SEED) -> dict[str, Array]:
    """Return `count` draws of every input; a power of two fills the ranges most evenly."""
    from scipy.stats.qmc import Sobol

    return scaled(Sobol(len(inputs), rng=seed).random(count), inputs)


def band(values: Array, ends: tuple[float, float, float] = ENDS) -> dict[str, Array]:
    """Return low, middle and high end over the draws, which are the rows."""
    return dict(zip(("low", "middle", "high"), np.percentile(values, ends, axis=0), strict=True))
