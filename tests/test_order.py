"""Files that a run takes nothing from stay unread; those that take long come first, whole."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.order import (
    as_sorted,
    long_ones_first,
    looked_at_together,
    nothing_is_taken_from,
)


def item(name: str, *marks: str) -> Any:
    return SimpleNamespace(nodeid=name, get_closest_marker=lambda mark: mark in marks or None)


def test_long_files_come_first_and_stay_whole() -> None:
    fast, page = item("a.py::fast"), item("b.py::page", "browser")
    quick, slow = item("c.py::quick"), item("c.py::slow", "slow")
    both = item("d.py::both", "browser", "slow")
    items = [fast, page, quick, slow, both]
    long_ones_first(items)
    assert items == [both, quick, slow, page, fast]


def looks(name: str, fixture: str = "look", **params: str) -> Any:
    called = SimpleNamespace(params=params)
    return SimpleNamespace(nodeid=name, fixturenames=[fixture], callspec=called)


def test_tests_that_look_at_one_page_follow_one_another_within_their_file() -> None:
    a_one, a_two = looks("b.py::one", place="a"), looks("b.py::two", place="a")
    b_one, uses = looks("b.py::one", place="b"), looks("b.py::uses", "show", place="a")
    other = looks("a.py::one", place="a", language="en")
    items = [a_one, b_one, uses, a_two, other]
    looked_at_together(items)
    assert items == [a_one, a_two, uses, b_one, other]


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
