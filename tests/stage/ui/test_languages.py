"""A bundle speaks one language; another one is fetched when it is chosen, and nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from explainer import words

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
STATE = (
    "() => { const { language, ...rest } = app.screens.screen().stage.store.get(); return rest; }"
)
QUESTION = ".kx-question"


@pytest.fixture
def asked(show: Show) -> Iterator[Page]:
    """Chapter 1 amid a story with a slider moved, on a page that notes what it fetches."""
    page = show()
    page.evaluate(
        """() => {
          const { store } = app.screens.screen().stage;
          store.set({ time: 12.5, settings: { preset: "anaesthesia", voltage_mv: -40 } });
        }"""
    )
    yield page


def choose(page: Page, language: str) -> None:
    page.locator(".kx-bar .kx-view summary").click()
    page.locator(f".kx-bar input[value={language}]").dispatch_event("click")


def test_place_and_state_are_kept(asked: Page) -> None:
    before = asked.evaluate(STATE)
    choose(asked, "es")
    question = words.message("es", "receptor_blockade", "question")
    asked.locator(QUESTION).get_by_text(question).wait_for()
    assert asked.evaluate(STATE) == before
    assert asked.evaluate("document.documentElement.lang") == "es"
    assert asked.url.endswith("#receptor_blockade")


def test_the_next_chapter_comes_in_the_new_language(asked: Page) -> None:
    choose(asked, "es")
    asked.locator(QUESTION).get_by_text("¿").wait_for()
    asked.evaluate("app.screens.show('choices')")
    asked.get_by_text(words.message("es", "choices", "question"), exact=True).first.wait_for()
    known = "Object.keys(app.screens.screen().stage.bundle.words)"
    assert asked.evaluate(known) == ["es"]


def test_sources_are_said_in_the_new_language(asked: Page) -> None:
    choose(asked, "es")
    asked.locator(QUESTION).get_by_text("¿").wait_for()
    cards = "Object.values(app.screens.screen().stage.bundle.sources.records)"
    assert asked.evaluate(f"{cards}.every(({{ said }}) => said.en && said.es)")


def test_a_language_that_cannot_be_fetched_leaves_the_old_one(asked: Page) -> None:
    asked.evaluate("() => { handed['receptor_blockade.es'] = 'AAAA'; }")
    choose(asked, "es")
    asked.locator(".kx-bar input[value=en]:checked").wait_for()
    assert asked.evaluate("document.documentElement.lang") == "en"
    asked.problems.clear()  # type: ignore[attr-defined]


def test_about_speaks_the_new_language_too(show: Show) -> None:
    page = show("about")
    page.evaluate("app.screens.show('about')")
    choose(page, "es")
    title = words.heading("es", "claims", words.sections("es", "claims")[0])
    page.locator("[data-claim]").first.wait_for(state="attached")
    page.get_by_text(title).first.wait_for(state="attached")
