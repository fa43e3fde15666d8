"""What people ask: on one page, reached from everywhere, opened by a link, printed whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.bundle.asked import asked
from explainer.bundle.container import unpack
from explainer.words import message

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
ALCOHOL = "treatment_day.ask-alcohol"


def _asked(language: str) -> list[dict[str, str]]:
    return list(unpack(asked(language))[0]["questions"][language])


@pytest.mark.parametrize("place", ["start", "choose", "treatment_day"])
def test_the_questions_are_reached_from(show: Show, place: str) -> None:
    page = show(place)
    page.locator("a[href='#questions']").click()
    expect(page.locator("h1")).to_have_text(message("en", "site", "questions-title"))
    expect(page.locator("[data-question]")).to_have_count(len(_asked("en")))


def test_an_answer_opens_with_its_sources_and_leads_to_its_chapter(show: Show) -> None:
    page = show("questions")
    fold = page.locator("[data-question='choices.ask-cost']")
    fold.locator("summary").click()
    fold.locator(".kx-number").first.click()
    expect(page.get_by_role("dialog")).to_contain_text("Where this number comes from")
    page.keyboard.press("Escape")
    fold.locator(".kx-asked-more a").click()
    page.wait_for_function("() => app.screens.page() === 'choices'")


def test_a_link_opens_the_question_that_it_names(show: Show) -> None:
    page = show(f"questions/{ALCOHOL}")
    expect(page.locator("[data-question][open]")).to_have_count(1)
    expect(page.locator(f"[data-question='{ALCOHOL}'] .kx-prose")).to_be_in_viewport()


def test_questions_follow_the_language(show: Show) -> None:
    page = show("questions")
    page.locator(".kx-bar .kx-view summary").click()
    page.locator(".kx-bar input[value=es]").dispatch_event("click")
    for one in _asked("es")[:2]:
        summary = page.locator(f"[data-question='{one['id']}'] summary")
        expect(summary).to_have_text(one["question"])


def test_paper_shows_every_answer_and_the_screen_is_left_as_it_was(show: Show) -> None:
    page = show("questions")
    page.emulate_media(media="print")
    expect(page.locator("[data-question] .kx-prose:visible")).to_have_count(len(_asked("en")))
    page.emulate_media(media="screen")
    expect(page.locator("[data-question][open]")).to_have_count(0)


def test_words_of_an_answer_are_those_of_the_chapter(show: Show) -> None:
    page = show(f"questions/{ALCOHOL}")
    said = words.plain("en", "treatment_day", "ask-alcohol").splitlines()
    prose = page.locator(f"[data-question='{ALCOHOL}'] .kx-prose")
    for line in said:
        expect(prose).to_contain_text(line)
