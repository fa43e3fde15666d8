"""What tests of the bands share: draws of their own, from another sequence than the kept ones."""

from __future__ import annotations

import numpy as np
import pytest

from explainer.bands import read_inputs
from explainer.bands.sampling import scaled

FRESH = 2000


@pytest.fixture(scope="session")
def fresh():
    """Two thousand draws of every input, by plain chance."""
    inputs = read_inputs("doors")
    return scaled(np.random.default_rng(20261127).random((FRESH, len(inputs))), inputs)
