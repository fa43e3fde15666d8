"""The page for teaching: sixty students, no server, no kernel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.bundle import bundle
from explainer.bundle.container import unpack
from explainer.chapters import ORDER
from explainer.site.teach import teach_name
from tests.stage.ui.test_axe import violations

pytestmark = pytest.mark.browser
CODES = [each.code for each in words.spoken()]
STAGE_READY = ".kx-lesson .kx-question:not(:empty)"
CHARTS = """() =>
  [...document.querySelectorAll(".kx-chart")].map((one) => one.shadowRoot.innerHTML).join("")"""
SCROLLED = "() => document.documentElement.scrollWidth - window.innerWidth"


@pytest.fixture
def opened(take_page: Callable[..., Page], written: Path) -> Callable[..., Page]:
    """Open the page as from a stick: there is no server at all."""

    def open_page(language: str = "en", place: str = "", **options: int) -> Page:
        page = take_page(**options)
        page.goto((written / teach_name(language)).as_uri() + place)
        page.locator(STAGE_READY).wait_for()
        return page

    return open_page


def say(language: str, key: str, chapter: str = "site") -> str:
    return words.message(language, chapter, key)


@pytest.mark.parametrize("language", CODES)
def test_every_lesson_is_there_with_its_steps(opened: Callable[..., Page], language: str) -> None:
    page = opened(language)
    ways = page.get_by_role("navigation", name=say(language, "teach-lessons")).get_by_role("link")
    expect(ways).to_have_count(len(ORDER))
    for name, way in zip(ORDER, ways.all(), strict=True):
        way.click()
        expect(way).to_have_attribute("aria-current", "page")
        page.locator(f".kx-lesson [data-chapter={name}]").wait_for()
        expect(page.locator(".kx-lesson")).to_have_count(1)
        header, _ = unpack(bundle(name, language))
        moments = sum(len(preset["moments"]) for preset in header["presets"])
        expect(page.locator(".kx-teach-steps li a")).to_have_count(moments)
        expect(page.locator(".kx-teach-predict .kx-ask-one")).to_have_count(
            len(header["questions"])
        )
    assert (page.problems, page.foreign) == ([], [])  # type: ignore[attr-defined]


def test_a_step_is_a_link_that_can_be_sent(opened: Callable[..., Page]) -> None:
    page = opened()
    step = page.locator(".kx-teach-steps li a").nth(3)
    address = step.get_attribute("href") or ""
    step.click()
    expect(page.locator(".kx-scrub-bar input")).not_to_have_value("0")
    second = page.locator(".kx-scrub-bar input").input_value()
    other = opened("es", address)
    expect(other.locator(".kx-scrub-bar input")).to_have_value(second)
    other.get_by_role("link", name="English").click()
    page.wait_for_url(f"**/teach.html{address}")


def test_a_prediction_comes_before_what_is_known(opened: Callable[..., Page]) -> None:
    page = opened()
    asked = page.locator(".kx-teach-predict")
    known = say("en", "think-plug-came", "receptor_blockade")
    expect(asked.get_by_text(known)).to_have_count(0)
    expect(asked.get_by_role("link")).to_have_count(2)  # to where the story asks the same
    asked.get_by_role("button", name=say("en", "think-plug-ketamine", "receptor_blockade")).click()
    expect(asked.get_by_text(known)).to_be_visible()


def test_numbers_of_the_model_are_changed_without_a_kernel(opened: Callable[..., Page]) -> None:
    page = opened(place="#receptor_blockade/anaesthesia?at=5")
    before = page.evaluate(CHARTS)
    page.locator("[data-parameter=IC50] input").press("PageUp")
    page.wait_for_function(f"before => ({CHARTS})() !== before", arg=before)


def test_the_keyboard_is_enough(opened: Callable[..., Page]) -> None:
    page = opened()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('.kx-lesson').contains(document.activeElement)")
    way = page.get_by_role("link", name=say("en", "chapter-onset-timing-question"))
    way.focus()
    way.press("Enter")
    page.locator(".kx-lesson [data-chapter=onset_timing]").wait_for()


@pytest.mark.parametrize("language", CODES)
def test_nobody_is_kept_out(opened: Callable[..., Page], axe: str, language: str) -> None:
    page = opened(language, width=360)
    assert page.evaluate(SCROLLED) <= 0
    assert violations(page, axe) == []
    expect(page.locator(".kx-help").first).to_be_attached()
    expect(page.locator(".first-help")).to_be_hidden()
