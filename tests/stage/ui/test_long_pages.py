"""Long chapters stay short to the eye: steps beside the picture, parts, and where they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from explainer import words

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
DAY = "treatment_day"
STEPS = [part for part in words.sections("en", DAY) if part.startswith("moment-")]


def text_of(page: Page, section: str) -> Locator:
    return page.locator(f".kx-beside [data-section='{section}']")


def test_the_text_beside_the_picture_is_that_of_the_step(show: Show) -> None:
    page = show(DAY)
    expect(text_of(page, "moment-before")).to_be_visible()
    page.evaluate("app.screens.screen().stage.transport.seek(25)")
    expect(text_of(page, "moment-forty_minutes")).to_be_visible()
    expect(text_of(page, "moment-before")).to_be_hidden()


def test_it_is_that_of_the_drip_or_of_the_spray(show: Show) -> None:
    page = show(DAY)
    expect(text_of(page, "moment-before-spray")).to_be_visible()
    page.get_by_text("Drip", exact=True).first.click()
    expect(text_of(page, "moment-before-drip")).to_be_visible()
    expect(text_of(page, "moment-before-spray")).to_be_hidden()


def test_each_text_of_a_step_has_a_name_of_its_own(show: Show) -> None:
    page = show(DAY, reduced_motion="reduce")
    expect(page.get_by_role("region", name="Two hours With a drip")).to_have_count(1)


@pytest.mark.parametrize("width", [1280, 360])
def test_where_the_story_stands_still_every_step_is_there(show: Show, width: int) -> None:
    page = show(DAY, width, reduced_motion="reduce")
    for section in STEPS:
        expect(text_of(page, section)).to_be_visible()


def test_on_paper_every_step_is_there_and_back_in_its_place_afterwards(show: Show) -> None:
    page = show(DAY)
    page.emulate_media(media="print")
    for section in STEPS:
        expect(text_of(page, section)).to_be_visible()
    page.emulate_media(media="screen")
    expect(page.locator(".kx-under > .kx-beside")).to_be_visible()
    expect(text_of(page, "moment-two_hours")).to_be_hidden()


def test_a_part_is_reached_without_another_page(show: Show) -> None:
    page = show(DAY)
    before = page.evaluate("[location.hash, history.length, scrollY]")
    page.get_by_role("button", name="Serious effects, and a longer time").click()
    heading = page.get_by_role("heading", level=2, name="Serious effects, and a longer time")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    assert page.evaluate("[location.hash, history.length]") == before[:2]
    assert page.evaluate("scrollY") > before[2]


def test_every_part_is_in_the_list(show: Show) -> None:
    page = show(DAY)
    parts = page.locator(".kx-page-part > .kx-title").all_inner_texts()
    assert len(parts) >= 3
    assert page.locator(".kx-contents-part").all_inner_texts()[: len(parts)] == parts


def test_a_short_chapter_has_no_list(show: Show) -> None:
    expect(show("other_pathways").locator(".kx-contents")).to_be_hidden()


def test_on_a_phone_the_list_waits_to_be_opened(show: Show) -> None:
    page = show(DAY, 360)
    part = page.get_by_role("button", name="What people felt")
    expect(part).to_be_hidden()
    page.get_by_text("On this page").click()
    expect(part).to_be_visible()
