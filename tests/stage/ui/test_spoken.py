"""What is spoken says the same numbers as the screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.chapters import ORDER, chapter, is_ready

from .numbers import numbers_in
from .paper import SETTLED, STATE
from .spoken import DRAWINGS, PEOPLE, TEXTS, told

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
READY = [name for name in ORDER if is_ready(name)]
WITH_PEOPLE = [name for name in READY if chapter(name).hundreds]
LANGUAGES = [language.code for language in words.languages()]
STATES: dict[str, list[float | None]] = {
    "begun": [0, 0.0, None],
    "middle": [0, 0.5, None],
    "last": [-1, 1.0, -1],
}
# Every step of every story, with the numbers of the caption and the sentence they come from.
CAPTIONS = """() => {
  const { stage } = app.screens.screen();
  const caption = document.querySelector(".kx-caption");
  const wrong = [];
  const next = () => new Promise((done) => requestAnimationFrame(done));
  const look = async () => {
    await next();
    await next();
    const { sentence } = stage.frame();
    if (caption.textContent !== sentence) wrong.push([sentence, caption.textContent]);
  };
  return (async () => {
    for (const { id, moments } of stage.bundle.presets) {
      stage.choosePreset(id);
      for (const { from_s, to_s } of moments) {
        stage.transport.seek((from_s + to_s) / 2);
        await look();
      }
      for (const { id: control, kind, options } of stage.bundle.controls) {
        for (const option of kind === "choice" ? options : []) {
          stage.setControl(control, option);
          await look();
        }
      }
    }
    return wrong;
  })();
}"""


@pytest.fixture
def at(show: Show) -> Callable[..., Page]:
    """Show a chapter in one of the states."""

    def place(name: str, state: str = "begun", **wishes: str) -> Page:
        page = show(name, state=wishes)
        page.evaluate(STATE, STATES[state])
        page.wait_for_function(SETTLED)
        return page

    return place


def _numbers(texts: list[str], language: str) -> Counter[float]:
    return Counter(number for text in texts for number in numbers_in(text, language))


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READY)
def test_every_number_in_a_drawing_is_said(
    at: Callable[..., Page], name: str, language: str, state: str
) -> None:
    page = at(name, state, language=language, level="detailed")
    silent = {
        drawing["what"]: missing
        for drawing in page.evaluate(DRAWINGS)
        if (missing := _silent(drawing, language))
    }
    assert silent == {}


def _silent(drawing: dict[str, Any], language: str) -> set[float]:
    said = set(numbers_in(drawing["said"], language))
    return {abs(n) for n in _numbers(drawing["drawn"], language)} - {abs(n) for n in said}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READY)
def test_what_is_read_by_eye_is_read_aloud(
    at: Callable[..., Page], name: str, language: str
) -> None:
    page = at(name, "last", language=language)
    seen = _numbers(page.evaluate(TEXTS), language)
    assert not seen - _numbers(told(page), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WITH_PEOPLE)
def test_people_are_drawn_named_counted_and_tabled_alike(
    at: Callable[..., Page], name: str, language: str
) -> None:
    pairs = at(name, language=language).evaluate(PEOPLE)
    assert pairs
    for pair in pairs:
        for side, row in zip(pair["sides"], pair["rows"], strict=True):
            numbers = [next(numbers_in(text, language)) for text in (side["counted"], row[0])]
            few = 1.0 if side["drawn"] == 0 and numbers[0] == 1.0 else float(side["drawn"])
            assert numbers == [few, few], pair["pair"]
            assert side["named"] in side["said"]
            both = set(numbers_in(side["named"], language))
            assert {few, next(numbers_in(row[1], language))} <= both, pair["pair"]


@pytest.mark.parametrize("name", READY)
def test_the_caption_is_the_sentence_at_every_step(at: Callable[..., Page], name: str) -> None:
    page = at(name)
    assert page.evaluate(CAPTIONS) == []
    page.wait_for_function(SETTLED)
    caption = page.locator(".kx-caption").text_content()
    expect(page.get_by_role("status")).to_have_text(caption or "")
    page.emulate_media(media="print")
    expect(page.locator(".kx-caption")).to_have_text(caption or "")
    expect(page.locator(".kx-caption")).to_be_visible()
