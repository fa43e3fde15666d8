"""Everything by keyboard, each control once, and no trap."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import ORDER, is_ready

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
READY = [name for name in ORDER if is_ready(name)]

MARK = """() => {
  const groups = new Set();
  const wanted = [...document.querySelectorAll(
    ".kx button, .kx input, .kx select, .kx summary, .kx a[href]")].filter((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.disabled) return false;
      if (control.type !== "radio") return true;
      if (groups.has(control.name)) return false;
      return groups.add(control.name);
    });
  return wanted.length;
}"""
FOCUSED = """() => {
  const now = document.activeElement;
  if (now === document.body || !now.closest(".kx")) return null;
  window.seen ??= new Map();
  const key = now.type === "radio" ? now.name : now;
  if (!window.seen.has(key)) window.seen.set(key, window.seen.size);
  const style = getComputedStyle(now.type === "radio" ? now.closest("label") : now);
  return [window.seen.get(key), style.outlineStyle !== "none" || now.tabIndex < 0];
}"""


@pytest.mark.parametrize("place", ["start", "choose", "about", *READY])
@pytest.mark.parametrize("width", [1280, 360])
def test_tab_reaches_everything_once_and_goes_on(show: Show, place: str, width: int) -> None:
    page = show(place, width)
    wanted = page.evaluate(MARK)
    reached = []
    page.evaluate("document.body.focus()")
    for _ in range(wanted + 20):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        reached.append(focused)
    assert [number for number, _ in reached] == list(range(wanted))
    assert all(outlined for _, outlined in reached), "a focused control has no outline"


def test_focus_is_never_under_the_picture_on_a_phone(show: Show) -> None:
    page = show(width=360, height=740)
    page.locator(".kx-fold > summary").first.focus()
    for _ in range(25):
        page.keyboard.press("Shift+Tab")
        clear = page.evaluate("""() => {
          const now = document.activeElement;
          if (!now.closest(".kx-panel, .kx-play-area")) return true;
          const scene = document.querySelector(".kx-scene").getBoundingClientRect();
          return now.getBoundingClientRect().top >= scene.bottom - 1;
        }""")
        assert clear, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


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
    page.get_by_role("radio", name="The story").press("ArrowRight")
    expect(page.get_by_role("radio", name="No drug")).to_be_checked()


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
