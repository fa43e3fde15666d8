"""Files that a run takes nothing from stay unread; those that take long come first, whole."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.order import as_sorted, long_ones_first, nothing_is_taken_from


def item(name: str, *marks: str) -> Any:
    return SimpleNamespace(nodeid=name, get_closest_marker=lambda mark: mark in marks or None)


def test_long_files_come_first_and_stay_whole() -> None:
    fast, page = item("a.py::fast"), item("b.py::page", "browser")
    quick, slow = item("c.py::quick"), item("c.py::slow", "slow")
    both = item("d.py::both", "browser", "slow")
    items = [fast, page, quick, slow, both]
    long_ones_first(items)
    assert items == [both, quick, slow, page, fast]


FAST = "not browser and not slow and not nightly"


@pytest.mark.parametrize(
    ("written", "expression", "stays_unread"),
    [
        ("pytestmark = pytest.mark.browser", FAST, True),
        ("pytestmark = [\n    pytest.mark.usefixtures('a'),\n    pytest.mark.slow,\n]", FAST, True),
        ("pytestmark = pytest.mark.browser", "not nightly", False),
        ("pytestmark = pytest.mark.browser", "browser", False),
        ("pytestmark = pytest.mark.browser", "not nightly or browser", False),
        ("pytestmark = pytest.mark.browser", "", False),
        ("@pytest.mark.slow\ndef test_a(): ...\n\n\ndef test_b(): ...", FAST, False),
    ],
)
def test_a_file_of_which_nothing_is_taken_stays_unread(
    tmp_path: Path, written: str, expression: str, stays_unread: bool
) -> None:
    file = tmp_path / "test_a.py"
    file.write_text(f"import pytest\n\n{written}\n", encoding="utf-8")
    assert nothing_is_taken_from(file, expression) is stays_unread


def test_workers_take_files_as_they_are_sorted(request: pytest.FixtureRequest) -> None:
    config: Any = SimpleNamespace(option=SimpleNamespace(loadscopereorder=True))
    as_sorted(config)
    assert config.option.loadscopereorder is False
    if request.config.pluginmanager.hasplugin("xdist"):
        assert request.config.option.loadscopereorder is False
