"""The faults made on purpose fit the files as they stand, and so do the tests that find them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from breaks import broken, read

BREAKS = read()
FOLDERS = {"models", "evidence", "words", "scenes", "charts", "bundle", "chapters"}
FOLDERS |= {"stage core", "stage ui", "stage app", "stage style", "dashboard", "site", "classroom"}
NUMBERED = [pytest.param(one, id=f"{at} {one['folder']}") for at, one in enumerate(BREAKS)]


def test_there_are_twenty_in_every_folder() -> None:
    assert len(BREAKS) >= 20
    assert {one["folder"] for one in BREAKS} >= FOLDERS


@pytest.mark.parametrize("one", NUMBERED)
def test_its_text_and_its_test_are_there(one: dict[str, str], root: Path) -> None:
    text = (root / one["file"]).read_text(encoding="utf-8")
    assert broken(one, text) != text
    file, _, name = one["test"].partition("::")
    tree = ast.parse((root / file).read_text(encoding="utf-8"))
    assert not name or name in {node.name for node in tree.body if hasattr(node, "name")}


def test_a_text_that_is_gone_is_said() -> None:
    with pytest.raises(ValueError, match=r"a\.py says 'x' no longer"):
        broken({"file": "a.py", "old": "x", "new": "y"}, "z")


@pytest.mark.nightly
@pytest.mark.parametrize("folder", sorted({one["folder"] for one in BREAKS}))
def test_every_break_is_found(folder: str) -> None:
    from breaks import missed_of

    assert list(missed_of(one for one in BREAKS if one["folder"] == folder)) == []
