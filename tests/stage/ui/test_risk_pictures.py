"""Pictures and tables of people, whatever is chosen: what RC-5 to RC-15 ask of the page itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.opened import opened as chapter_of

from .states import DRAWN, LANGUAGES, READY, choices_of, plays

pytestmark = pytest.mark.browser

Show = Callable[..., Page]


def shows_people(name: str) -> bool:
    """Return whether a chapter has pictures of people, or tables of counts."""
    header = chapter_of(name).header
    counts = any(id.startswith("counts-") for id in header["words"]["en"]["sections"])
    return bool(header["hundreds"]) or counts


WITH_PEOPLE = [name for name in READY if shows_people(name)]
IN_EACH_LANGUAGE = [(name, language) for name in WITH_PEOPLE for language in LANGUAGES]

# Each picture that is seen: where its people stand, how it is drawn, and what is said with it.
FIGURES = """() => {
  const seen = (part) => part.checkVisibility();
  const places = (path) => [...path.getAttribute("d").matchAll(/M([\\d.]+) ([\\d.]+)a4/g)]
    .map(([, x, y]) => [Math.floor(x / 24), Math.floor(y / 24)]);
  const drawn = (path) => {
    const { fill, stroke, strokeWidth, opacity } = getComputedStyle(path);
    return [path.getAttribute("class"), fill, stroke, strokeWidth, opacity].join();
  };
  const array = (svg) => {
    const [counted, others] = svg.querySelectorAll("path");
    const { width, height } = svg.getBoundingClientRect();
    return {
      counted: places(counted), others: places(others), look: [counted, others].map(drawn).join(),
      size: [Math.round(width), Math.round(height)].join(), name: svg.getAttribute("aria-label"),
      moving: svg.getAnimations({ subtree: true }).length + svg.querySelectorAll("animate").length,
      place: svg.closest(".kx-people-beside") ? "beside the picture" : "in the text",
      said: svg.closest(".kx-hundred-side").innerText, group: svg.closest(".kx-hundred-side")
        .querySelector(".kx-hundred-name").innerText,
    };
  };
  return [...document.querySelectorAll(".kx-hundred")].filter(seen).map((figure) => ({
    id: figure.dataset.comparison, text: figure.textContent,
    arrays: [...figure.querySelectorAll("svg.icon-array")].map(array),
    rows: [...figure.querySelectorAll("tbody tr")].map((row) => row.textContent),
    note: figure.querySelector(".kx-note").innerText,
    title: figure.querySelector("figcaption").innerText,
  }));
}"""
# Each row of counts that is seen: its name, its counts, and how long a whole bar would be.
COUNTS = """() => [...document.querySelectorAll(".kx-counts")]
  .filter((part) => part.checkVisibility())
  .flatMap((table) => [...table.tBodies[0].rows].map((row) => ({
    name: row.querySelector("th").innerText,
    moving: row.getAnimations({ subtree: true }).length,
    counts: [...row.querySelectorAll(".kx-count")].map((cell) => cell.innerText.trim()),
    heights: [...row.querySelectorAll("svg.kx-count-bar")].map((bar) => bar.clientHeight),
    whole: [...row.querySelectorAll("svg.kx-count-bar")]
      .map((bar) => [bar, Number(bar.style.getPropertyValue("--kx-share"))])
      .filter(([, share]) => share >= 0.05)
      .map(([bar, share]) => Math.round(bar.getBoundingClientRect().width / share)),
    table: table.closest("[data-section]").dataset.section,
  })))"""
PEOPLE = (
    """() => [...document.querySelectorAll(".kx-hundreds, .kx-counts")].map((p) => p.innerHTML)"""
)
FIELDS = """() => [...document.querySelectorAll("input, textarea, select, [contenteditable]")]
  .map((field) => field.type ?? field.localName)"""


@pytest.fixture(params=IN_EACH_LANGUAGE, ids="-".join)
def opened(request: pytest.FixtureRequest, show: Show) -> tuple[Page, str]:
    """A chapter that shows people, in each language, as it opens, with its name."""
    name, language = request.param
    return show(name, state={"language": language}), name


def chosen(page: Page, name: str) -> Iterator[str]:
    """Choose every preset and every option in turn."""
    for choice, state in {"as it opens": None, **choices_of(name)}.items():
        if state is None:
            yield choice
            continue
        with state(page):
            page.evaluate(DRAWN)
            yield choice


def assert_drawn_as_asked(array: dict[str, Any]) -> None:
    whole = [[at % 10, at // 10] for at in range(100)]
    assert array["counted"] + array["others"] == whole, "ten by ten, grouped, from the top left"
    assert array["look"].startswith("kx-counted,")
    assert array["moving"] == 0


def assert_said_both_ways(array: dict[str, Any]) -> None:
    numbers = [int(number) for number in re.findall(r"\d+", array["name"])]
    assert array["name"] in array["said"]
    assert 100 in numbers
    if array["counted"] and array["others"]:
        few = {1, 99} <= set(numbers)
        both = {len(array["counted"]), len(array["others"])} <= set(numbers)
        assert both or few, array["name"]


def test_rc_8_ten_by_ten_still_grouped_and_in_words(opened: tuple[Page, str]) -> None:
    page, name = opened
    for choice in chosen(page, name):
        for figure in page.evaluate(FIGURES):
            assert figure["arrays"], choice
            for array in figure["arrays"]:
                assert_drawn_as_asked(array)
            assert len(figure["rows"]) == len(figure["arrays"])
        for row in page.evaluate(COUNTS):
            # Where nothing was counted, the row says so in words.
            assert row["name"].strip() and all(row["counts"]) and row["moving"] == 0


def test_rc_6_whoever_was_helped_and_whoever_was_not(opened: tuple[Page, str]) -> None:
    page, name = opened
    for _ in chosen(page, name):
        for array in (array for figure in page.evaluate(FIGURES) for array in figure["arrays"]):
            assert_said_both_ways(array)


def test_rc_9_benefit_and_harm_alike(opened: tuple[Page, str]) -> None:
    page, name = opened
    for choice in chosen(page, name):
        arrays = [array for figure in page.evaluate(FIGURES) for array in figure["arrays"]]
        sizes = {(array["place"], array["size"]) for array in arrays}
        assert len(sizes) == len({place for place, _ in sizes}), choice
        assert len({array["look"] for array in arrays}) <= 1, choice
        rows = page.evaluate(COUNTS)
        assert len({height for row in rows for height in row["heights"]}) <= 1, choice
        for table in {row["table"] for row in rows}:
            wholes = [long for row in rows if row["table"] == table for long in row["whole"]]
            assert max(wholes) - min(wholes) <= 0.06 * max(wholes), "bars of one scale"


def test_rc_5_who_was_studied_and_beside_whom(opened: tuple[Page, str]) -> None:
    page, name = opened
    for choice in chosen(page, name):
        for figure in page.evaluate(FIGURES):
            groups = [array["group"].strip() for array in figure["arrays"]]
            assert all(groups) and len(set(groups)) == len(groups), choice
            assert figure["note"].strip() and figure["title"].strip(), choice


def test_rc_12_whole_numbers_only(opened: tuple[Page, str]) -> None:
    page, name = opened
    for choice in chosen(page, name):
        texts = [figure["text"] for figure in page.evaluate(FIGURES)]
        texts += [count for row in page.evaluate(COUNTS) for count in row["counts"]]
        assert [text for text in texts if re.search(r"\d[.,]\d|\d ?%", text)] == [], choice


def test_rc_13_no_field_asks_for_anything_personal(opened: tuple[Page, str]) -> None:
    page, name = opened
    allowed = {"radio", "range", "checkbox", "select-one"}
    for choice in chosen(page, name):
        assert set(page.evaluate(FIELDS)) <= allowed, choice


def test_rc_15_people_are_there_before_anybody_does_anything(opened: tuple[Page, str]) -> None:
    page, _ = opened
    figures, rows = page.evaluate(FIGURES), page.evaluate(COUNTS)
    assert figures or rows
    counts = page.locator(".kx-hundred-count:visible, .kx-counts .kx-number:visible")
    assert counts.count() >= sum(len(figure["arrays"]) for figure in figures) >= 0 < counts.count()


@pytest.mark.parametrize("name", [name for name in WITH_PEOPLE if plays(name)])
def test_rc_8_people_stand_still_while_the_story_plays(show: Show, name: str) -> None:
    page = show(name)
    before = page.evaluate(PEOPLE)
    page.locator(".kx-play").click()
    page.wait_for_function("app.screens.screen().stage.frame().time > 1.5")
    assert page.evaluate(PEOPLE) == before
    assert all(array["moving"] == 0 for f in page.evaluate(FIGURES) for array in f["arrays"])


def test_the_chapters_that_tell_of_people_are_these() -> None:
    expected = ["onset_timing", "other_conditions", "treatment_day", "choices"]
    assert expected == WITH_PEOPLE
