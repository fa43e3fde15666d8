"""The cards of the options: one size, a fixed order, and the open card below them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters.choices import OPTIONS

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
CARDS = ".kx-pictured .kx-radio"


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
    page.get_by_role("radio", name="Waiting and watching").check()
    assert page.locator(f"{CARDS} input").evaluate_all(values) == list(OPTIONS)


def test_picking_a_card_opens_its_three_parts_and_its_people(show: Show) -> None:
    page = show("choices")
    page.get_by_role("radio", name="Talking therapy").check()
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
        page.locator(f"{CARDS} input[value={option}]").check()
        expect(page.locator(f"[data-section='option-{option}-harm']")).to_be_visible()
        sides = [
            page.locator(f"[data-section='option-{option}-{part}']").bounding_box()
            for part in ("benefit", "harm")
        ]
        assert sides[0] and sides[1]
        assert sides[0]["y"] == sides[1]["y"]
        assert sides[0]["width"] == pytest.approx(sides[1]["width"], abs=1)


BESIDE = ".kx-beside-options"


def beside(page: Page, *options: str) -> None:
    for option in options:
        page.locator(f"{BESIDE} input[value={option}]").check()


@pytest.mark.parametrize("width", [1280, 360])
def test_up_to_three_ways_stand_beside_each_other(show: Show, width: int) -> None:
    page = show("choices", width)
    expect(page.locator(f"{BESIDE} .kx-beside-rows")).to_be_hidden()
    beside(page, "spray", "talking", "waiting")
    expect(page.locator(f"{BESIDE} input:disabled")).to_have_count(len(OPTIONS) - 3)
    for row in page.locator(".kx-beside-row:visible").all():
        expect(row.locator(".kx-beside-cells > div")).to_have_count(3)
    harm = page.locator("[data-row=harm]")
    expect(harm).to_contain_text("felt detached")
    expect(harm).to_contain_text("got worse during treatment")
    names = page.locator(".kx-beside-name").all_inner_texts()
    assert names[2:4] == ["Time", "Driving"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


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
    expect(starred).to_have_attribute("data-row", "1")
    expect(starred.locator(".kx-beside-name")).to_contain_text("you ticked this")
    page.get_by_role("checkbox", name="Being able to work and drive").uncheck()
    expect(starred).to_have_count(0)
