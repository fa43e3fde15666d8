"""How paper looks: black on white, large enough, nothing off the sheet, nothing to press."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from explainer import words
from explainer.chapters import ORDER, is_ready

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
READY = [name for name in ORDER if is_ready(name)]
LANGUAGES = [language.code for language in words.languages()]
# The width between the margins of an A4 sheet, and points in a pixel.
SHEET_PX = 695
POINT = 0.75
TOO_SMALL = """(point) => {
  const small = [];
  const least = (part) => part.matches(".kx-prose *, .kx-caption, .kx-answer") ? 10 : 8;
  const isSeen = (part) => getComputedStyle(part).display !== "none" && part.checkVisibility();
  const scaleOf = (part) => {
    const { a, b } = part.getScreenCTM?.() ?? { a: 1, b: 0 };
    return Math.hypot(a, b);  // words that are turned by a quarter too
  };
  const walk = (part) => {
    if (part.nodeType !== 1 || !isSeen(part)) return;
    if (part.matches("button, style, .kx-unseen, .kx-still")) return;
    const size = parseFloat(getComputedStyle(part).fontSize) * point * scaleOf(part);
    const says = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (says && size < least(part) - 0.05) small.push([part.className, part.textContent, size]);
    (part.shadowRoot ?? part).childNodes.forEach(walk);
  };
  walk(document.querySelector(".kx-app"));
  return small;
}"""
INKS = """() => [...new Set([...document.querySelectorAll(
    ".kx-prose p, .kx-prose li, .kx-title, .kx-caption, .kx-question, .kx-answer")]
  .map((part) => getComputedStyle(part).color))]"""
# What is open on paper is headed by its summary, as long as no mark says that it can be pressed.
PRESSED = """() => {
  const isMarked = (part) => getComputedStyle(part, "::before").display !== "none"
    || getComputedStyle(part).display === "list-item";
  const isHeading = (part) => part.matches("details[open] > summary") && !isMarked(part);
  return [...document.querySelectorAll(".kx-app button, .kx-app input, .kx-app summary")]
    .filter((part) => part.checkVisibility() && !isHeading(part))
    .filter((part) => !part.matches(".kx-number, .kx-tag, .kx-term, .kx-pick input"))
    .map((part) => part.outerHTML.slice(0, 100));
}"""


@pytest.fixture
def on_paper(show: Show) -> Callable[..., Page]:
    """Show a chapter as it would be printed."""

    def look(name: str, **state: str) -> Page:
        page = show(name, width=SHEET_PX, state=state)
        page.emulate_media(media="print")
        return page

    return look


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READY)
def test_it_can_be_read_and_stays_on_the_sheet(
    on_paper: Callable[..., Page], name: str, language: str
) -> None:
    page = on_paper(name, language=language, level="detailed")
    assert page.evaluate(TOO_SMALL, POINT) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= SHEET_PX


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_text_is_black_in_every_theme(on_paper: Callable[..., Page], theme: str) -> None:
    assert on_paper("choices", theme=theme).evaluate(INKS) == ["rgb(0, 0, 0)"]


@pytest.mark.parametrize("name", READY)
def test_there_is_nothing_to_press(on_paper: Callable[..., Page], name: str) -> None:
    assert on_paper(name).evaluate(PRESSED) == []
