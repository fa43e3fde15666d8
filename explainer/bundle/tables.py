"""A table of a response surface: how it is looked up, quantised and packed."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
# The coordinate in which a range axis is interpolated.
SCALES: dict[str, Callable[[float], float]] = {
    "linear": float,
    "log": lambda x: math.log(max(x, 1e-300)),
    "root": lambda x: math.sqrt(max(x, 0.0)),
}


@dataclass(frozen=True)
class Grid:
    """Values over axes and, last, time; axes and clock as they stand in a bundle's header."""

    axes: tuple[tuple[str, Mapping[str, Any]], ...]
    clock: Mapping[str, Any] | None
    values: Array

    def lookup(self, values: Mapping[str, Any], time: float) -> float:
        """Interpolate at settings, each in its control's unit, and model time in the clock's unit.

        Linear in each range axis's own scale and in time, by name on choice axes;
        beyond the ends the last value holds.
        """
        corners = [_corner(axis, values[name]) for name, axis in self.axes]
        if self.clock is not None:
            corners.append(_between(self.time_knots(values), time, "linear"))
        total = 0.0
        for corner in product(*corners):
            weight = math.prod(share for _, share in corner)
            total += weight * float(self.values[tuple(index for index, _ in corner)])
        return total

    def time_knots(self, values: Mapping[str, Any]) -> list[float]:
        """Return the times this table is kept at for the options in `values`."""
        assert self.clock is not None
        over = self.clock["over"]
        knots: list[float] = self.clock["knots"][values[over] if over else ""]
        return knots


def _corner(axis: Mapping[str, Any], value: Any) -> list[tuple[int, float]]:
    if axis["kind"] == "choice":
        return [(axis["options"].index(value), 1.0)]
    return _between(axis["knots"], value, axis["scale"])


def _between(knots: list[float], value: float, scale: str) -> list[tuple[int, float]]:
    """Return the one or two neighbouring knots with their shares."""
    if value <= knots[0]:
        return [(0, 1.0)]
    if value >= knots[-1]:
        return [(len(knots) - 1, 1.0)]
    left = int(np.searchsorted(knots, value, side="right")) - 1
    of = SCALES[scale]
    share = (of(value) - of(knots[left])) / (of(knots[left + 1]) - of(knots[left]))
    return [(left, 1.0 - share), (left + 1, share)]


def encode(values: Array, bits: int) -> tuple[bytes, float, float]:
    """Quantise and pack values; return the bytes and the lowest and highest value.

    Differences along the last axis, zigzag, then all low bytes before all high bytes:
    smooth tables become long runs of small numbers, which gzip packs well.
    """
    low, high = float(values.min()), float(values.max())
    step = (high - low) / (2**bits - 1) or 1.0
    counts = np.rint((values - low) / step).astype(np.int32)
    deltas = np.diff(counts, axis=-1, prepend=0)
    zigzag = ((deltas << 1) ^ (deltas >> 31)).astype("<u2").ravel()
    planes = zigzag.view(np.uint8).reshape(-1, 2).T
    return planes.tobytes(), low, high


def decode(blob: bytes, entry: Mapping[str, Any]) -> Array:
    """Unpack what `encode` packed; `entry` is the table's entry in the header."""
    count = math.prod(entry["size"])
    planes = np.frombuffer(blob, np.uint8, 2 * count, entry["offset"]).reshape(2, count)
    zigzag = planes[0].astype(np.int32) | (planes[1].astype(np.int32) << 8)
    deltas = ((zigzag >> 1) ^ -(zigzag & 1)).reshape(entry["size"])
    step = (entry["high"] - entry["low"]) / (2 ** entry["bits"] - 1)
    result: Array = entry["low"] + np.cumsum(deltas, axis=-1) * step
    return result
