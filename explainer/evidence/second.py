"""Double entry: each number that reaches a screen entered twice, by two readings apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from explainer.evidence.problem import EvidenceError
from explainer.evidence.rows import Row, columns

FILE = "second_entry.csv"
COLUMNS = columns("file row column value read read_on where words")
# What the second reader had before them: the source again, the notes the tables were first made
# from, or other rows; a choice of our own has no source and is only entered twice.
READ = ("source", "dossier", "other rows", "choice")
READINGS = READ[:3]
NUMBERS = {
    "parameters.csv": ("value", "low", "high"),
    "trials.csv": ("mean_change", "sd_or_ci", "response_pct", "remission_pct"),
    "adverse_events.csv": ("pct_drug", "pct_control"),
    "comparisons.csv": ("treated_shown", "comparison_shown"),
}
MOST_WORDS = 12
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class SecondEntry:
    """One cell as the second reader wrote it; `words` stand around the number in the source."""

    file: str
    row: str
    column: str
    value: str
    read: str
    words: str

    @property
    def of_number(self) -> bool:
        """Say whether it is the number itself and not its day, species or source."""
        return self.column in NUMBERS[self.file]

    @property
    def from_source(self) -> bool:
        """Say whether the source itself was read a second time."""
        return self.read == "source"


def second_entries(rows: Iterable[Row]) -> tuple[SecondEntry, ...]:
    """Return the second entries, each with a form of reading and at most twelve words."""
    return tuple(_entry(row) for row in rows)


def check_second(entries: Iterable[SecondEntry], tables: Mapping[str, list[Row]]) -> None:
    """Refuse a cell that two readings disagree on, in one sentence."""
    cells = {(file, row.key): row.cells for file, rows in tables.items() for row in rows}
    for entry in entries:
        first = cells.get((entry.file, entry.row), {}).get(entry.column)
        if first is None:
            raise EvidenceError(
                f"{FILE}, row {entry.file}:{entry.row}:{entry.column}: no such cell in the tables"
            )
        if not alike(first, entry.value):
            raise EvidenceError(
                f"{entry.file}, row {entry.row}, column {entry.column}: {first!r} is not what the "
                f"second reading found, {entry.value!r}; read the source again and correct one"
            )


def alike(first: str, second: str) -> bool:
    """Say whether two cells are the same, numbers by their value."""
    if _NUMBER.fullmatch(first) and _NUMBER.fullmatch(second):
        return float(first) == float(second)
    return first == second


def _entry(row: Row) -> SecondEntry:
    row.choice("read", READ), row.month("read_on")
    words = row.cells["words"]
    if len(words.split()) > MOST_WORDS:
        raise row.wrong("words", f"at most {MOST_WORDS} words")
    if row.cells["read"] == "source" and not row.cells["where"]:
        raise row.wrong("where", "the place where the source was read again")
    return SecondEntry(
        file=row.text("file"),
        row=row.text("row"),
        column=row.text("column"),
        value=row.cells["value"],
        read=row.cells["read"],
        words=words,
    )
