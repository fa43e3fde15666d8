"""The kind of evidence is said once for a list, and where it changes: seen, read and printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer.words import message

from .states import READY

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
# For each list with marks: what stands above it, and each item's kind and whether it says it.
LISTS = """() => [...document.querySelectorAll(".kx-prose :is(ul, ol)")].map((list) => ({
  above: list.previousElementSibling?.matches(".kx-kind")
    ? list.previousElementSibling.dataset.tag : "",
  items: [...list.children].map((item) => [...item.querySelectorAll(".kx-tag")]
    .map((mark) => [mark.dataset.tag, !("again" in mark.dataset)])),
})).filter(({ items }) => items.some((marks) => marks.length))"""


def _faults(lists: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return lists that say a kind twice in a row, or leave one unsaid where it changes."""
    return [one for one in lists if not _right(one["above"], one["items"])]


def _right(above: str, items: list[list[list[Any]]]) -> bool:
    said = above
    for marks in items:
        if len(marks) != 1:
            said = ""
            if not all(says for _, says in marks):
                return False
            continue
        (kind, says), *_ = marks
        if says == (kind == said):
            return False
        said = kind
    return True


@pytest.mark.parametrize("place", READY)
def test_a_list_says_its_kind_once_and_again_where_it_changes(show: Show, place: str) -> None:
    lists = show(place).evaluate(LISTS)
    assert lists
    assert _faults(lists) == []


def test_a_list_that_repeats_itself_is_found() -> None:
    people = [["people", True]]
    assert _faults([{"above": "", "items": [people, people]}])
    assert _faults([{"above": "people", "items": [[["animals", False]]]}])
    assert not _faults([{"above": "people", "items": [[["people", False]], [["animals", True]]]}])


def test_the_source_of_every_line_stays_one_press_away(show: Show) -> None:
    page = show("treatment_day")
    again = page.locator(".kx-known .kx-tag[data-again]").first
    name = message("en", "stage", "tag-again-sources")
    expect(again).to_have_accessible_name(re.compile(rf"^{name} It is about: \w+ \w+"))
    again.click()
    expect(page.get_by_role("dialog").locator("li, p").first).to_be_visible()


def test_paper_says_it_once_too(show: Show) -> None:
    page = show("treatment_day")
    page.emulate_media(media="print")
    expect(page.locator(".kx-known .kx-kind").first).to_be_visible()
    box = page.locator(".kx-known .kx-tag[data-again]").first.bounding_box()
    assert box and max(box["width"], box["height"]) <= 1
