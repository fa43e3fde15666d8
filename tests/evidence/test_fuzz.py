"""Five hundred random corruptions of single cells: each refused, by a sentence or by its hash."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from typing import Any

import pytest

from explainer.evidence import Evidence, EvidenceError, assembly
from explainer.evidence.reviewed import changed, hashes, read_hashes, row_hash
from explainer.evidence.rows import Row
from explainer.evidence.second import FILE as SECOND
from explainer.evidence.store import FOLDER, assemble
from explainer.evidence.tables import REFERENCES, Tables

SEED = 20261122
TIMES = 500
SENTENCE = re.compile(
    r"[a-z_]+\.(csv|bib), row .+"
    r"(, column \w+: ['\"].*['\"] is not .+|: each key may be used only once)"
)
pytestmark = pytest.mark.slow


def _sign(cell: str, dice: random.Random) -> str:
    return cell[1:] if cell.startswith("-") else "-" + cell


def _digit(cell: str, dice: random.Random) -> str:
    places = [i for i, c in enumerate(cell) if c.isdigit()] or [0]
    at = dice.choice(places)
    return cell[:at] + dice.choice(string.digits) + cell[at + 1 :]


def _letter(cell: str, dice: random.Random) -> str:
    at = dice.randrange(len(cell) + 1)
    return cell[:at] + dice.choice(string.ascii_letters + " ") + cell[at:]


def _shift(cell: str, dice: random.Random) -> str:
    return cell.replace(".", "", 1) if "." in cell else cell + dice.choice(["0", ".5"])


def _drop(cell: str, dice: random.Random) -> str:
    at = dice.randrange(len(cell)) if cell else 0
    return cell[:at] + cell[at + 1 :]


def _empty(cell: str, dice: random.Random) -> str:
    return ""


def _comma(cell: str, dice: random.Random) -> str:
    return cell.replace(".", ",") if "." in cell else cell + ","


WAYS: tuple[Callable[[str, random.Random], str], ...] = (
    *(_sign, _digit, _letter, _shift, _drop, _empty, _comma),
)


@pytest.fixture(scope="module")
def refusals(tables: Tables, evidence: Evidence, spoiled: Any) -> dict[str, list[str]]:
    dice = random.Random(SEED)
    found: dict[str, list[str]] = {"sentence": [], "hash": [], "missed": []}
    for _ in range(TIMES):
        corruption = _corruption(tables, dice)
        how, said = _refusal(evidence, spoiled, corruption)
        found[how].append(said)
    return found


def _corruption(tables: Tables, dice: random.Random) -> tuple[str, str, str, str]:
    cells = [
        *(
            (row.file, row.key, row.cells)
            for rows in tables.rows.values()
            for row in rows
            if row.file != SECOND  # test_second_entry.py spoils those
        ),
        *((REFERENCES, entry.key, entry.fields) for entry in tables.references.values()),
    ]
    while True:
        file, key, row = dice.choice(cells)
        column = dice.choice(list(row))
        value = dice.choice(WAYS)(row[column], dice)
        if value != row[column]:
            return file, key, column, value


def _refusal(evidence: Evidence, spoiled: Any, corruption: Any) -> tuple[str, str]:
    file, _key, column, value = corruption
    try:
        changed_tables = spoiled(*corruption)
        _read(changed_tables, file, evidence)
    except EvidenceError as error:
        return "sentence", str(error)
    return ("hash" if _differs(changed_tables, file) else "missed"), f"{corruption}"


def _read(tables: Tables, file: str, evidence: Evidence) -> None:
    """Read the spoiled table alone where others do not lean on it: quicker, and as strict."""
    one: dict[str, Callable[[], object]] = {
        "trials.csv": lambda: assembly.trials_of(tables),
        "adverse_events.csv": lambda: assembly.adverse_events_of(tables),
        "comparisons.csv": lambda: assembly.comparisons_of(tables, evidence.records),
        "claims.csv": lambda: assembly.claims_of(tables, evidence.records),
        "parameters.csv": lambda: assembly.parameters_of(tables),
        REFERENCES: lambda: None,
    }
    one.get(file, lambda: assemble(tables))()


def _differs(tables: Tables, file: str) -> bool:
    reviewed = read_reviewed()[file]
    if file == REFERENCES:
        return hashes(tables)[file] != reviewed
    return any(reviewed.get(row.key) != row_hash(row.cells) for row in tables.rows[file])


def read_reviewed(cache: dict[str, Any] = {}) -> Any:  # noqa: B006 - read once for 500 tries
    return cache or cache.update(read_hashes(FOLDER)) or cache


def test_no_corruption_passes(refusals: dict[str, list[str]]) -> None:
    assert refusals["missed"] == []
    assert len(refusals["sentence"]) + len(refusals["hash"]) == TIMES


def test_a_sentence_names_file_row_and_what_is_allowed(refusals: dict[str, list[str]]) -> None:
    for sentence in refusals["sentence"]:
        assert SENTENCE.fullmatch(sentence), sentence


def test_many_corruptions_are_told_from_changes_by_their_own_sentence(
    refusals: dict[str, list[str]],
) -> None:
    # Free text, such as a note, can only be caught by its hash.
    assert len(refusals["sentence"]) > TIMES / 4


def test_the_whole_reading_refuses_a_changed_row(tables: Tables, spoiled: Any) -> None:
    row: Row = tables.rows["parameters.csv"][0]
    other = spoiled("parameters.csv", row.key, "note", "Another note.")
    assert list(changed(hashes(other), read_hashes(FOLDER))) == [
        ("parameters.csv", row.key, "changed")
    ]
