"""Files that take long come before files that do not, each whole and as it was."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.order import as_sorted, long_ones_first


def item(name: str, *marks: str) -> Any:
    return SimpleNamespace(nodeid=name, get_closest_marker=lambda mark: mark in marks or None)


def test_long_files_come_first_and_stay_whole() -> None:
    fast, page = item("a.py::fast"), item("b.py::page", "browser")
    quick, slow = item("c.py::quick"), item("c.py::slow", "slow")
    both = item("d.py::both", "browser", "slow")
    items = [fast, page, quick, slow, both]
    long_ones_first(items)
    assert items == [both, quick, slow, page, fast]


def test_workers_take_files_as_they_are_sorted(request: pytest.FixtureRequest) -> None:
    config: Any = SimpleNamespace(option=SimpleNamespace(loadscopereorder=True))
    as_sorted(config)
    assert config.option.loadscopereorder is False
    if request.config.pluginmanager.hasplugin("xdist"):
        assert request.config.option.loadscopereorder is False
