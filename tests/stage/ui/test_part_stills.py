"""Stills of the scene as the marks of a story: one a part, over its stretch of the rail."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import chapter

from .states import DRAWN, STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

DAY = "treatment_day"
PARTS = [moment.id for moment in chapter(DAY).presets[0].moments]
# Each still: where its stretch begins and ends along the rail, and whether it is drawn.
STILLS = """stills => {
  const rail = document.querySelector(".kx-scrub-bar .kx-range").getBoundingClientRect();
  const style = getComputedStyle(document.querySelector(".kx"));
  const thumb = parseFloat(style.getPropertyValue("--kx-thumb"));
  const share = (x) => (x - rail.left - thumb / 2) / (rail.width - thumb);
  return stills.map((still) => {
    const { left, right } = still.closest("li").getBoundingClientRect();
    const drawn = still.firstElementChild.shadowRoot?.querySelector("svg") ?? null;
    return [share(left), share(right), drawn !== null];
  });
}"""
# Where heads begin and shoes end in a drawing, as shares of its height; below is only the bar.
HEADS, FEET = 129 / 600, 508 / 600
# How wide each still is, how much of its picture's width it shows, from where to where of its
# height.
SIZES = """stills => stills.map((still) => {
  const svg = still.firstElementChild.shadowRoot.querySelector("svg").getBoundingClientRect();
  const box = still.getBoundingClientRect();
  const down = (y) => (y - svg.top) / svg.height;
  return [box.width, box.width / svg.width, down(box.top), down(box.bottom)];
})"""
ALL_DRAWN = """() => [...document.querySelectorAll('.kx-part-still-scene')]
  .every((scene) => scene.shadowRoot)"""
# A hand on the rail, at a share of it: which part is shown then, how much of it has passed, and
# where the handle stands.
HOLD = f"""share => {{
  const rail = document.querySelector(".kx-scrub-bar .kx-range");
  rail.value = String(share * Number(rail.max));
  rail.dispatchEvent(new Event("input", {{ bubbles: true }}));
  const {{ moment, time }} = {STAGE}.frame();
  const passed = (time - moment.from_s) / (moment.to_s - moment.from_s);
  return [moment.id, passed, Number(rail.value) / Number(rail.max)];
}}"""


def test_each_part_has_its_still_over_its_stretch_of_the_rail(show: Show) -> None:
    page = show(DAY, 1280)
    stills = page.locator(".kx-part-still")
    expect(stills).to_have_count(len(PARTS))
    page.wait_for_function(ALL_DRAWN)
    for at, (left, right, drawn) in enumerate(stills.evaluate_all(STILLS)):
        assert drawn
        assert left == pytest.approx(at / len(PARTS), abs=0.01)
        assert right == pytest.approx((at + 1) / len(PARTS), abs=0.01)


def test_the_rail_is_the_part_whose_still_stands_over_it(show: Show) -> None:
    page = show(DAY, 1280)
    for at, part in enumerate(PARTS):
        moment, passed, place = page.evaluate(HOLD, (at + 0.75) / len(PARTS))
        assert moment == part
        assert passed == pytest.approx(0.75, abs=0.05)
        assert place == pytest.approx((at + 0.75) / len(PARTS), abs=0.01)


def test_stills_are_wide_and_of_one_size_and_show_people_from_head_to_feet(show: Show) -> None:
    page = show(DAY, 1280)
    page.wait_for_function(ALL_DRAWN)
    sizes = page.locator(".kx-part-still").evaluate_all(SIZES)
    assert len({round(width) for width, *_ in sizes}) == 1
    for width, across, top, bottom in sizes:
        assert width >= 150
        assert across >= 1
        assert top <= HEADS
        assert bottom >= FEET


def test_a_still_leads_to_its_part_and_says_which_one_plays(show: Show) -> None:
    page = show(DAY, 1280)
    part = page.locator(".kx-moment").nth(2)
    part.click()
    page.evaluate(DRAWN)
    assert page.evaluate(f"{STAGE}.frame().moment.id") == PARTS[2]
    expect(part).to_have_attribute("aria-current", "step")
    expect(part).to_have_accessible_name("Forty minutes")


@pytest.mark.parametrize(("name", "width"), [(DAY, 768), ("receptor_blockade", 1280)])
def test_without_room_or_where_nobody_asked_the_parts_are_names(
    show: Show, name: str, width: int
) -> None:
    page = show(name, width)
    expect(page.locator(".kx-moment").first).to_be_attached()
    assert page.locator(".kx-part-still:visible").count() == 0
