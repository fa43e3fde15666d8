"""Numbers that a chapter names: from evidence records, and from simulations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class RecordValue:
    """A number taken from an evidence record when the chapter is compiled.

    `people` is how many people an arm of a study had.
    """

    record: str
    part: Literal["value", "low", "high", "people"] = "value"
    factor: float = 1.0


@dataclass(frozen=True)
class ModelValue:
    """A number simulated when the chapter is compiled; `at` is in the model's time unit."""

    model: str
    observable: str
    at: float
    settings: Mapping[str, float] = field(default_factory=dict)
    digits: int = 3


@dataclass(frozen=True)
class ModelSeries:
    """A curve simulated when the chapter is compiled, for a chart."""

    model: str
    observable: str
    until: float
    points: int = 200
    settings: Mapping[str, float] = field(default_factory=dict)
    constants: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class TrialSeries:
    """What one group of people reached, from rows of one trial in the order of their times.

    `figure` is the part of each row: score, change, response or remission.
    """

    rows: tuple[str, ...]
    figure: str


@dataclass(frozen=True)
class BandSeries:
    """A kept band over minutes or days, for a chart: its middle as a curve, its ends beside it."""

    file: str
    band: str
    unit: str


@dataclass(frozen=True)
class BandValue:
    """One edge of a kept band at one place, as a number."""

    file: str
    band: str
    part: Literal["low", "middle", "high"]
    at: float


Number = float | RecordValue | ModelValue | BandValue
Setting = Number | str
