"""The picture of the start, and the cards of the questions: picture, minutes, a mark once seen."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

# The names and sizes that are seen in the picture of the start: word, text, height of a line.
NAMES = """picture => [...picture.children]
  .filter((host) => host.checkVisibility())
  .flatMap((host) => [...host.shadowRoot.querySelectorAll('text')])
  .map((text) => [text.dataset.word, text.textContent,
    text.getBoundingClientRect().height / text.querySelectorAll("tspan").length])
  .filter(([, , height]) => height > 0)"""


@pytest.mark.parametrize("width", [1280, 1024, 768, 360])
def test_the_picture_of_the_start_goes_from_a_person_to_a_door_and_rests(
    show: Show, width: int
) -> None:
    page = show("start", width)
    picture = page.get_by_role("img", name=re.compile("From a person to a door"))
    expect(picture).to_be_visible()
    names = picture.evaluate(NAMES)
    named = [text for word, text, _ in names if not word.endswith("-size")]
    assert named == ["a brain", "nerve cells", "a branch", "a contact", "a door"]
    sizes = [word for word, _, _ in names if word.endswith("-size")]
    assert len(sizes) == (5 if width > 900 else 1), "on little room only the door's size"
    assert min(height for _, _, height in names) >= 12
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 768)])
def test_all_doors_are_whole_at_once(show: Show, width: int, height: int, language: str) -> None:
    page = show("start", width, height=height, state={"language": language})
    doors = page.locator(".kx-door")
    ends = doors.evaluate_all("all => all.map((one) => one.getBoundingClientRect().bottom)")
    assert len(ends) == 4
    assert max(ends) <= height


def test_a_question_has_a_picture_its_minutes_and_a_mark_once_seen(show: Show) -> None:
    page = show("choose")
    cards = page.locator("a.kx-question-card")
    drawn = ".kx-card-picture"
    inside = "hosts => hosts.map(({ shadowRoot }) => shadowRoot.querySelectorAll('svg > g').length)"
    assert cards.locator(drawn).evaluate_all(inside) == [1] * cards.count()
    for card in cards.all():
        expect(card).to_contain_text(re.compile(r"About (one|\d+) minutes?"))
    expect(page.locator(".kx-card-seen")).to_have_count(0)
    cards.first.click()
    page.locator(".kx-question").wait_for()
    page.goto(page.url.split("#")[0] + "#choose")
    expect(page.locator(".kx-card-seen")).to_have_count(1)
    expect(cards.first).to_contain_text("Seen")
    page.get_by_role("button", name="Finish").first.click()
    page.get_by_role("button", name="Yes, finish").click()
    page.goto(page.url.split("#")[0] + "#choose")
    expect(page.locator(".kx-card-seen")).to_have_count(0)


def test_cards_name_all_eight_questions(show: Show) -> None:
    page = show("choose")
    expect(page.locator(".kx-cards > li")).to_have_count(8)
    page.get_by_role("link", name="What does ketamine do first?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What does ketamine do first?")
