"""Everything by keyboard, each control once, and no trap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .states import DRAWN, PLACES, READY, UNFOLD

pytestmark = pytest.mark.browser

# Whether Tab leaves a page after its last control depends on what the browser's page was before,
# so those who go round by Tab have a page of their own.
Show = Callable[..., Page]

MOST_STOPS = 60
# One of each group of radio buttons is reached by Tab, the others by arrows; so is one of those
# buttons that are one stop.
WANTED = """() => {
  const parts = "button, input, select, textarea, summary, a[href], [tabindex='0']";
  const groups = new Set();
  const isWanted = (control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.disabled) return false;
    if (control.tabIndex < 0) return false;
    if (control.type !== "radio") return true;
    return !groups.has(control.name) && groups.add(control.name);
  };
  return [...document.querySelectorAll(parts)].filter(isWanted).length;
}"""
# Of what has the focus: which it is, whether an outline shows it, and what hides it.
FOCUSED = """() => {
  const now = document.activeElement;
  if (now === document.body) return null;
  window.seen ??= new Map();
  const key = now.type === "radio" ? now.name : now;
  if (!window.seen.has(key)) window.seen.set(key, window.seen.size);
  const worn = now.closest("label") ?? now;
  const outlines = [now, worn].map((part) => getComputedStyle(part)).filter(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
  const { left, top, width, height } = now.getClientRects()[0];
  const hit = [0.5, 0.05, 0.95].map((part) =>
    document.elementFromPoint(left + width / 2, top + height * part));
  const inSight = hit.some((found) => found && (now.contains(found) || worn.contains(found)));
  const said = now.outerHTML.slice(0, 120);
  return { number: window.seen.get(key), outlined: outlines.length > 0, inSight, said };
}"""
SHOWN = "[location.href, document.querySelector('.kx-content').innerText]"


def reached_by(page: Page, key: str) -> list[dict[str, Any]]:
    """Press a key until the focus leaves the page and say where it has been."""
    page.evaluate("window.seen = new Map()")
    found: list[dict[str, Any]] = []
    for _ in range(page.evaluate(WANTED) + 20):
        page.keyboard.press(key)
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        found.append(focused)
    return found


def assert_each_once(found: list[dict[str, Any]], wanted: int) -> None:
    assert [one["number"] for one in found] == list(range(wanted)), found[-1]["said"]
    assert [one["said"] for one in found if not one["outlined"]] == []
    assert [one["said"] for one in found if not one["inSight"]] == []


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("width", [1280, 360])
def test_tab_reaches_everything_once_and_goes_on(show: Show, place: str, width: int) -> None:
    page = show(place, width, fresh=True)
    wanted, before = page.evaluate(WANTED), page.evaluate(SHOWN)
    assert place not in READY or wanted <= MOST_STOPS
    assert_each_once(reached_by(page, "Tab"), wanted)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["number"] == 0, "the cycle does not begin again"
    page.evaluate(DRAWN)
    assert page.evaluate(SHOWN) == before, "focus alone changes something"


@pytest.mark.parametrize("place", [*READY, "about"])
def test_tab_reaches_everything_once_in_detail(show: Show, place: str) -> None:
    page = show(place, fresh=True, state={"level": "detailed"})
    page.evaluate(UNFOLD, True)
    wanted = page.evaluate(WANTED)
    assert_each_once(reached_by(page, "Tab"), wanted)


@pytest.mark.parametrize("place", READY)
def test_the_way_back_by_tab_is_never_hidden(show: Show, place: str) -> None:
    page = show(place, 360, height=740, fresh=True)
    wanted = page.evaluate(WANTED)
    page.keyboard.press("Shift+Tab")
    assert_each_once(reached_by(page, "Shift+Tab"), wanted - 1)


def test_arrows_go_on_among_buttons_that_are_one_stop(show: Show) -> None:
    page = show("treatment_day")
    sources = page.locator(".kx-known :is(.kx-number, .kx-tag, .kx-term)")
    assert sources.count() > 3
    sources.first.focus()
    page.keyboard.press("ArrowRight")
    expect(sources.nth(1)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(sources.first).to_be_focused()
    expect(page.locator(".kx-known [tabindex='0']")).to_have_count(1)


def test_arrows_go_on_among_boxes_to_tick(show: Show) -> None:
    page = show("choices")
    boxes = page.locator("[data-section=questions] .kx-pick input")
    boxes.first.focus()
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(boxes.nth(2)).to_be_focused()
    expect(boxes.nth(2)).to_be_checked()
    page.keyboard.press("ArrowUp")
    expect(boxes.nth(1)).to_be_focused()
    expect(page.locator("[data-section=questions] [tabindex='0']")).to_have_count(1)


def test_arrows_move_a_slider_by_a_visible_step(show: Show) -> None:
    page = show()
    slider = page.get_by_role("slider", name="Ketamine around the doors", exact=True)
    before = slider.get_attribute("aria-valuetext")
    slider.press("ArrowRight")
    expect(slider).not_to_have_attribute("aria-valuetext", before or "")
    slider.press("ArrowLeft")
    expect(slider).to_have_attribute("aria-valuetext", before or "")


def test_arrows_choose_a_preset(show: Show) -> None:
    page = show()
    page.locator(".kx-stories .kx-foldout-name").press("Enter")
    page.get_by_role("radio", name="The story").press("ArrowRight")
    expect(page.locator(".kx-stories input[value=no_drug]")).to_be_checked()


def test_keys_stay_inside(show: Show) -> None:
    page = show()
    page.evaluate("document.addEventListener('keydown', () => { window.heard = true })")
    page.get_by_role("slider", name="Ketamine around the doors", exact=True).press("ArrowRight")
    assert page.evaluate("window.heard") is None


def test_escape_closes_the_view_panel(show: Show) -> None:
    page = show()
    view = page.locator(".kx-view > summary")
    view.press("Enter")
    expect(page.get_by_label("Dark")).to_be_visible()
    page.get_by_label("Dark").press("Escape")
    expect(page.get_by_label("Dark")).to_be_hidden()
    expect(view).to_be_focused()
