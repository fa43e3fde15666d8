"""The rating scales that trials use, and which way is better on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, cast, get_args

from explainer.evidence.rows import Row, columns

COLUMNS = columns("instrument better lowest highest meaning")
Better = Literal["lower", "higher"]


@dataclass(frozen=True, slots=True)
class Instrument:
    """A scale: its name, which way is better, and the largest changes it allows."""

    name: str
    better: Better
    lowest: float
    highest: float


def read_instruments(rows: Iterable[Row]) -> dict[str, Instrument]:
    """Return the scales of `instruments.csv` by name."""
    return {row.text("instrument"): _instrument(row) for row in rows}


def _instrument(row: Row) -> Instrument:
    row.text("meaning")
    better = cast(Better, row.choice("better", get_args(Better)))
    lowest, highest = (row.number(end, -1000, 1000) for end in ("lowest", "highest"))
    if lowest >= highest:
        raise row.wrong("highest", f"above lowest, {row.cells['lowest']}")
    return Instrument(row.key, better, lowest, highest)
