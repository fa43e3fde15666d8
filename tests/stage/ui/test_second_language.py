"""Two languages at once: under each sentence and title the same once more, for whoever needs it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.bundle import frame
from explainer.words import heading, message
from tests.opened import opened

from .states import READY, STAGE, plays

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
OTHER = {"en": "es", "es": "en"}
LINE = ".kx-second-sentence"
# The picture, the line and what can be pressed: none may move while a story plays.
BOXES = """() => [".kx-frame .kx-scene", ".kx-band", ".kx-second-sentence", "[data-part=play]",
  ".kx-scrub-bar"].map((part) => {
    const { x, y, width, height } = document.querySelector(part).getBoundingClientRect();
    return [part, x, y, width, height].join(" ");
  })"""
# What ends below the window, and a line that is longer than its place.
OUT = """() => [...document.querySelectorAll(
    ".kx-frame .kx-scene, .kx-second-sentence, [data-part=play], .kx-scrub-bar")]
  .filter((part) => part.getBoundingClientRect().bottom > innerHeight + 0.5)
  .map((part) => part.className)"""
LONGER = """() => { const line = document.querySelector(".kx-second-sentence");
  return line.scrollHeight - line.clientHeight; }"""
# By day each chapter under one language, by night under both.
CHAPTERS = [
    pytest.param(name, code, marks=() if at % len(OTHER) == 0 else pytest.mark.nightly)
    for first, name in enumerate(READY)
    for at, code in enumerate(OTHER, first)
]
SIZES = [(1280, 800), (1024, 768), (768, 1024), (360, 740)]


def both(page: Page, language: str = "en") -> Page:
    """Ask for the other language too."""
    other = OTHER[language]
    page.locator(".kx-bar .kx-view > summary").click()
    page.get_by_label(message(language, "stage", "second-language")).select_option(other)
    page.keyboard.press("Escape")
    expect(page.locator(LINE)).to_have_attribute("lang", other)
    return page


def said(language: str, name: str, second: float) -> str:
    """Return the sentence of the first story at a second, as Python words it."""
    shown = frame(opened(name, language), {}, second)
    texts = [words.message(language, name, key, **shown.values) for key in shown.messages]
    return " ".join(" ".join(texts).split())


@pytest.mark.parametrize(("name", "language"), CHAPTERS)
def test_sentence_and_titles_are_there_in_both(show: Show, name: str, language: str) -> None:
    page = show(name, state={"language": language})
    both(page, language)
    ends = [moment["to_s"] - 0.01 for moment in opened(name).header["presets"][0]["moments"]]
    for second in ends if plays(name) else [0.0]:
        page.evaluate(f"{STAGE}.transport.seek({second})")
        expect(page.locator(".kx-caption")).to_have_text(said(language, name, second))
        expect(page.locator(LINE)).to_have_text(said(OTHER[language], name, second))
    titles = page.locator(f".kx-second-title[lang={OTHER[language]}]")
    expect(titles.first).to_have_text(words.message(OTHER[language], name, "question"))
    for section in ("known", "remember", "actions"):
        title = page.locator(f".kx-{section} > .kx-title .kx-second-title").first
        expect(title).to_have_text(heading(OTHER[language], name, section))
    sources = page.locator(".kx-sources-fold > .kx-summary .kx-second-title")
    expect(sources).to_have_text(message(OTHER[language], "stage", "sources-title"))


@pytest.mark.parametrize("size", SIZES)
def test_nothing_moves_while_it_plays_and_all_is_in_sight(
    show: Show, size: tuple[int, int]
) -> None:
    page = both(show("onset_timing", width=size[0], height=size[1]))
    page.evaluate(f"{STAGE}.transport.seek(0)")
    before = page.evaluate(BOXES)
    for moment in opened("onset_timing").header["presets"][0]["moments"]:
        page.evaluate(f"{STAGE}.transport.seek({moment['from_s']})")
        page.wait_for_function(
            f"document.querySelector('.kx-caption').textContent === {STAGE}.frame().sentence"
        )
        assert page.evaluate(BOXES) == before, moment["id"]
        assert page.evaluate(LONGER) <= 0, moment["id"]
    assert page.evaluate(OUT) == []


def test_it_goes_with_the_first_language_and_at_the_end(show: Show) -> None:
    page = both(show("receptor_blockade"))
    page.locator(".kx-bar input[value=es]").first.dispatch_event("click")
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page.locator(LINE)).to_be_hidden()
    expect(page.locator(".kx-second-title")).to_have_count(0)
    page.locator(".kx-bar [data-part=finish]").click()
    page.get_by_role("button", name=message("es", "stage", "finish-yes")).click()
    page.locator("[data-page=start]").wait_for()
    page.evaluate("location.hash = 'receptor_blockade'")
    page.locator(".kx-caption").wait_for()
    expect(page.locator(LINE)).to_be_hidden()
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
