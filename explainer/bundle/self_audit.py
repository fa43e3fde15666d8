"""What published lists ask of this page, and how far the last test run found it met."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

from explainer.places import ASSETS

ITEMS = ASSETS / "self_audit.toml"
RESULTS = ASSETS / "self_audit_results.json"
"""What the last whole test run left: `{"on": "2026-11-22", "passed": {test: true}}`."""

Kind = Literal["test", "test-and-person", "person", "people-needed"]
State = Literal["met", "half", "waiting", "unmet", "not-run"]


@dataclass(frozen=True)
class Item:
    """One thing asked for, by which list, and the tests that look at it."""

    id: str
    standard: str
    kind: Kind
    tests: tuple[str, ...] = ()


def items() -> tuple[Item, ...]:
    """Return every item in order; ValueError for a kind or tests that do not fit."""
    rows = tomllib.loads(ITEMS.read_text(encoding="utf-8"))["item"]
    made = tuple(Item(**{**row, "tests": tuple(row.get("tests", ()))}) for row in rows)
    for item in made:
        if item.kind not in get_args(Kind) or ("test" in item.kind) != bool(item.tests):
            raise ValueError(f"{ITEMS.name}, {item.id}: tests belong to the kinds that are tested.")
    return made


def results(path: Path = RESULTS) -> dict[str, Any]:
    """Return what the last whole test run left, or nothing where there was none."""
    if not path.is_file():
        return {"on": "", "passed": {}}
    return cast(dict[str, Any], json.loads(path.read_text(encoding="utf-8")))


def state(item: Item, passed: dict[str, bool]) -> State:
    """Return how far an item is met; what nobody has looked at is never called met."""
    if item.kind == "person":
        return "waiting"
    if item.kind == "people-needed":
        return "unmet"
    if not all(test in passed for test in item.tests):
        return "not-run"
    if not all(passed[test] for test in item.tests):
        return "unmet"
    return "met" if item.kind == "test" else "half"


def audit() -> dict[str, Any]:
    """Return the day of the last run and every item's list, id and state."""
    found = results()
    rows = [
        {"id": item.id, "standard": item.standard, "state": state(item, found["passed"])}
        for item in items()
    ]
    return {"on": found["on"], "items": rows}
