"""Orca says each moment of every story once, in order, and in time for a calm voice.

What it said when somebody last listened stands in `transcripts`, which `KEEP_TRANSCRIPTS=1` renews.
"""

from __future__ import annotations

from typing import Any

import pytest

from explainer.chapters import ORDER, chapter

from .desktop import Desk
from .playing import play, too_fast
from .told import blanked, expected
from .transcripts import KEPT, keep, timed

pytestmark = pytest.mark.browser

# The day hears a short one, the night all of them, in their own time: fifteen minutes.
SHORT = ("receptor_blockade", "washout_signals")
ALL = [
    (name, preset.id)
    for name in ORDER
    for preset in chapter(name).presets
    if any(moment.play_s for moment in preset.moments)
]
# What somebody who only listens to chapter 1 can name after it.
LEARNED = {
    ("receptor_blockade", "story"): ("The plug blocks", "open gate", "shuts, with ketamine inside")
}


def marked(story: tuple[str, str]) -> Any:
    return pytest.param(*story, marks=() if story == SHORT else pytest.mark.nightly)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "story"), [*map(marked, ALL)])
def test_each_moment_is_said_once_in_order_and_in_time(
    desk: Desk, site: str, name: str, story: str
) -> None:
    told = expected(name, story)
    heard = play(desk, f"{site}#{name}/{story}", told)
    if KEPT:
        keep(f"{name}.{story}", timed(heard))
    said = " ".join(one.text for one in heard)
    assert blanked(said) == blanked(" ".join(told))
    assert [*too_fast(heard)] == []
    assert [words for words in LEARNED.get((name, story), ()) if words not in said] == []
