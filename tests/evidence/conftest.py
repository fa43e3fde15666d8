"""The product's evidence, its rows, and ways to change one cell in memory or on disk."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from explainer.evidence import Evidence, load
from explainer.evidence.bibliography import check_reference
from explainer.evidence.rows import Row, unique
from explainer.evidence.store import FOLDER
from explainer.evidence.tables import LAYOUT, REFERENCES, Tables, read_tables


@pytest.fixture(scope="session")
def evidence() -> Evidence:
    return load()


@pytest.fixture(scope="session")
def tables() -> Tables:
    return read_tables(FOLDER)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "evidence"))


@pytest.fixture(scope="session")
def spoiled(tables: Tables) -> Callable[[str, str, str, str], Tables]:
    """The tables with one cell changed, keys made anew as reading them would."""

    def change(file: str, key: str, column: str, value: str) -> Tables:
        if file == REFERENCES:
            return _with_entry(tables, key, column, value)
        rows = [
            _row(row, {**row.cells, column: value}) if row.key == key else row
            for row in tables.rows[file]
        ]
        return replace(tables, rows={**tables.rows, file: unique(rows)})

    return change


@pytest.fixture
def spoil(folder: Path) -> Callable[[str, str, str, str], Path]:
    """A copy of the folder with one cell changed on disk."""

    def change(file: str, key: str, column: str, value: str) -> Path:
        with (folder / file).open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            rows, columns = list(reader), list(reader.fieldnames or ())
        for row in rows:
            if _key(file, row) == key:
                row[column] = value
        with (folder / file).open("w", encoding="utf-8", newline="") as lines:
            writer = csv.DictWriter(lines, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        return folder

    return change


def _key(file: str, cells: dict[str, str]) -> str:
    return ":".join(cells[name] for name in LAYOUT[file][1].split(":"))


def _row(row: Row, cells: dict[str, str]) -> Row:
    return Row(row.file, _key(row.file, cells), cells)


def _with_entry(tables: Tables, key: str, column: str, value: str) -> Tables:
    entry = tables.references[key]
    changed = replace(entry, fields={**entry.fields, column: value})
    return replace(tables, references={**tables.references, key: check_reference(changed)})
