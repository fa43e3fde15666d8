"""The words and units a table may use; anything else is refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from explainer.evidence.figures import Form, Read, Spread
from explainer.evidence.rows import Row, columns

Kind = Literal["measured", "derived", "chosen", "fitted"]
SeenIn = Literal["people", "animals", "cells", "calculation", "not stated"]
Confidence = Literal["high", "medium-high", "medium", "medium-low", "low"]
Species = Literal[
    "human",
    "rat",
    "mouse",
    "human cells (HEK)",
    "human cells (HEK), rat genes",
    "frog oocyte, rat genes",
    "not stated",
    "none",
]
WHERE_SEEN: dict[str, tuple[SeenIn, ...]] = {
    "human": ("people", "cells", "calculation", "not stated"),
    "rat": ("animals", "cells", "calculation"),
    "mouse": ("animals", "cells", "calculation"),
    "human cells (HEK)": ("cells",),
    "human cells (HEK), rat genes": ("cells",),
    "frog oocyte, rat genes": ("cells",),
    "not stated": ("animals", "cells", "not stated"),
    "none": ("calculation", "not stated"),
}
CHAPTERS = ("pk", "receptor", "glutamate", "plasticity", "onset", "clinic")

REMEMBERED = "not read (memory)"
READS: tuple[str, ...] = (*get_args(Read), REMEMBERED)
FORMS: tuple[str, ...] = get_args(Form)
SPREADS: tuple[str, ...] = get_args(Spread)
KINDS: tuple[str, ...] = get_args(Kind)
SEEN_IN: tuple[str, ...] = get_args(SeenIn)
SPECIES: tuple[str, ...] = get_args(Species)
CONFIDENCE: tuple[str, ...] = get_args(Confidence)
UNIT_COLUMNS = columns("unit lowest highest whole meaning")
OWN_KINDS = ("chosen", "fitted")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the tables with the numbers it can carry."""

    name: str
    lowest: float
    highest: float
    whole: bool


def read_units(rows: Iterable[Row]) -> dict[str, Unit]:
    """Return the units of `units.csv` by name."""
    return {row.text("unit"): _unit(row) for row in rows}


def _unit(row: Row) -> Unit:
    row.text("meaning")
    lowest, highest = (row.number(end, -1e12, 1e12) for end in ("lowest", "highest"))
    if lowest >= highest:
        raise row.wrong("highest", f"above lowest, {row.cells['lowest']}")
    return Unit(row.key, lowest, highest, row.choice("whole", ("yes", "no")) == "yes")
