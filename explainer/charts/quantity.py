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
        """The number to show."""

    @property
    def low(self) -> float | None:
        """The lower end of its spread."""

    @property
    def high(self) -> float | None:
        """The upper end of its spread."""

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
class Series:
    """A curve: x, y (same length, in y's unit), and whether it is a model or an illustration."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    unit: str
    kind: str = "model"

    @property
    def peak(self) -> tuple[float, float]:
        """The highest point."""
        place = int(np.argmax(self.y))
        return float(self.x[place]), float(self.y[place])


def spread(quantity: Quantity) -> tuple[float, float]:
    """Return both ends of a quantity's range; ValueError when it has none."""
    if quantity.low is None or quantity.high is None:
        raise ValueError(f"A range in {quantity.unit} is wanted, and this quantity has none.")
    return quantity.low, quantity.high


def is_own(quantity: Quantity) -> bool:
    """Say whether a number is this project's own choice or fit, to be drawn dashed."""
    return quantity.kind in OWN_KINDS
