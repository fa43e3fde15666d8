"""What is printed: a summary that stands alone, then every number that the screen shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import product

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.chapters import ORDER, is_ready

from .paper import SETTLED, STATE, SUMMARY, held, on_paper, printed, seen, squeezed

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
Asked = tuple[str, ...]
READY = [name for name in ORDER if is_ready(name)]
LANGUAGES = [language.code for language in words.languages()]
# As it opens, at the end of the last story with every last option, and in the middle; and on what.
STATES = {
    "plain as it opens": ("plain", None, "Letter"),
    "plain in the middle": ("plain", [0, 0.5, None], "A4"),
    "detailed at the end": ("detailed", [-1, 1, -1], "A4"),
}
OPENS = {"plain as it opens": STATES["plain as it opens"], "on A4": ("plain", None, "A4")}
# Both sides of one sheet where they hold everything, what can wait too, else a few leaves.
MOST_PAGES = {
    "onset_timing": 4,
    "other_conditions": 4,
    "treatment_day": 6,
    "choices": 6,
}
ON_EVERY_PAGE = ["not-advice", "supports-clinician", "help-line"]
TODAY = "language => new Date().toLocaleDateString(language, { dateStyle: 'long' })"


def settled(page: Page, state: list[float | None] | None = None) -> Page:
    if state:
        page.evaluate(STATE, state)
    page.wait_for_function(SETTLED)
    return page


@dataclass(frozen=True)
class Sheet:
    """What one state of a chapter shows, and the texts of its pages on paper."""

    seen: Counter[float]
    held: set[float]
    summary: list[str]
    title: str
    today: str
    pages: list[str]


Printed = Callable[..., Sheet]


@pytest.fixture(scope="module")
def sheets() -> dict[Asked, Sheet]:
    """What was printed before: paper costs seconds, and several tests look at the same."""
    return {}


@pytest.fixture
def sheet(show: Show, sheets: dict[Asked, Sheet]) -> Callable[..., Sheet]:
    """Print a chapter in a language and a state, or take what was printed of it before."""

    def asked(*of: str) -> Sheet:
        if of not in sheets:
            sheets[of] = printed_sheet(show, *of)
        return sheets[of]

    return asked


def printed_sheet(show: Show, name: str, language: str, state: str) -> Sheet:
    level, settings, paper = (STATES | OPENS)[state]
    wishes = {"language": language, "level": level, "theme": "dark"}
    page = settled(show(name, state=wishes), settings)
    summary, today = page.evaluate(SUMMARY), page.evaluate(TODAY, language)
    told = (seen(page, language), held(page, language), summary, page.title(), today)
    return Sheet(*told, printed(page, paper))


each = pytest.mark.parametrize(("name", "language", "state"), [*product(READY, LANGUAGES, STATES)])


@each
def test_no_number_of_the_screen_is_left_out(
    sheet: Printed, name: str, language: str, state: str
) -> None:
    found = sheet(name, language, state)
    assert dict(found.seen - on_paper(found.pages, language)) == {}


@each
def test_no_number_is_on_paper_alone(sheet: Printed, name: str, language: str, state: str) -> None:
    found, today = sheet(name, language, state), date.today()
    may = found.held | {float(today.day), float(today.year)}
    assert not set(on_paper(found.pages, language)) - may


@pytest.mark.parametrize("state", OPENS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READY)
def test_the_first_page_sums_it_up(sheet: Printed, name: str, language: str, state: str) -> None:
    found = sheet(name, language, state)
    first = squeezed(found.pages[0])
    assert len(found.pages) <= MOST_PAGES.get(name, 2)
    assert [text for text in found.summary if squeezed(text) not in first] == []


@each
def test_every_page_says_what_it_is(sheet: Printed, name: str, language: str, state: str) -> None:
    found = sheet(name, language, state)
    lines = [words.message(language, "site", key) for key in ON_EVERY_PAGE]
    lines += [found.title, found.today]
    for text in found.pages:
        assert [line for line in lines if squeezed(line) not in squeezed(text)] == []


def test_a_fold_that_was_opened_is_printed(show: Show) -> None:
    page = settled(show("receptor_blockade"))
    fold = page.locator(".kx-folds > .kx-fold").first
    inside = squeezed(fold.locator(".kx-prose").text_content() or "")[:60]
    assert inside not in squeezed("".join(printed(page, "A4")))
    fold.locator("summary").click()
    assert inside in squeezed("".join(printed(page, "A4")))


def test_charts_are_printed_with_how_they_are_read(show: Show) -> None:
    page = settled(show("receptor_blockade"))
    reading = page.locator("[data-section=reading-current_trace] .kx-prose p").first
    said = squeezed(reading.text_content() or "")
    assert said in squeezed("".join(printed(page, "A4")))


def test_the_page_is_as_it_was_after_printing(show: Show) -> None:
    page = settled(show("receptor_blockade"))
    page.locator(".kx-known .kx-tag").first.focus()
    order = "[...document.querySelector('.kx-chapter').children].map((part) => part.className)"
    before = page.evaluate(order)
    printed(page, "A4")
    assert page.evaluate(order) == before
    expect(page.locator(".kx-known .kx-tag").first).to_be_focused()
    expect(page.locator(".kx-figure details[open]")).to_have_count(0)


def test_the_card_one_chose_is_the_one_that_is_printed(show: Show) -> None:
    page = settled(show("choices"), [0, 0.0, -1])
    headings = page.locator(".kx-options > .kx-section:not([hidden]) > .kx-title").all_inner_texts()
    paper = squeezed("".join(printed(page, "A4")))
    assert headings
    assert all(squeezed(heading) in paper for heading in headings)
    expect(page.locator(".kx-options > .kx-section[hidden]")).not_to_have_count(0)
