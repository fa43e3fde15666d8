"""Cells of the evidence, read from the tables themselves and not through the evidence layer."""

from __future__ import annotations

import csv
from functools import cache

from explainer.places import ASSETS

FOLDER = ASSETS / "evidence"


@cache
def _tables() -> dict[str, dict[str, str]]:
    """Return every row by its key; a record of a parameter is `id:symbol`."""
    found: dict[str, dict[str, str]] = {}
    for name in ("parameters", "trials", "adverse_events", "comparisons"):
        with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                key = f"{row['id']}:{row['symbol']}" if "symbol" in row else row["id"]
                found[key] = row
    return found


def row(key: str) -> dict[str, str]:
    """Return the cells of a row."""
    return _tables()[key]


def value(key: str) -> float:
    """Return the value of a parameter; of a range, its middle."""
    return float(row(key)["value"])


def low(key: str) -> float:
    """Return the lower end of a parameter."""
    return float(row(key)["low"])


def high(key: str) -> float:
    """Return the upper end of a parameter."""
    return float(row(key)["high"])


def response(key: str) -> float:
    """Return how many of 100 of an arm responded."""
    return float(row(key)["response_pct"])


def people(key: str) -> float:
    """Return how many people an arm had."""
    return float(row(key)["n"])


def note(key: str) -> str:
    """Return the note of a row."""
    return row(key)["note"]


def whole(number: float) -> int:
    """Return a number as counts of people are rounded, half upwards."""
    return int(number + 0.5)


ROWS = {
    "row": row,
    "value": value,
    "low": low,
    "high": high,
    "response": response,
    "people_in": people,
    "note": note,
    "whole": whole,
}
"""What a relation may ask of the rows."""
