"""Ways side by side: people counted, benefit and harm in one form, and where nobody was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import evidence

from .ways import beside

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

COUNTS = """rows => rows.map((row) => [...row.querySelectorAll(".kx-beside-cells > *")].map(
  (cell) => [...cell.querySelectorAll(".kx-hundred-count")].map((one) =>
    [".kx-number", ".kx-counted-of", ".kx-counted-not"]
      .map((part) => one.querySelector(part).innerText.trim()).join(" "))))"""


@pytest.mark.parametrize("width", [1280, 360])
def test_people_counted_of_each_way_stand_in_rows_of_their_own(show: Show, width: int) -> None:
    page = show("choices", width)
    beside(page, "spray", "tablets")
    rows = page.locator("[data-counted]")
    counted = [
        [round(row.figure(group).value) for group in ("treated", "comparison")]
        for row in map(evidence.load().comparison, ("IA-04", "IA-12", "IA-14", "IA-30"))
    ]
    spray, tablet, harm, both = [
        [f"{shown} of 100 {100 - shown} not" for shown in pair] for pair in counted
    ]
    sick = [
        f"{round(shown)} of 100 {100 - round(shown)} not"
        for arm in ("drug", "control")
        if (shown := evidence.load().record(f"AE-121:{arm}").figure.value)
    ]
    apart = [[one] for one in both]
    assert rows.evaluate_all(COUNTS) == [[spray, tablet], apart, [harm, sick]]
    for row in (0, 2):  # a count of harm is as large as one of benefit, and says what was counted
        expect(rows.nth(row).locator(".kx-counted-title")).to_have_count(2)
        expect(rows.nth(row)).to_contain_text("More on the card")
    expect(rows.nth(2)).to_contain_text("felt sick")
    expect(rows.nth(2)).not_to_contain_text("no count here")
    expect(rows.nth(1)).to_contain_text("One study of both")
    figures = page.locator("[data-counted] .icon-array")
    widths = {round((one.bounding_box() or {})["width"]) for one in figures.all()}
    assert max(widths) - min(widths) <= 1 and min(widths) >= 25 * 8
    shapes = {rows.nth(at).locator(".kx-others").first.get_attribute("d")[-9:] for at in (0, 2)}  # type: ignore[index]
    assert len(shapes) == 2  # who was helped and who was harmed are never one shape


def test_every_harm_of_a_way_stands_on_its_card(show: Show) -> None:
    page = show("choices")
    page.get_by_role("button", name="Whole card: Another or an added medicine").click()
    card = page.locator("[data-section=option-tablets-harm]")
    for harm in ("felt sick", "slept badly", "felt sleepy", "ejaculation", "stopped because"):
        expect(card).to_contain_text(harm)


def test_what_was_counted_is_said_once_where_it_holds_for_the_whole_row(show: Show) -> None:
    page = show("choices")
    beside(page, "drip", "spray")
    harm = page.locator("[data-counted=beside-harm]")
    expect(harm.locator(".kx-beside-caption")).to_contain_text("a severe or serious effect")
    expect(harm.locator(".kx-counted-title")).to_have_count(0)
    beside(page, "talking", "spray")  # its harm is a number in words: that is not the spray's
    expect(harm.locator(".kx-counted-title")).to_have_count(1)


def test_where_nothing_was_counted_it_says_so(show: Show) -> None:
    page = show("choices")
    beside(page, "drip", "spray")
    harm = page.locator("[data-counted=beside-harm] .kx-beside-cells > div").last
    expect(harm).to_contain_text("no count here")
    expect(harm).to_contain_text("There is no count for drips here")


def test_what_may_not_be_shown_alone_is_not(show: Show) -> None:
    page = show("choices")
    beside(page, "drip")
    shown = page.locator("[data-counted]").first.locator(".kx-counted-pair")
    expect(shown).to_have_count(1 + len(evidence.load().comparison("IA-01").beside))


def test_a_way_alone_has_no_row_for_a_study_of_two(show: Show) -> None:
    page = show("choices")
    beside(page, "spray", "talking")
    expect(page.locator("[data-counted]")).to_have_count(2)
    expect(page.locator(".kx-beside-told")).to_contain_text("No study here")
