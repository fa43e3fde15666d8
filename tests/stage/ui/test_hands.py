"""Hands: what a pointer may take hold of, and what a finger that scrolls leaves alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from .states import DRAWN, STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

HANDS = f"{STAGE}.bundle.scene.hands"
POINTER = """([id, steps, kind]) => {
  const part = document.querySelector(".kx-scene").shadowRoot.getElementById(id);
  part.setPointerCapture = () => {};
  for (const [type, x, y] of steps) {
    part.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 7,
      pointerType: kind, isPrimary: true, button: 0, bubbles: true, composed: true }));
  }
}"""


def of_way(page: Page, *ways: str) -> dict[str, str]:
    found: list[dict[str, str]] = page.evaluate(HANDS)
    fitting = [hand for hand in found if hand["way"] in ways]
    if not fitting:
        pytest.fail(f"the picture has no hand that goes {' or '.join(ways)}: {found}")
    return fitting[0]


def value(page: Page, hand: dict[str, str]) -> object:
    return page.evaluate(f"id => {STAGE}.frame().effective[id]", hand["control"])


def moved(page: Page, hand: dict[str, str], *steps: tuple[str, int, int], kind: str) -> None:
    page.evaluate(POINTER, [hand["id"], [list(step) for step in steps], kind])
    page.evaluate(DRAWN)


def test_a_drag_moves_the_control_and_a_tremor_does_not(show: Show) -> None:
    page = show()
    hand = of_way(page, "y", "-y")
    before = value(page, hand)
    moved(page, hand, ("pointerdown", 50, 300), ("pointermove", 50, 304), kind="mouse")
    assert value(page, hand) == before
    moved(page, hand, ("pointermove", 50, 220), ("pointerup", 50, 220), kind="mouse")
    assert value(page, hand) != before
    assert page.evaluate(f"{STAGE}.frame().values.your_experiment") is True


def test_a_pointer_that_is_taken_away_puts_the_value_back(show: Show) -> None:
    page = show()
    hand = of_way(page, "y", "-y")
    before = value(page, hand)
    moved(page, hand, ("pointerdown", 50, 300), ("pointermove", 50, 220), kind="mouse")
    assert value(page, hand) != before
    moved(page, hand, ("pointercancel", 50, 220), kind="mouse")
    assert value(page, hand) == before
    assert page.evaluate(f"{STAGE}.frame().values.your_experiment") is False


def test_a_finger_that_goes_up_or_down_scrolls(show: Show) -> None:
    page = show()
    hand = of_way(page, "y", "-y")
    before = value(page, hand)
    steps = [("pointerdown", 50, 300), ("pointermove", 50, 220), ("pointerup", 50, 220)]
    moved(page, hand, *steps, kind="touch")
    assert value(page, hand) == before


SWIPE = """(steps) => {
  const slider = document.querySelector(".kx-rail input[type=range]");
  for (const [type, x, y] of steps) {
    if (type === "input") slider.value = slider.max;
    const init = { clientX: x, clientY: y, pointerType: "touch", isPrimary: true, bubbles: true };
    slider.dispatchEvent(type === "input" ? new Event(type, { bubbles: true })
      : new PointerEvent(type, init));
  }
}"""


@pytest.mark.parametrize(
    ("steps", "changed"),
    [
        ([("pointerdown", 9, 9), ("input", 0, 0), ("pointercancel", 9, 60)], False),
        ([("pointerdown", 9, 9), ("input", 0, 0), ("pointerup", 9, 9)], True),
        (
            [("pointerdown", 9, 9), ("pointermove", 40, 9), ("input", 0, 0), ("pointerup", 40, 9)],
            True,
        ),
    ],
    ids=["a swipe that scrolls", "a tap", "a sideways drag"],
)
def test_a_swipe_that_begins_on_a_slider_changes_nothing(
    show: Show, steps: list[tuple[str, int, int]], changed: bool
) -> None:
    page = show()
    settings = f"JSON.stringify({STAGE}.store.get().settings)"
    before = page.evaluate(settings)
    page.evaluate(SWIPE, [list(step) for step in steps])
    page.evaluate(DRAWN)
    assert (page.evaluate(settings) != before) is changed
    assert page.evaluate(f"{STAGE}.store.get().held") is False


def test_back_to_the_story_ends_the_experiment(show: Show) -> None:
    page = show()
    page.evaluate(f"{STAGE}.setControl('voltage_mv', -30)")
    page.evaluate(DRAWN)
    page.get_by_role("button", name="Back to the story").click()
    assert page.evaluate(f"{STAGE}.frame().values.your_experiment") is False
    assert list(page.evaluate(f"{STAGE}.store.get().settings")) == ["preset"]


def test_a_word_lights_its_part_and_a_part_its_word(show: Show) -> None:
    page = show()
    word = page.locator(".kx-named").first
    part = word.get_attribute("data-names")
    word.hover()
    assert page.evaluate(f"{STAGE}.frame().values.light") == part
    page.mouse.move(5, 5)
    assert page.evaluate(f"{STAGE}.store.get().pointed") == ""
