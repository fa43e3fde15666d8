"""For those who ask for less movement: a film strip, and steps instead of play."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Show = Callable[..., Page]


def test_the_story_is_a_strip_of_stills_with_their_sentences(show: Show) -> None:
    page = show(reduced_motion="reduce")
    stills = page.locator(".kx-strip > li")
    expect(stills).to_have_count(7)
    expect(stills.nth(1)).to_contain_text("the cell is quiet")
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_hidden()


def test_stepping_still_works(show: Show) -> None:
    page = show(reduced_motion="reduce")
    before = page.evaluate("app.screens.screen().stage.frame().time")
    page.get_by_role("button", name="Step on").click()
    assert page.evaluate("app.screens.screen().stage.frame().time") > before
    assert page.evaluate("app.screens.screen().stage.frame().state.playing") is False


def test_a_still_goes_into_the_large_picture(show: Show) -> None:
    page = show(reduced_motion="reduce")
    page.get_by_role("button", name="Show part 4 in the large picture").click()
    expect(page.get_by_role("status")).to_contain_text("is arriving")


def test_another_preset_has_another_strip(show: Show) -> None:
    page = show(reduced_motion="reduce")
    page.get_by_text("No drug", exact=True).click()
    expect(page.locator(".kx-strip > li")).to_have_count(2)


def test_the_strip_comes_and_goes_with_the_wish(show: Show) -> None:
    page = show()
    strip = page.locator(".kx-strip-section")
    expect(strip).to_be_hidden()
    page.emulate_media(reduced_motion="reduce")
    expect(strip).to_be_visible()
    page.emulate_media(reduced_motion="no-preference")
    expect(strip).to_be_hidden()
