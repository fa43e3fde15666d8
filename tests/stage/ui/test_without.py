"""What a promised browser may lack, taken away one by one: chapters open, play and answer."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from build_stage import ROOT, find_node
from check_stage import SERVED
from playwright.sync_api import Page

from .states import READY, STAGE, plays

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Show = Callable[..., Page]

# Beside what MDN's tables say of promised browsers: what a device, a rule of the house or a page
# from a stick takes away, and what failed once in iPadOS 16.4.
TAKEN = {
    "checkVisibility": ["Element"],
    "clipboard": ["Navigator"],
    "connection": ["Navigator"],
    "fullscreenEnabled": ["Document"],
    "serviceWorker": ["Navigator"],
    "share": ["Navigator"],
}
REMOVE = """for (const [name, holders] of GIVEN)
  for (const holder of [window, ...holders.map((one) => window[one]?.prototype)])
    if (holder) delete holder[name];"""
SECOND = "Number(document.querySelector('.kx-scrub-bar input').value) > 2"
FIRST = "receptor_blockade"


@cache
def careful() -> dict[str, list[str]]:
    """Return what our scripts ask for with care, each with the interfaces that have it."""
    program = ROOT / "scripts" / "lawful" / "careful.mjs"
    command = [*find_node()[0], str(program), *SERVED]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return TAKEN | {each["name"]: each["holders"] for each in json.loads(done.stdout)}


# Read when tests are collected, where Node may not be there yet: a test below holds it to the list.
FEATURES = (
    *TAKEN,
    *("ClipboardItem", "SpeechSynthesisUtterance", "getVoices"),
    *("requestIdleCallback", "speechSynthesis", "voiceURI"),
)
CASES = [
    pytest.param(
        feature,
        chapter,
        marks=[] if chapter == FIRST else pytest.mark.nightly,
        id=f"{feature}-{chapter}",
    )
    for feature in FEATURES
    for chapter in READY
]


def test_all_that_scripts_ask_for_with_care_is_taken_away() -> None:
    assert sorted(careful()) == sorted(FEATURES)


@pytest.mark.parametrize(("feature", "chapter"), CASES)
def test_without_it_a_chapter_opens_plays_and_answers(
    show: Show, feature: str, chapter: str
) -> None:
    removed = REMOVE.replace("GIVEN", json.dumps([[feature, careful()[feature]]]))
    page = show(chapter, without=removed)
    assert not page.evaluate(f"{json.dumps(feature)} in window")
    played(page, chapter)
    page.locator(".kx-view > summary").click()


def played(page: Page, chapter: str) -> None:
    """Play a chapter that has something to play, and move its first control."""
    if plays(chapter):
        page.locator("[data-part=play]").click()
        page.wait_for_function(SECOND)
    before: Any = page.evaluate(f"JSON.stringify({STAGE}.store.get().settings)")
    slider = page.locator(".kx-rail input[type=range]:visible").first
    if slider.count():
        slider.focus()
        page.keyboard.press("ArrowRight")
        now = f"JSON.stringify({STAGE}.store.get().settings)"
        page.wait_for_function(f"before => {now} !== before", arg=before)
