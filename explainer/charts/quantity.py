"""What figures are drawn from: quantities and series, wherever they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

OWN_KINDS = frozenset({"chosen", "fitted"})


class Quantity(Protocol):
    """A number with its spread, unit, kind (measured, derived, chosen, fitted) and source."""

    @property
    def value(self) -> float:
        """The number to show, in its unit."""

    @property
    def low(self) -> float | None:
        """The lower end of its spread, in its unit."""

    @property
    def high(self) -> float | None:
        """The upper end of its spread, in its unit."""

    @property
    def unit(self) -> str:
        """The unit of all three."""

    @property
    def kind(self) -> str:
        """How it came about."""

    @property
    def source(self) -> str:
        """The key of the source."""


@dataclass(frozen=True)
class Given:
    """A quantity spelled out."""

    value: float
    low: float | None
    high: float | None
    unit: str
    kind: str
    source: str


@dataclass(frozen=True)
class Series:
    """Values along x: a curve of a model, or what was measured, then with low and high ends.

    All arrays are of one length; `y`, `low` and `high` are in `unit`. `kind` is model, chosen (an
    illustration) or measured.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    unit: str
    kind: str = "model"
    low: NDArray[np.float64] | None = None
    high: NDArray[np.float64] | None = None

    @property
    def peak(self) -> tuple[float, float]:
        """The highest point, in the units of both axes."""
        place = int(np.argmax(self.y))
        return float(self.x[place]), float(self.y[place])


def spread(quantity: Quantity) -> tuple[float, float]:
    """Return both ends of a quantity's range in its unit; ValueError when it has none."""
    if quantity.low is None or quantity.high is None:
        raise ValueError(f"A range in {quantity.unit} is wanted, and this quantity has none.")
    return quantity.low, quantity.high


def is_own(quantity: Quantity) -> bool:
    """Say whether a number is this project's own choice or fit, to be drawn dashed."""
    return quantity.kind in OWN_KINDS
