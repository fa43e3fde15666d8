"""Gestures of fingers on glass, each with the outcome that it has to have.

The touches go through the browser itself, which decides what scrolls and what is a tap.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from .states import DRAWN, STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
Finger = tuple[float, float]

PHONE = {"width": 390, "height": 740}
STAND = f"""() => {{
  const {{ time, settings, held, playing }} = {STAGE}.store.get();
  return {{ settings: JSON.stringify(settings), time, held, playing }};
}}"""
MIDDLE = """([selector, share]) => {
  const part = document.querySelector(selector);
  part.scrollIntoView({ block: "center" });
  const { left, top, width, height } = part.getBoundingClientRect();
  return [left + width * share, top + height / 2];
}"""
SLIDER, SCRUBBER = ".kx-rail input[type=range]", ".kx-scrub-bar input"
PICTURE, PLAY = ".kx-scene", ".kx-play"
# From where it comes down, in steps of one finger; "two" is a second finger that goes away from it.
MOVES: dict[str, list[Finger]] = {
    "tap": [],
    "tremor": [(2, 1), (-2, 2), (1, -1)],
    "swipe up": [(0, -8), (0, -30), (0, -70), (0, -110)],
    "swipe down": [(0, 8), (0, 30), (0, 70), (0, 110)],
    "slant": [(3, -10), (12, -40), (22, -80)],
    "drag": [(8, 0), (20, 0), (40, 1), (60, 1)],
    "drag back": [(20, 0), (60, 0), (20, 0), (0, 0)],
}
GESTURES = [*MOVES, "pinch", "taken away", "long press"]
LONG_MS = 700  # longer than the half second after which a browser offers its menu
BEYOND = "document.documentElement.scrollWidth - innerWidth"
NOTHING: set[str] = set()
# What each gesture changes where it begins; all others change nothing.
MOVING = ("tap", "tremor", "drag", "drag back", "long press")
CHANGES = {
    SLIDER: dict.fromkeys(MOVING, "settings"),
    SCRUBBER: dict.fromkeys(MOVING, "time"),
    PICTURE: {},
}
CASES = [(where, gesture) for where in CHANGES for gesture in GESTURES]


def touch(page: Page, kind: str, *fingers: Finger) -> None:
    points = [{"x": x, "y": y, "id": at} for at, (x, y) in enumerate(fingers)]
    page.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})  # type: ignore[attr-defined]


def press_long(page: Page, x: float, y: float) -> None:
    held = {"x": x, "y": y, "duration": LONG_MS, "gestureSourceType": "touch"}
    page.session.send("Input.synthesizeTapGesture", held)  # type: ignore[attr-defined]
    page.evaluate(DRAWN)


def perform(page: Page, gesture: str, x: float, y: float) -> None:
    if gesture == "long press":
        press_long(page, x, y)
        return
    touch(page, "touchStart", (x, y))
    if gesture == "pinch":
        touch(page, "touchStart", (x, y), (x + 20, y + 20))
        for apart in (30, 50, 70):
            touch(page, "touchMove", (x - apart, y), (x + apart, y + 20))
    for dx, dy in MOVES.get("drag" if gesture == "taken away" else gesture, []):
        touch(page, "touchMove", (x + dx, y + dy))
    touch(page, "touchCancel" if gesture == "taken away" else "touchEnd")
    page.evaluate(DRAWN)


def phone(show: Show, **options: Any) -> Page:
    page = show(has_touch=True, is_mobile=True, **PHONE, **options)
    page.locator(PICTURE).wait_for()
    return page


@pytest.mark.parametrize(("where", "gesture"), CASES)
def test_a_finger_does_what_it_should_and_no_more(show: Show, where: str, gesture: str) -> None:
    page = phone(show)
    x, y = page.evaluate(MIDDLE, [where, 0.6])
    before = page.evaluate(STAND)
    perform(page, gesture, x, y)
    after = page.evaluate(STAND)
    changed = {name for name in before if before[name] != after[name]}
    wanted = CHANGES[where].get(gesture)
    # In some chapters a control that is moved at rest starts time too.
    assert changed - ({"time", "playing"} if wanted == "settings" else NOTHING) == (
        {wanted} if wanted else NOTHING
    )
    assert after["held"] is False


@pytest.mark.parametrize("gesture", ["tap", "swipe up", "drag", "taken away", "long press"])
def test_only_a_tap_on_play_plays(show: Show, gesture: str) -> None:
    page = phone(show)
    perform(page, gesture, *page.evaluate(MIDDLE, [PLAY, 0.5]))
    assert page.evaluate(f"{STAGE}.store.get().playing") is (gesture == "tap")


def test_turned_while_it_plays_it_plays_on_and_nothing_runs_over_the_side(show: Show) -> None:
    page = phone(show)
    perform(page, "tap", *page.evaluate(MIDDLE, [PLAY, 0.5]))
    page.wait_for_function(f"{STAGE}.frame().time > 0.2")
    before = page.evaluate(f"{STAGE}.frame().time")
    page.set_viewport_size({"width": PHONE["height"], "height": PHONE["width"]})
    page.wait_for_function(f"{STAGE}.frame().time > {before} + 0.2")
    assert page.evaluate(f"{STAGE}.store.get().playing") is True
    assert page.evaluate(BEYOND) <= 0
    page.set_viewport_size(PHONE)
    page.wait_for_function(f"{STAGE}.frame().time > {before} + 0.4")
