"""The files of the evidence as rows, before anything is made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from explainer.evidence import adverse_events, claims, comparisons, parameters, trials
from explainer.evidence.bibliography import Reference, read_references
from explainer.evidence.instruments import COLUMNS as INSTRUMENT_COLUMNS
from explainer.evidence.rows import Row, read_rows
from explainer.evidence.second import COLUMNS as SECOND_COLUMNS
from explainer.evidence.second import FILE as SECOND
from explainer.evidence.vocabulary import UNIT_COLUMNS

LAYOUT = {
    "units.csv": (UNIT_COLUMNS, "unit"),
    "instruments.csv": (INSTRUMENT_COLUMNS, "instrument"),
    "parameters.csv": (parameters.COLUMNS, "id:symbol"),
    "trials.csv": (trials.COLUMNS, "id"),
    "adverse_events.csv": (adverse_events.COLUMNS, "id"),
    "comparisons.csv": (comparisons.COLUMNS, "id"),
    "claims.csv": (claims.COLUMNS, "id"),
    SECOND: (SECOND_COLUMNS, "file:row:column"),
}
REFERENCES = "references.bib"


@dataclass(frozen=True)
class Tables:
    """Rows by file, and the reference list by key."""

    rows: Mapping[str, list[Row]]
    references: Mapping[str, Reference]


def read_tables(folder: Path) -> Tables:
    """Return the files of a folder, or say which is malformed."""
    rows = {name: read_rows(folder / name, *layout) for name, layout in LAYOUT.items()}
    return Tables(rows, read_references(folder / REFERENCES))
