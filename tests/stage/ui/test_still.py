"""Nothing moves by itself; and for those who ask for less movement there are stills and steps."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import chapter

from .states import DRAWN, PLACES, READY, STAGE, plays
from .test_part_stills import ALL_DRAWN

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
PLAYING = [name for name in READY if plays(name)]
A_SECOND_MS = 1000
MOVING = "document.getAnimations().filter(({ playState }) => playState === 'running').length"


def let_stills_be_drawn(page: Page) -> None:
    """Small stills come in a first moment of rest, which a false clock has to give."""
    if page.locator(".kx-part-still:visible").count():
        page.clock.run_for(A_SECOND_MS)
        page.wait_for_function(ALL_DRAWN)


def assert_nothing_moves(page: Page) -> None:
    page.evaluate("document.fonts.ready")
    let_stills_be_drawn(page)
    page.evaluate(DRAWN)
    before = page.screenshot()
    assert page.evaluate(MOVING) == 0
    page.clock.run_for(A_SECOND_MS)
    assert page.screenshot() == before


@pytest.mark.parametrize("place", PLACES)
def test_nothing_moves_by_itself(show: Show, place: str) -> None:
    assert_nothing_moves(show(place, clock=True))


@pytest.mark.parametrize("place", PLACES)
def test_nothing_moves_where_less_movement_is_asked_for(show: Show, place: str) -> None:
    page = show(place, clock=True, reduced_motion="reduce")
    assert_nothing_moves(page)
    expect(page.locator(".kx-play:visible")).to_have_count(0)
    if plays(place):
        page.evaluate(f"{STAGE}.transport.play()")
        assert_nothing_moves(page)


@pytest.mark.parametrize("name", PLAYING)
def test_the_story_is_a_strip_of_stills_with_their_sentences(show: Show, name: str) -> None:
    page = show(name, reduced_motion="reduce")
    first = chapter(name).presets[0].id
    wanted = [second for preset, second in chapter(name).strip if preset == first]
    stills = page.locator(".kx-strip > li")
    expect(stills).to_have_count(len(wanted))
    for at, second in enumerate(wanted):
        still = f"{STAGE}.frameAt({{ settings: {{ preset: '{first}' }}, time: {second} }}).sentence"
        expect(stills.nth(at)).to_contain_text(page.evaluate(still))


@pytest.mark.parametrize("name", PLAYING)
def test_stills_go_into_the_large_picture_and_steps_still_work(show: Show, name: str) -> None:
    page = show(name, reduced_motion="reduce")
    first = page.evaluate(f"{STAGE}.frame().time")
    page.locator(".kx-still-button").last.click()
    assert page.evaluate(f"{STAGE}.frame().time") > first
    expect(page.get_by_role("status")).to_have_text(page.evaluate(f"{STAGE}.frame().sentence"))
    later = page.evaluate(f"{STAGE}.frame().time")
    page.get_by_role("button", name="Step back").click()
    assert page.evaluate(f"{STAGE}.frame().time") < later
    assert page.evaluate(f"{STAGE}.frame().state.playing") is False


def test_another_preset_has_another_strip(show: Show) -> None:
    page = show(reduced_motion="reduce")
    stills = page.locator(".kx-strip > li")
    expect(stills.nth(1)).to_be_visible()
    page.locator(".kx-stories .kx-foldout-name").click()
    page.get_by_text("No drug", exact=True).click()
    expect(stills).to_have_count(1)


@pytest.mark.parametrize("name", PLAYING)
def test_the_strip_comes_and_goes_with_the_wish(show: Show, name: str) -> None:
    page = show(name)
    strip = page.locator(".kx-strip-section")
    expect(strip).to_be_hidden()
    page.emulate_media(reduced_motion="reduce")
    expect(strip).to_be_visible()
    page.emulate_media(reduced_motion="no-preference")
    expect(strip).to_be_hidden()
