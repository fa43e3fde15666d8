"""The words and units a table may use; anything else is refused."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from explainer.evidence.figures import Form, Read, Spread

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
CHAPTERS = ("pk", "receptor", "glutamate", "plasticity", "onset")

REMEMBERED = "not read (memory)"
READS: tuple[str, ...] = (*get_args(Read), REMEMBERED)
FORMS: tuple[str, ...] = get_args(Form)
SPREADS: tuple[str, ...] = get_args(Spread)
KINDS: tuple[str, ...] = get_args(Kind)
SEEN_IN: tuple[str, ...] = get_args(SeenIn)
SPECIES: tuple[str, ...] = get_args(Species)
CONFIDENCE: tuple[str, ...] = get_args(Confidence)
OWN_KINDS = ("chosen", "fitted")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the tables with the numbers it can carry."""

    name: str
    lowest: float
    highest: float
    whole: bool


@cache
def units(folder: Path) -> Mapping[str, Unit]:
    """Return the units of `units.csv` by name."""
    with (folder / "units.csv").open(encoding="utf-8", newline="") as lines:
        return {row["unit"]: _unit(row) for row in csv.DictReader(lines)}


def _unit(row: Mapping[str, str]) -> Unit:
    lowest, highest = float(row["lowest"]), float(row["highest"])
    return Unit(row["unit"], lowest, highest, row["whole"] == "yes")
