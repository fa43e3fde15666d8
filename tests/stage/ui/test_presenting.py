"""Links that a lecturer puts on a slide: a story by name, and large type on a dark ground."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Show = Callable[..., Page]


@pytest.mark.parametrize(
    ("place", "chosen"),
    [
        ("receptor_blockade/anaesthesia", "anaesthesia"),
        ("receptor_blockade", "story"),
        ("receptor_blockade/nonsense", "story"),
    ],
)
def test_a_link_may_name_a_story(show: Show, place: str, chosen: str) -> None:
    page = show(place)
    expect(page.locator(f".kx-chapter input[type=radio][value={chosen}]")).to_be_checked()


def test_another_chapter_does_not_take_the_story_along(show: Show) -> None:
    page = show("receptor_blockade/anaesthesia")
    page.locator(".kx-chapter-next").click()
    page.wait_for_url("**/#glutamate_surge")
    expect(page.locator(".kx-question")).to_contain_text("blocker")


def test_for_a_projector_type_is_larger_and_the_ground_dark(show: Show) -> None:
    page = show(query="?present")
    page.wait_for_selector(".kx-presenter[data-theme=dark] .kx-caption")
    size = "getComputedStyle(document.querySelector('.kx-caption')).fontSize"
    assert float(page.evaluate(size).removesuffix("px")) >= 24
