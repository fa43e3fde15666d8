"""The cards of the options: one size, a fixed order, and the open card below them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import evidence
from explainer.chapters.choices import OPTIONS

from .ways import CARDS, beside, ticked

pytestmark = pytest.mark.browser

Show = Callable[..., Page]


@pytest.mark.parametrize("width", [1280, 768, 360])
@pytest.mark.parametrize("language", ["en", "es"])
def test_all_cards_and_pictures_have_one_size(show: Show, width: int, language: str) -> None:
    page = show("choices", width, state={"language": language})
    for part in (CARDS, f"{CARDS} .kx-option-picture"):
        found = [one.bounding_box() for one in page.locator(part).all()]
        assert len(found) == len(OPTIONS)
        assert len({round(box["width"]) for box in found if box}) == 1
    heights = {
        round(box["height"]) for one in page.locator(CARDS).all() if (box := one.bounding_box())
    }
    assert max(heights) - min(heights) <= 24  # a name may take a line more


def test_the_cards_keep_their_order_whatever_is_open(show: Show) -> None:
    page = show("choices")
    values = "inputs => inputs.map((input) => input.value)"
    page.get_by_role("checkbox", name="Waiting and watching").check()
    assert page.locator(f"{CARDS} input").evaluate_all(values) == list(OPTIONS)


def test_picking_a_card_opens_its_three_parts_and_its_people(show: Show) -> None:
    page = show("choices")
    beside(page, "talking")
    opened = page.locator(".kx-chosen .kx-section:visible")
    expect(opened).to_have_count(3)
    assert [one.get_attribute("data-section") for one in opened.all()] == [
        f"option-talking-{part}" for part in ("benefit", "harm", "life")
    ]
    expect(page.locator(".kx-chosen .kx-hundred:visible").first).to_be_visible()


@pytest.mark.parametrize("width", [1280, 768])
def test_benefit_and_harm_stand_side_by_side(show: Show, width: int) -> None:
    page = show("choices", width)
    for option in OPTIONS:
        beside(page, option)
        expect(page.locator(f"[data-section='option-{option}-harm']")).to_be_visible()
        sides = [
            page.locator(f"[data-section='option-{option}-{part}']").bounding_box()
            for part in ("benefit", "harm")
        ]
        assert sides[0] and sides[1]
        assert sides[0]["y"] == sides[1]["y"]
        assert sides[0]["width"] == pytest.approx(sides[1]["width"], abs=1)


BESIDE = ".kx-beside-rows"


def test_a_way_opens_beside_the_one_that_a_study_tested_it_against(show: Show) -> None:
    page = show("choices")
    assert ticked(page) == ["spray", "tablets"]
    expect(page.locator("[data-counted=beside-shared] .kx-gate")).to_be_visible()
    page.evaluate("app.screens.screen().stage.setControl('option', 'talking')")
    expect(page.locator(f"{CARDS} input:checked")).to_have_count(1)
    assert ticked(page) == ["talking"]


def test_a_page_without_a_story_names_no_way_back_to_one(show: Show) -> None:
    page = show("choices")
    beside(page, "talking")
    expect(page.locator(".kx-own")).to_be_hidden()


def test_the_last_way_that_is_ticked_stays(show: Show) -> None:
    page = show("choices")
    beside(page, "ect")
    only = page.locator(f"{CARDS} input[value=ect]")
    only.press("Space")
    expect(only).to_be_checked()
    expect(only).to_have_attribute("aria-disabled", "true")


def test_two_ways_and_what_it_comes_to_stand_in_the_first_view(show: Show) -> None:
    page = show("choices", height=800)
    figure = evidence.load().comparison("IA-30").figure
    told = page.locator(".kx-beside-told > p").first
    for shown in (round(figure(group).value) for group in ("treated", "comparison")):
        expect(told).to_contain_text(f"{shown} of 100, {100 - shown} not")
    box = told.bounding_box()
    assert box and box["y"] + box["height"] <= 800
    rows = page.locator("[data-counted]")
    kinds = [row.get_attribute("data-counted") for row in rows.all()]
    assert kinds == [f"beside-{row}" for row in ("benefit", "shared", "harm")]
    for row in rows.all():
        box = row.bounding_box()
        assert box and box["y"] + box["height"] <= 800


def test_a_fence_stands_between_different_studies_and_a_gate_in_one(show: Show) -> None:
    page = show("choices")
    beside(page, "drip", "tablets", "ect")
    fences = {
        row: page.locator(f"[data-counted=beside-{row}] .kx-fence:not(.kx-gate)")
        for row in ("benefit", "shared", "harm")
    }
    assert {row: found.count() for row, found in fences.items()} == {
        "benefit": 2,
        "shared": 0,
        "harm": 2,
    }
    shared = page.locator("[data-counted=beside-shared]")
    expect(shared).to_have_count(2)
    expect(page.locator(".kx-beside-told")).to_contain_text("do not agree")
    expect(shared.first.locator(".kx-gate")).to_have_count(1)
    expect(shared.first).to_contain_text("not in this study")


def test_the_whole_card_is_one_press_away(show: Show) -> None:
    page = show("choices")
    page.get_by_role("button", name="Whole card: Another or an added medicine").click()
    title = page.locator("[data-section=option-tablets-benefit] .kx-title")
    expect(title).to_be_focused()
    expect(title).to_be_in_viewport()


@pytest.mark.parametrize("width", [1280, 360])
def test_up_to_three_ways_stand_beside_each_other(show: Show, width: int) -> None:
    page = show("choices", width)
    beside(page, "spray", "talking", "waiting")
    expect(page.locator(f"{CARDS} input:disabled")).to_have_count(len(OPTIONS) - 3)
    for row in page.locator(".kx-beside-row:visible").all():
        expect(row.locator(".kx-beside-cells > div")).to_have_count(3)
    page.locator(".kx-beside-words > summary").click()
    harm = page.locator("[data-row=harm]")
    expect(harm).to_contain_text("felt detached")
    expect(harm).to_contain_text("got worse during treatment")
    names = page.locator("[data-row] .kx-beside-name").all_inner_texts()
    assert names[:4] == ["Until one knows", "Time", "Driving", "How sure"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_lines_of_two_ways_stand_beside_each_other_and_are_short(show: Show) -> None:
    page = show("choices")
    beside(page, "spray", "tablets")
    cells = page.locator("[data-row='2'] .kx-beside-cells > div")
    expect(cells.first).to_contain_text("not until the next day")
    expect(cells.last).to_contain_text("no limit once you are used to it")
    expect(page.locator("[data-row='0']")).to_contain_text("our own reckoning")
    sure = page.locator("[data-row=sure] .kx-beside-cells > div").first
    expect(sure).to_contain_text("three did not")
    expect(sure).not_to_contain_text("The maker ran them")  # that stands on the card
    for row in page.locator(".kx-beside-panel > .kx-beside-asks > [data-row]").all():
        box = row.bounding_box()
        assert box and box["height"] <= 36  # one line


def test_a_number_beside_opens_its_source(show: Show) -> None:
    page = show("choices")
    beside(page, "spray", "ect")
    page.locator(f"{BESIDE} .kx-number").first.click()
    expect(page.locator(".kx-dialog[open]")).to_be_visible()


def test_what_was_ticked_has_a_star_in_its_row(show: Show) -> None:
    page = show("choices")
    beside(page, "spray", "tablets")
    expect(page.locator(".kx-starred")).to_have_count(0)
    page.get_by_role("checkbox", name="Being able to work and drive").check()
    starred = page.locator(".kx-starred")
    expect(starred).to_have_count(1)
    expect(starred).to_have_attribute("data-row", "2")
    expect(starred.locator(".kx-beside-name")).to_contain_text("you ticked this")
    page.get_by_role("checkbox", name="Being able to work and drive").uncheck()
    expect(starred).to_have_count(0)
