"""What `make bench` measures compiles under the contract of today: nobody runs it every day."""

import sys
from pathlib import Path

import pytest

from explainer.bundle import open_bundle


@pytest.fixture
def bundled(root: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(root / "bench/interaction"))
    yield __import__("bundled")
    for name in ("bundled", "work"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("until", ["end", "now"])
def test_its_chapter_is_made(bundled, until: str) -> None:
    tables = open_bundle(bundled.bundle(until)).header["tables"]
    assert set(tables) == {"upper", "lower", "first", "second", "third"}
