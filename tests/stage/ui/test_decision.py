"""What a decision aid has to show on the screen and on paper: decision, date, policy, funder."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import evidence, words
from explainer.chapters import ORDER, is_ready

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
PLACES = ["start", "choose", "about", *(name for name in ORDER if is_ready(name))]
LANGUAGES = [language.code for language in words.languages()]
YEAR = evidence.load().review_dates()["checked_on"][:4]


# Q1: what the illness is, before anything is said of a way out of it; their names stand above.
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 360])
def test_the_chapter_on_options_opens_with_the_condition(
    show: Show, language: str, width: int
) -> None:
    page = show("choices", width, state={"language": language})
    tops = [
        page.locator(place).first.bounding_box()["y"]  # type: ignore[index]
        for place in (
            ".kx-caption",
            "[data-counted]",
            "[data-section=choices-condition]",
            "[data-section=choices-decision]",
            ".kx-chosen",
        )
    ]
    assert tops == sorted(tops)


# Q2: in one sentence on the first screen of the chapter on options, and in full below it.
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_decision_is_on_the_first_screen(show: Show, language: str) -> None:
    page = show("choices", state={"language": language}, height=800)
    said = page.locator(".kx-caption")
    expect(said).to_contain_text(words.message(language, "choices", "says-decision"))
    box = said.bounding_box()
    assert box and box["y"] + box["height"] <= 800
    for section in ("choices-condition", "choices-decision"):
        expect(page.locator(f"[data-section={section}] .kx-prose")).to_be_visible()


# C3
@pytest.mark.parametrize("place", PLACES)
def test_a_date_stands_on_every_page_and_on_paper(show: Show, place: str) -> None:
    page = show(place)
    said = page.get_by_text("Checked on", exact=False).and_(page.locator(".kx-foot p"))
    expect(said).to_contain_text(YEAR)
    page.emulate_media(media="print")
    expect(said).to_be_visible()


# C4: two steps from anywhere: the foot leads to About, and there it stands.
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_leads_to_how_it_is_kept_up_to_date(show: Show, language: str) -> None:
    page = show("treatment_day", state={"language": language})
    page.locator(".kx-foot a[href='#about']").click()
    policy = page.locator("[data-section=update] .kx-prose")
    for said in words.says(language)["kept_up"]:
        expect(policy).to_contain_text(said)
    person = words.message(language, "site", "unowned")
    expect(page.locator(".kx-facts")).to_contain_text(person)


# C6, and quality 20: who paid, and what those who made it have learned.
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_who_paid_and_who_made_it(show: Show, language: str) -> None:
    page = show("about", state={"language": language})
    for key in ("funder", "unowned", "makers-training"):
        expect(page.locator(".kx-facts")).to_contain_text(words.message(language, "site", key))


@pytest.mark.parametrize("place", ["receptor_blockade", "choices"])
def test_who_paid_is_said_on_paper(show: Show, place: str) -> None:
    page = show(place)
    page.emulate_media(media="print")
    expect(page.locator(".kx-foot-funder")).to_be_visible()


def test_of_three_ways_a_study_tested_two(show: Show) -> None:
    page = show("choices")
    told = page.locator(".kx-beside-told b").first
    expect(told).to_have_text("One study tested both.")
    page.get_by_role("checkbox", name="Waiting and watching").check()
    expect(told).to_have_text("One study tested two of these.")
