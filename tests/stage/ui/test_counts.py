"""Boxes of facts: every row of a table with two still bars out of a hundred, alike in weight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer import evidence

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
FELT = "[data-section='counts-felt']"
# The label's table of effects: AE-001 to AE-028.
LABEL = [f"AE-{number:03}" for number in range(1, 29)]
BARS = """box => [...box.querySelectorAll("tbody tr")].map((row) =>
  [...row.querySelectorAll(".kx-count")].map((cell) => {
    const bar = cell.querySelector("svg");
    const { width, height } = bar.getBoundingClientRect();
    const whole = parseFloat(getComputedStyle(cell, "::after").insetInlineStart);
    return { record: cell.querySelector("button").dataset.evidence, width, height, whole,
      moves: bar.getAnimations({ subtree: true }).length };
  }))"""


def bars(page: Page, box: str = FELT) -> list[list[dict[str, Any]]]:
    return page.locator(box).evaluate(BARS)  # type: ignore[no-any-return]


def test_every_row_of_the_label_stands_in_one_box(show: Show) -> None:
    rows = bars(show("treatment_day"))
    assert [[side["record"] for side in row] for row in rows] == [
        [f"{event}:drug", f"{event}:control"] for event in LABEL
    ]


@pytest.mark.parametrize("width", [1280, 768, 360])
def test_a_bar_is_as_long_as_its_count(show: Show, width: int) -> None:
    book = evidence.load()
    for row in bars(show("treatment_day", width)):
        for side in row:
            count = evidence.card(book.record(side["record"]))["value"]
            assert side["width"] == pytest.approx(max(1.0, side["whole"] * count / 100), abs=1.5)


def test_both_sides_have_one_height_and_none_moves(show: Show) -> None:
    sides = [side for row in bars(show("treatment_day")) for side in row]
    assert {round(side["height"]) for side in sides} == {14}
    assert {side["moves"] for side in sides} == {0}


def test_it_is_a_table_to_those_who_do_not_see_it(show: Show) -> None:
    box = show("treatment_day", 360).locator(FELT)
    expect(box.get_by_role("table")).to_have_count(1)
    expect(box.get_by_role("columnheader")).to_have_text(["What", "Spray", "Dummy spray"])
    row = box.get_by_role("row").nth(1)
    expect(row.get_by_role("rowheader")).to_have_text("feeling detached")
    expect(row.get_by_role("cell")).to_have_text(["41", "9"])
    # Some browsers forget what is a table when it is laid out otherwise, unless it says so itself.
    expect(box.locator("tbody [role=cell]")).to_have_count(2 * len(LABEL))


@pytest.mark.parametrize("width", [1280, 360])
def test_benefit_and_harm_are_boxes_of_one_width(show: Show, width: int) -> None:
    page = show("choices", width)
    boxes = [
        page.locator(f"[data-section='counts-{side}']").bounding_box()
        for side in ("benefit", "harm")
    ]
    assert boxes[0] and boxes[1]
    assert boxes[0]["width"] == pytest.approx(boxes[1]["width"], abs=1)


def test_what_says_how_to_read_it_is_seen_at_every_width(show: Show) -> None:
    for width in (1280, 360):
        box = show("treatment_day", width).locator(FELT)
        for text in ("Spray", "Dummy spray"):
            expect(box.get_by_role("columnheader", name=text, exact=True)).to_be_visible()
        expect(box.get_by_text("A bar up to the thin line would be 100 people.")).to_be_visible()
