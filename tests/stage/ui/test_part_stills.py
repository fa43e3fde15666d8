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
# Each still: where it begins and ends along the rail, as shares of the story, and what it draws.
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
# Where shoes stand in a drawing, as a share of its height; below is only the bar.
FEET = 510 / 600
# How wide each still is, and how much of its picture's height it shows.
SIZES = """stills => stills.map((still) => {
  const svg = still.firstElementChild.shadowRoot.querySelector("svg").getBoundingClientRect();
  return [still.offsetWidth, still.clientWidth / svg.width, still.clientHeight / svg.height];
})"""
ALL_DRAWN = """() => [...document.querySelectorAll('.kx-part-still-scene')]
  .every((scene) => scene.shadowRoot)"""
SPANS = f"""() => {STAGE}.frame().preset.moments.map(({{ from_s, to_s }}) =>
  [from_s, to_s].map((second) => second / {STAGE}.frame().preset.duration_s))"""


def test_each_part_has_its_still_over_its_stretch_of_the_rail(show: Show) -> None:
    page = show(DAY, 1280)
    stills = page.locator(".kx-part-still")
    expect(stills).to_have_count(len(PARTS))
    page.wait_for_function(ALL_DRAWN)
    for (left, right, drawn), (begins, ends) in zip(
        stills.evaluate_all(STILLS), page.evaluate(SPANS), strict=True
    ):
        assert drawn
        assert left == pytest.approx(begins, abs=0.01)
        assert right == pytest.approx(ends, abs=0.01)


def test_stills_are_of_one_size_and_each_shows_the_room_down_to_the_feet(show: Show) -> None:
    page = show(DAY, 1280)
    page.wait_for_function(ALL_DRAWN)
    sizes = page.locator(".kx-part-still").evaluate_all(SIZES)
    assert len({width for width, _, _ in sizes}) == 1
    for _, across, down in sizes:
        assert across == pytest.approx(1, abs=0.02)
        assert down >= FEET


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
