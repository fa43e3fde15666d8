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
