"""What was reviewed: a hash for each row, so that no number changes without a line about it."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from explainer.evidence.problem import EvidenceError
from explainer.evidence.second import FILE as SECOND
from explainer.evidence.tables import REFERENCES, Tables

FILE = "reviewed.toml"
Hashes = dict[str, dict[str, str]]
_HEAD = (
    "# One hash for each row that was reviewed. Written by `explainer check --renew`, which first\n"
    "# asks for a line under Evidence in CHANGELOG.md; never edited by hand.\n"
)


def row_hash(cells: Mapping[str, str]) -> str:
    """Return the hash of a row: of all its cells with the names of their columns."""
    text = "\x1f".join(f"{column}\x1e{cell}" for column, cell in cells.items())
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def hashes(tables: Tables) -> Hashes:
    """Return the hash of every row by file and key."""
    found = {
        file: {row.key: row_hash(row.cells) for row in rows}
        for file, rows in tables.rows.items()
        if file != SECOND  # it is a guard itself: each cell must equal its first entry
    }
    for entry in tables.references.values():
        cells = {"entry": entry.kind, **entry.fields}
        found.setdefault(REFERENCES, {})[entry.key] = row_hash(cells)
    return found


def read_hashes(folder: Path) -> Hashes:
    """Return the reviewed hashes by file and key; none where nothing was reviewed yet."""
    path = folder / FILE
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write_hashes(folder: Path, found: Hashes) -> None:
    """Write the reviewed hashes, sorted, so that a change is one line of a difference."""
    lines = [_HEAD]
    for file, rows in sorted(found.items()):
        entries = [f"{_quoted(key)} = {_quoted(rows[key])}" for key in sorted(rows)]
        lines += [f"[{_quoted(file)}]", *entries, ""]
    (folder / FILE).write_text("\n".join(lines), encoding="utf-8")


def changed(now: Hashes, reviewed: Hashes) -> Iterator[tuple[str, str, str]]:
    """Return file, key and what happened to each row that differs from what was reviewed."""
    for file in sorted({*now, *reviewed}):
        before, after = reviewed.get(file, {}), now.get(file, {})
        for key in sorted({*before, *after}):
            if before.get(key) != after.get(key):
                yield file, key, _what(key in before, key in after)


def check_reviewed(tables: Tables, folder: Path) -> None:
    """Refuse rows that changed, came or went since they were reviewed."""
    for file, key, what in changed(hashes(tables), read_hashes(folder)):
        raise EvidenceError(
            f"{file}, row {key}: it was {what} since the last review; name it under Evidence in "
            "CHANGELOG.md and run `explainer check --renew`"
        )


def _what(before: bool, after: bool) -> str:
    return "changed" if before and after else "added" if after else "removed"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
