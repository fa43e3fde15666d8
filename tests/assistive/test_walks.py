"""Orca goes through chapters by headings, by landmarks and by Tab, and hears where it is.

Each step waits until Orca is silent, so the night does it: eight minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .desktop import Desk, desktop
from .transcripts import KEPT, keep
from .walking import KEYS, Step, open_chapter, walk

pytestmark = [pytest.mark.browser, pytest.mark.nightly]

WALKED = ["receptor_blockade", "onset_timing", "treatment_day", "choices"]
HEADED = {"receptor_blockade", "onset_timing", "treatment_day"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desktop for each walk: a way of reading that one left on would change the next."""
    with desktop(tmp_path) as started:
        yield started


def walked(desk: Desk, site: str, name: str, way: str) -> list[Step]:
    open_chapter(desk, f"{site}#{name}")
    steps = list(walk(desk, way))
    if KEPT:
        keep(f"{name}.{way}", map(str, steps))
    assert steps
    return steps


@pytest.mark.parametrize("way", KEYS)
@pytest.mark.parametrize("name", WALKED)
def test_each_step_says_something(desk: Desk, site: str, name: str, way: str) -> None:
    steps = walked(desk, site, name, way)
    assert [step for step in steps if not step.said] == []
    if way == "tab":
        assert [step for step in steps if step.focus == "body"] == []
    if way == "headings" and name in HEADED:
        assert "heading level 1" in steps[0].said[0]
        heads = [step.said[0].partition(" heading level")[0] for step in steps[1:3]]
        assert heads == ["The picture", "Play the story"]
    if way == "headings":
        heard = " ".join(map(str, steps))
        assert all(f"{title} heading" in heard for title in ("What is known", "What is not known"))
