"""The work that every contender does: two axes, three curves of 600 points, a band, one slider."""

from __future__ import annotations

import numpy as np

POINTS = 600
END = 10.0
LEVELS = (0.5, 6.0)  # of the slider
START = 3.0
STEP = 0.01  # fine enough for every event of a drag to change something
TOP = 10.0
PLAY_S = 10.0
RISES = (0.4, 0.8, 1.6)  # one for each curve

times = np.linspace(0.0, END, POINTS)


def curve(number: int, level: float) -> np.ndarray:
    """Rise and fall back to nothing; higher and later with the level."""
    late = times / (RISES[number] * (0.5 + level / 6))
    return level * late * np.exp(1 - late)


def band(level: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the lower and the upper edge around the first curve."""
    middle = curve(0, level)
    return 0.7 * middle, 1.3 * middle
