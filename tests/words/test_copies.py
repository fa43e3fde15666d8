"""A number that a text writes out is the one in the rows: copies.toml says of which cell it is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from explainer import words
from tests.oracle.rows import ROWS, row

from .test_doubt import FILES, PAGES, messages

COPIES = tomllib.loads((Path(__file__).parent / "copies.toml").read_text(encoding="utf-8"))
LEAST = 5  # smaller ones are parts of names and counts of what stands beside
OURS = ("audit", "evidence", "stage", "classroom", "site")  # not about the world
# Years, sets of a hundred, and what is filled in.
LEFT_OUT = re.compile(r"\{[^}]*\}+|\b(?:19|20)\d\d\b|\b9[05] of 100\b|\b100\b|\b95 %")
NUMBER = re.compile(r"(?<![\w.-])\d+(?![\w.]*\d)")


def _named(key: str, column: str, number: int) -> int | None:
    """Return the number where the words of a cell have it."""
    return number if re.search(rf"(?<!\d){number}(?!\d)", row(key)[column]) else None


KNOWN = {
    **ROWS,
    "named": _named,
    "days": lambda key: float(row(key)["time_days"]),
    "about": lambda number: round(number, -1),
}


def _texts() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for section in words.sections("en", page) if page not in OURS else ():
            yield f"{page}.{section}", words.plain("en", page, section)
    for file in FILES:
        for key, said in messages("en", file).items() if file not in OURS else ():
            yield f"{file}.{key}", "\n".join(said)


@cache
def written_out() -> list[tuple[str, int]]:
    """Return each number that a text writes out, and where."""
    return [
        (where, number)
        for where, text in _texts()
        for number in sorted({int(one) for one in NUMBER.findall(LEFT_OUT.sub(" ", text))})
        if number >= LEAST
    ]


def _says(entry: dict[str, Any], where: str, number: int) -> bool:
    named = any(fnmatch(where, pattern) for pattern in entry["in"])
    return named and number in {int(one) for one in entry.get("says", [number])}


def test_every_number_that_is_written_out_names_its_cell() -> None:
    entries = [*COPIES["copy"], *COPIES["chosen"]]
    found = written_out()
    assert len(found) > 40
    assert [one for one in found if not any(_says(entry, *one) for entry in entries)] == []


@pytest.mark.parametrize("entry", COPIES["copy"], ids=lambda entry: entry["in"][0])
def test_a_copy_is_what_the_rows_say(entry: dict[str, Any]) -> None:
    for number, asked in entry["says"].items():
        assert eval(asked, dict(KNOWN)) == int(number), asked


@pytest.mark.parametrize("entry", COPIES["copy"], ids=lambda entry: entry["in"][0])
def test_a_copy_stands_somewhere(entry: dict[str, Any]) -> None:
    said = {number for where, number in written_out() if _says(entry, where, number)}
    assert said == {int(number) for number in entry["says"]}
