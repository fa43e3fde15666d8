"""The nightly run remembers what passed on a commit, and leaves nothing out."""

from __future__ import annotations

from pathlib import Path

import nightly
import pytest


@pytest.fixture(autouse=True)
def _kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(nightly, "PASSED", tmp_path / "passed.json")


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The parts that were run; one of them fails."""
    parts: list[str] = []
    monkeypatch.setattr(nightly, "run", lambda part: parts.append(part) or part != "breaks")
    monkeypatch.setattr("sys.argv", ["nightly.py"])
    return parts


def test_what_passed_is_not_run_again(ran: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nightly, "head", lambda: "one")
    assert nightly.main() == 1
    assert ran == [*nightly.PARTS, nightly.REST]
    ran.clear()
    assert nightly.main() == 1
    assert ran == ["breaks"]


def test_another_commit_is_run_whole(ran: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nightly, "head", lambda: "one")
    nightly.main()
    monkeypatch.setattr(nightly, "head", lambda: "two")
    ran.clear()
    nightly.main()
    assert ran == [*nightly.PARTS, nightly.REST]


def test_nothing_of_a_changed_copy_is_remembered(
    ran: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nightly, "head", lambda: "")
    nightly.main()
    assert not nightly.PASSED.exists()


def test_the_parts_are_there_and_the_rest_is_all_others(root: Path) -> None:
    places = [place for part in nightly.PARTS.values() for place in part]
    assert all((root / place).exists() for place in places)
    assert nightly.chosen(nightly.REST) == [f"--ignore={place}" for place in places]
