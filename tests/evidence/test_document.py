"""docs/evidence.md names only rows, references and files that exist."""

from __future__ import annotations

import re
from pathlib import Path

from explainer.evidence import Evidence

ROWS = re.compile(r"\b(?:TR|AE|IA|CL|CH|PK|NM|KB|GS|PL|SA|KT|BL)-\d+\b")
FILES = re.compile(r"`((?:assets|docs|explainer)/[\w./]+)`")
NAMES = re.compile(r"\b[a-z]+(?:19|20)\d\d[a-z]?\b")


def test_every_row_it_names_exists(root: Path, evidence: Evidence) -> None:
    known = {key.split(":")[0] for key in evidence.records}
    assert set(ROWS.findall(_text(root))) <= known


def test_every_reference_it_names_exists(root: Path, evidence: Evidence) -> None:
    assert set(NAMES.findall(_text(root))) <= set(evidence.references)


def test_every_file_it_names_exists(root: Path) -> None:
    assert [name for name in FILES.findall(_text(root)) if not (root / name).exists()] == []


def test_every_word_for_what_was_read_is_explained(root: Path) -> None:
    from explainer.evidence.vocabulary import FORMS, READS

    assert all(f"`{word}`" in _text(root) for word in (*READS, *FORMS))


def _text(root: Path) -> str:
    return (root / "docs" / "evidence.md").read_text(encoding="utf-8")
