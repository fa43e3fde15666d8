"""A story played to its end in Firefox, and what Orca says meanwhile."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tests.doors.driven import eventually
from tests.served import wait_until

from .desktop import Desk
from .listening import Said
from .told import blanked

PLAY = "document.querySelector('[data-part=play]')"
BAR = "document.querySelector('.kx-scrub-bar input')"
IS_THERE = f"return {BAR} !== null"
# Of the two switches of how a story moves the last one lets its parts run on.
RUN_ON = "[...document.querySelectorAll('.kx-calm input')].at(-1).click()"
# What is said of the key and of the button that has the focus, beside the story.
BESIDE = re.compile(r"space|(Play|Pause|Play again)\b.*")
WPM = 180
LONGEST_STORY_S = 400


def play(desk: Desk, place: str, told: Sequence[str]) -> list[Said]:
    """Open a story, let its parts run on, press play; return what is heard of it to its end.

    What is heard before counts too: what the page opens with is no news before it plays.
    """
    desk.listening.mark()
    desk.browser.open(place)
    eventually(desk.browser, IS_THERE)
    desk.browser.run(RUN_ON)
    desk.browser.run(f"{PLAY}.focus()")
    before = [one for one in desk.listening.until_quiet() if _is(one, told[0])]
    desk.listening.mark()
    desk.press("space")
    eventually(desk.browser, f"return {BAR}.value > 0")
    ended = f"return Number({BAR}.value) >= Number({BAR}.max)"
    wait_until(lambda: desk.browser.run(ended), LONGEST_STORY_S)
    wait_until(lambda: any(_is(one, told[-1]) for one in desk.listening.heard()))
    heard = desk.listening.until_quiet()
    return [*before, *(one for one in heard if not BESIDE.fullmatch(one.text))]


def _is(said: Said, sentence: str) -> bool:
    return blanked(sentence) in blanked(said.text)


def too_fast(heard: Sequence[Said]) -> Iterator[str]:
    """Yield each sentence that is followed by the next before a calm voice has said it."""
    for one, following in pairwise(heard):
        pace = len(one.text.split()) / (following.at_s - one.at_s) * 60
        if pace > WPM:
            yield f"{pace:.0f} words a minute: {one.text}"
