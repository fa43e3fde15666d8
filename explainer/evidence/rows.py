"""A row of a table, and cells that say in one sentence what is wrong with them."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from explainer.evidence.problem import EvidenceError, wrong_cell

_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE]-?\d+)?")
MOST_LISTED = 12
_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its file, the key people know it by, and its cells by column."""

    file: str
    key: str
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """Return a cell that must say something, without blanks at its ends."""
        value = self.cells[column]
        if not value or value != value.strip():
            raise self.wrong(column, "a text without blanks at its ends")
        return value

    def maybe(self, column: str) -> str:
        """Return a cell that may be empty, without blanks at its ends."""
        return self.text(column) if self.cells[column] else ""

    def choice(self, column: str, allowed: Collection[str]) -> str:
        """Return a cell that must be one of the allowed words."""
        if self.cells[column] not in allowed:
            raise self.wrong(column, f"one of {_listed(allowed)}")
        return self.cells[column]

    def number(self, column: str, lowest: float, highest: float, *, whole: bool = False) -> float:
        """Return a cell as a number between two bounds, in the unit of its column."""
        value = self.cells[column]
        kind = "a whole number" if whole else "a number"
        if not _NUMBER.fullmatch(value) or not lowest <= float(value) <= highest:
            raise self.wrong(column, f"{kind} from {lowest:g} to {highest:g}")
        if whole and not float(value).is_integer():
            raise self.wrong(column, f"{kind} from {lowest:g} to {highest:g}")
        return float(value)

    def optional(
        self, column: str, lowest: float, highest: float, *, whole: bool = False
    ) -> float | None:
        """Return a cell as a number in the unit of its column, or None where it is empty."""
        if not self.cells[column]:
            return None
        return self.number(column, lowest, highest, whole=whole)

    def count(self, column: str, highest: int = 1_000_000) -> int | None:
        """Return a cell as a number of people or events, or None where it is empty."""
        value = self.optional(column, 0, highest, whole=True)
        return None if value is None else int(value)

    def month(self, column: str) -> str:
        """Return a cell as year and month, such as 2026-11."""
        if not _MONTH.fullmatch(self.cells[column]):
            raise self.wrong(column, "a month written as 2026-11")
        return self.cells[column]

    def words(self, column: str) -> tuple[str, ...]:
        """Return a cell that lists keys parted by semicolons."""
        return tuple(word for word in self.cells[column].split(";") if word)

    def wrong(self, column: str, allowed: str) -> EvidenceError:
        """Return the error for one cell of this row."""
        return wrong_cell(self.file, self.key, column, self.cells[column], allowed)


def columns(*lines: str) -> tuple[str, ...]:
    """Return column names written with blanks between them."""
    return tuple(" ".join(lines).split())


def read_rows(path: Path, columns: Sequence[str], key: str) -> list[Row]:
    """Return the rows of a table; `key` names the key's columns, as in `id:symbol`."""
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        if tuple(reader.fieldnames or ()) != tuple(columns):
            raise EvidenceError(f"{path.name}: its columns must be {', '.join(columns)}")
        return unique([_row(path.name, cells, key) for cells in reader])


def _listed(words: Collection[str]) -> str:
    some = [word or "(empty)" for word in words][:MOST_LISTED]
    more = len(words) - len(some)
    return ", ".join(some) + (f" and {more} more" if more else "")


def unique(rows: list[Row]) -> list[Row]:
    """Return the rows if no two have the same key, else refuse."""
    seen: set[str] = set()
    for row in rows:
        if row.key in seen:
            raise EvidenceError(f"{row.file}, row {row.key}: each key may be used only once")
        seen.add(row.key)
    return rows


def _row(file: str, cells: dict[str, str], key: str) -> Row:
    name = ":".join(cells.get(column) or "" for column in key.split(":"))
    if None in cells or None in cells.values():
        raise EvidenceError(f"{file}, row {name}: it must have as many cells as the first line")
    return Row(file, name, cells)
