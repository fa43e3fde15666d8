"""Rows of one clock: where each band begins, is full, fades and is over, as seconds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

EDGES = ("start", "full", "fade", "over")
AFTER_THE_END_S = "1e9"


@dataclass(frozen=True)
class Row:
    """A band on the clock: its four edges, expressions in seconds, and when it concerns us."""

    name: str
    edges: tuple[str, str, str, str]
    on: str


def row_values(rows: Iterable[Row]) -> tuple[tuple[str, str], ...]:
    """Return, as derived values of a chapter, what a drawing needs of each row.

    `<row>_start`, `_full`, `_fade` and `_over` are places on the part of the axis that is shown,
    0 at its left end and 1 at its right; `<row>_on` says whether the treatment that is looked at
    has this row, and `<row>_now` how far its band is there at this moment, 0 to 1. Needs
    `zoom_from`, `zoom_to` (powers of ten of a second) and `marker` (place of this moment).
    """
    return tuple(value for row in rows for value in _values(row))


def _values(row: Row) -> Iterable[tuple[str, str]]:
    for edge, seconds in zip(EDGES, row.edges, strict=True):
        place = f"(log10({seconds}) - zoom_from) / (zoom_to - zoom_from)"
        yield f"{row.name}_{edge}", place
    yield f"{row.name}_on", row.on
    rising = f"ramp(marker, {row.name}_start, {row.name}_full)"
    falling = f"ramp(marker, {row.name}_fade, {row.name}_over)"
    yield f"{row.name}_now", f"{row.name}_on * {rising} * (1 - {falling})"
