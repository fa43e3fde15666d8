"""Pictures and tables of people, whatever is chosen: what RC-5 to RC-15 ask of the page itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
COUNTS_SEEN = ".kx-hundred-count:visible, .kx-counts .kx-number:visible"
AS_IT_OPENS = "as it opens"
FIELDS = """() => [...document.querySelectorAll("input, textarea, select, [contenteditable]")]
  .map((field) => field.type ?? field.localName)"""


@dataclass(frozen=True)
class Look:
    """What a chapter shows of people while one thing is chosen, and which fields it has."""

    choice: str
    figures: list[dict[str, Any]]
    rows: list[dict[str, Any]]
    fields: set[str]
    counts_seen: int

    def arrays(self) -> list[dict[str, Any]]:
        """Return the pictures of a hundred of all figures."""
        return [array for figure in self.figures for array in figure["arrays"]]


@pytest.fixture(scope="module")
def seen() -> dict[tuple[str, str], list[Look]]:
    """What was looked at before: all that is asked of a chapter is asked of the same looks."""
    return {}


@pytest.fixture(params=IN_EACH_LANGUAGE, ids="-".join)
def looks(
    request: pytest.FixtureRequest, show: Show, seen: dict[tuple[str, str], list[Look]]
) -> list[Look]:
    """A chapter that shows people, in each language: as it opens, and whatever is chosen."""
    name, language = request.param
    if request.param not in seen:
        page = show(name, state={"language": language})
        seen[request.param] = [look_at(page, choice) for choice in chosen(page, name)]
    return seen[request.param]


def look_at(page: Page, choice: str) -> Look:
    figures, rows, fields = (page.evaluate(asked) for asked in (FIGURES, COUNTS, FIELDS))
    return Look(choice, figures, rows, {*fields}, page.locator(COUNTS_SEEN).count())


def chosen(page: Page, name: str) -> Iterator[str]:
    """Choose every preset and every option in turn."""
    yield AS_IT_OPENS
    for choice, state in choices_of(name).items():
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


def test_rc_8_ten_by_ten_still_grouped_and_in_words(looks: list[Look]) -> None:
    for look in looks:
        for figure in look.figures:
            assert figure["arrays"], look.choice
            for array in figure["arrays"]:
                assert_drawn_as_asked(array)
            assert len(figure["rows"]) == len(figure["arrays"])
        for row in look.rows:
            # Where nothing was counted, the row says so in words.
            assert row["name"].strip() and all(row["counts"]) and row["moving"] == 0


def test_rc_6_whoever_was_helped_and_whoever_was_not(looks: list[Look]) -> None:
    for look in looks:
        for array in look.arrays():
            assert_said_both_ways(array)


def test_rc_9_benefit_and_harm_alike(looks: list[Look]) -> None:
    for look in looks:
        sizes = {(array["place"], array["size"]) for array in look.arrays()}
        assert len(sizes) == len({place for place, _ in sizes}), look.choice
        assert len({array["look"] for array in look.arrays()}) <= 1, look.choice
        assert len({height for row in look.rows for height in row["heights"]}) <= 1, look.choice
        for table in {row["table"] for row in look.rows}:
            wholes = [long for row in look.rows if row["table"] == table for long in row["whole"]]
            assert max(wholes) - min(wholes) <= 0.06 * max(wholes), "bars of one scale"


def test_rc_5_who_was_studied_and_beside_whom(looks: list[Look]) -> None:
    for look in looks:
        for figure in look.figures:
            groups = [array["group"].strip() for array in figure["arrays"]]
            assert all(groups) and len(set(groups)) == len(groups), look.choice
            assert figure["note"].strip() and figure["title"].strip(), look.choice


def test_rc_12_whole_numbers_only(looks: list[Look]) -> None:
    for look in looks:
        texts = [figure["text"] for figure in look.figures]
        texts += [count for row in look.rows for count in row["counts"]]
        assert [text for text in texts if re.search(r"\d[.,]\d|\d ?%", text)] == [], look.choice


def test_rc_13_no_field_asks_for_anything_personal(looks: list[Look]) -> None:
    allowed = {"radio", "range", "checkbox", "select-one"}
    for look in looks:
        assert look.fields <= allowed, look.choice


def test_rc_15_people_are_there_before_anybody_does_anything(looks: list[Look]) -> None:
    first = looks[0]
    assert first.choice == AS_IT_OPENS
    assert first.figures or first.rows
    assert first.counts_seen >= len(first.arrays()) >= 0 < first.counts_seen


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
