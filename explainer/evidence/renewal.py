"""Renewing the reviewed hashes: only for rows that the changelog names."""

from __future__ import annotations

import re
from pathlib import Path

from explainer.evidence.reviewed import changed, hashes, read_hashes, write_hashes
from explainer.evidence.store import assemble
from explainer.evidence.tables import read_tables

_RELEASE = re.compile(r"^## ", re.MULTILINE)
_EVIDENCE = re.compile(r"^### Evidence\n(.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"\b([A-Z]+)-(\d+) to \1-(\d+)\b")


def renew(folder: Path, changelog: str) -> tuple[list[str], list[str]]:
    """Renew the hashes of rows that changed, if the changelog's newest Evidence section names all.

    Returns the rows renewed and the rows not named; where any is not named, nothing is written.
    A row is named by its key or by its id (KB-04), a new one also within a span (CH-01 to CH-19);
    a whole file, by its name, only before its first review.
    """
    tables = read_tables(folder)
    assemble(tables)
    now, before, said = hashes(tables), read_hashes(folder), evidence_section(changelog)
    rows: list[str] = []
    unnamed: list[str] = []
    for file, key, what in changed(now, before):
        first = file not in before and file in said
        named = first or names(said, key, new=what == "added")
        (rows if named else unnamed).append(f"{file} {key} ({what})")
    if not unnamed:
        write_hashes(folder, now)
    return rows, unnamed


def evidence_section(changelog: str) -> str:
    """Return the Evidence section of the newest release of a changelog."""
    releases = _RELEASE.split(changelog)
    found = _EVIDENCE.search(releases[1]) if len(releases) > 1 else None
    return found.group(1) if found else ""


def names(said: str, key: str, *, new: bool = False) -> bool:
    """Say whether a text names a row; spans name new rows only, or they would name all in time."""
    mentioned = any(_mentioned(said, name) for name in (key, key.split(":")[0]))
    return mentioned or (new and _spanned(said, key))


def _mentioned(said: str, name: str) -> bool:
    alone = _SPAN.sub("", said)
    return re.search(rf"(?<![\w:-]){re.escape(name)}(?![\w-])(?!:\w)", alone) is not None


def _spanned(said: str, key: str) -> bool:
    found = re.match(r"([A-Z]+)-(\d+)", key)
    if not found:
        return False
    letters, number = found.group(1), int(found.group(2))
    spans = _SPAN.findall(said)
    return any(span == letters and int(low) <= number <= int(high) for span, low, high in spans)
