"""What published lists ask of this page, and how far the last test run found it met."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

from explainer.places import ASSETS, PACKAGE

ITEMS = ASSETS / "self_audit.toml"
RESULTS = ASSETS / "self_audit_results.json"
"""What the last whole test run left: `{"on": "2026-11-22", "of": hash, "passed": {test: true}}`."""

SOURCES = {".py", ".ant", ".js", ".html", ".typ", ".csv", ".bib", ".csl", ".svg", ".toml", ".json"}
SOURCES |= {".ftl", ".md"}
NOT_COMPARED = {RESULTS.name, "built-from.json", "CHANGELOG.md"}

Kind = Literal["test", "test-and-person", "person", "people-needed", "does-not-apply"]
State = Literal["met", "half", "waiting", "unmet", "not-run", "none"]
# What no test can bring about.
WITHOUT_TESTS: Mapping[str, State] = {
    "person": "waiting",
    "people-needed": "unmet",
    "does-not-apply": "none",
}


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
        if item.kind not in get_args(Kind) or (item.kind in WITHOUT_TESTS) == bool(item.tests):
            raise ValueError(f"{ITEMS.name}, {item.id}: tests belong to the kinds that are tested.")
    return made


def results(path: Path = RESULTS) -> dict[str, Any]:
    """Return what the last whole test run left, or nothing where there was none."""
    if not path.is_file():
        return {"on": "", "of": "", "passed": {}}
    return cast(dict[str, Any], json.loads(path.read_text(encoding="utf-8")))


def state(item: Item, passed: Mapping[str, bool]) -> State:
    """Return how far an item is met; what nobody has looked at is never called met."""
    if item.kind in WITHOUT_TESTS:
        return WITHOUT_TESTS[item.kind]
    if not all(test in passed for test in item.tests):
        return "not-run"
    if not all(passed[test] for test in item.tests):
        return "unmet"
    return "met" if item.kind == "test" else "half"


def audit(path: Path = RESULTS) -> dict[str, Any]:
    """Return the day of the last run, whether this copy changed since, and every item's state."""
    found = results(path)
    rows = [
        {"id": item.id, "standard": item.standard, "state": state(item, found["passed"])}
        for item in items()
    ]
    changed = bool(found["on"]) and found.get("of") != fingerprint()
    return {"on": found["on"], "changed": changed, "items": rows}


def fingerprint(roots: Iterable[Path] = (ASSETS, PACKAGE)) -> str:
    """Return one hash of all that this copy is made from, wherever it is installed."""
    digest = hashlib.sha256()
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.suffix in SOURCES and _belongs(path.relative_to(root)):
                digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:20]


def _belongs(path: Path) -> bool:
    """Leave out what only a checkout or only an installed copy has."""
    apart = path.name in NOT_COMPARED or path.parts[:2] == ("stage", "src")
    return not apart and path.parts[0] not in ("assets", "notebooks")
