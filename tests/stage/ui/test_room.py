"""From a wide screen to a narrow one and to paper: nothing is lost, nothing runs off the side."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import ORDER, is_ready

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
READY = [name for name in ORDER if is_ready(name)]

TOO_SMALL = """(least) => [...document.querySelectorAll(
    ".kx button:not(.kx-number, .kx-tag), .kx select, .kx summary, .kx label.kx-radio, .kx-range")]
  .filter((part) => part.checkVisibility())
  .filter((part) => part.getBoundingClientRect().height < least)
  .map((part) => part.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("place", ["start", "choose", "about", *READY])
def test_no_sideways_scroll(show: Show, place: str, language: str) -> None:
    page = show(place, state={"language": language, "level": "detailed"})
    for width in [320, 360, 768]:
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("place", ["start", "receptor_blockade"])
def test_targets_are_large_enough_for_a_thumb(show: Show, place: str) -> None:
    page = show(place, 360, state={"level": "detailed"})
    page.locator(".kx-view > summary").click()
    assert page.evaluate(TOO_SMALL, 44) == []


def test_on_a_phone_the_picture_comes_first_and_stays_in_sight(show: Show) -> None:
    page = show(width=360, height=740)
    page.get_by_role("slider", name="How active the cell is").scroll_into_view_if_needed()
    expect(page.locator(".kx-scene")).to_be_in_viewport(ratio=0.9)


def test_play_is_seen_without_scrolling(show: Show) -> None:
    page = show()
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_in_viewport(ratio=1)


def test_text_spacing_loses_nothing(show: Show) -> None:
    page = show(width=360)
    page.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
        " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("chapter", READY)
def test_a_chapter_fits_one_page(show: Show, chapter: str, language: str) -> None:
    page = show(chapter, state={"language": language, "theme": "dark"})
    for paper in ["A4", "Letter"]:
        pages = re.findall(rb"/Type\s*/Page[^s]", page.pdf(format=paper))
        assert len(pages) == 1, paper
