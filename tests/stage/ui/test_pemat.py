"""What PEMAT and the CDC index ask of the screen: sizes, titles, cues, and what is seen first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from explainer import words
from explainer.chapters import ORDER, chapter, is_ready

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
READY = [name for name in ORDER if is_ready(name)]
PLACES = ["start", "choose", "about", *READY]
LANGUAGES = [language.code for language in words.languages()]
# px at 768 px: text that is read; labels, notes and sources; text inside pictures.
READ, LABEL, PICTURE = 18, 16, 12
TABLET = 768
DESK_PX = 800
# What is read, and not looked up: prose, answers, captions, counts, claims, facts.
SIZES = """() => {
  const read = ".kx-prose, .kx-answer, .kx-caption, .kx-hundred-side > p:not(.kx-note),"
    + " .kx-hundred-table, .kx-facts, .kx-clock, .kx-still-caption, h1, h2, h3";
  const label = ".kx-note, .kx-tag, .kx-citation, .kx-summary, .kx-hundred-note";
  const found = [];
  const look = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest("style, script, title, desc, noscript")) continue;
      const svg = element.closest("svg");
      const box = (svg ?? element).getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const drawing = svg?.closest("svg:not(svg svg)");
      const scale = drawing ? drawing.getScreenCTM().a : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      const isRead = element.closest(read) && !element.closest(label);
      const kind = svg ? "picture" : isRead ? "read" : "label";
      found.push({ kind, size: Math.round(size * 10) / 10, text: node.data.trim().slice(0, 40) });
    }
    root.querySelectorAll("*").forEach((element) => element.shadowRoot && look(element.shadowRoot));
  };
  look(document.querySelector(".kx"));
  return found;
}"""
OPEN = "document.querySelectorAll('.kx-content details').forEach((fold) => (fold.open = true))"
FIGURES = """() => [...document.querySelectorAll(".kx-chapter figure")]
  .filter((figure) => !figure.closest("[hidden], .kx-plain-hides"))
  .map((figure) => ({
    title: figure.querySelector("figcaption :is(h2, h3, h4)")?.textContent.trim() ?? "",
    chart: Boolean(figure.querySelector(".kx-chart")),
    reading: figure.querySelector("[data-section^=reading-] .kx-prose")?.textContent.trim() ?? "",
  }))"""


def bottom(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box, selector
    return float(box["y"] + box["height"])


# PEMAT 13. Text of a picture that is hidden at this moment is measured too.
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_text_is_large_enough(look: Show, place: str, language: str) -> None:
    page = look(place, TABLET, state={"language": language})
    page.evaluate(OPEN)
    least = {"read": READ, "label": LABEL, "picture": PICTURE}
    found: list[dict[str, Any]] = page.evaluate(SIZES)
    assert found
    assert [text for text in found if text["size"] < least[text["kind"]] - 0.05] == []


# PEMAT 17 and 25, CDC 4: each picture is named, and says how it is read.
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", READY)
def test_each_picture_has_a_title_and_says_how_to_read_it(
    look: Show, place: str, language: str
) -> None:
    page = look(place, state={"language": language})
    figures = page.evaluate(FIGURES)
    assert all(figure["title"] for figure in figures)
    assert all(figure["reading"] for figure in figures if figure["chart"])
    scene = page.locator(".kx-scene")
    if scene.count():
        assert scene.first.get_attribute("aria-label")
        assert page.locator("[data-section=scene] .kx-prose").text_content()
    assert scene.count() or figures
    if chapter(place).hundreds:
        assert page.locator(".kx-hundred-reading .kx-prose").first.text_content()


# PEMAT 12, CDC 3: what to take along has a frame or ground of its own, and numbers.
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("place", READY)
def test_what_to_remember_stands_out(show: Show, place: str, theme: str) -> None:
    page = show(place, state={"theme": theme})
    ground = (
        "box => { const s = getComputedStyle(box); return [s.backgroundColor, s.borderTopWidth] }"
    )
    colour, border = page.locator(".kx-remember").evaluate(ground)
    paper, _ = page.locator(".kx-chapter").evaluate(ground)
    assert colour not in (paper, "rgba(0, 0, 0, 0)") or border != "0px"
    number = "item => getComputedStyle(item, '::before').content"
    assert page.locator(".kx-remember li").first.evaluate(number) not in ("none", "normal")


# CDC 2: the message is seen without scrolling: where there is a picture it is told by the sentence
# under it, where ways stand side by side by the line under them. The answer comes first below.
@pytest.mark.parametrize("place", READY)
def test_question_and_answer_are_on_the_first_screen(look: Show, place: str) -> None:
    page = look(place, state={"language": "en"})
    assert bottom(page, ".kx-question") <= DESK_PX
    assert bottom(page, ".kx-caption") <= DESK_PX
    if not page.locator(".kx-scene").count():
        assert bottom(page, ".kx-beside-told > :first-child") <= DESK_PX
        assert page.locator(".kx-stage-area + .kx-answer").is_visible()
        return
    assert page.locator(".kx-stage-area + .kx-head > .kx-answer").is_visible()
