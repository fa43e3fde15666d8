"""The sentence is said politely: not in a stream, and not while a slider is held."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

COUNT = """() => {
  window.written = 0;
  new MutationObserver((changes) => { window.written += changes.length > 0 })
    .observe(document.querySelector("[role=status]"), { childList: true, characterData: true });
}"""
HOLD = "app.screens.screen().stage.frame().state.held"


def test_nothing_is_said_while_a_slider_is_held(show: Callable[..., Page]) -> None:
    page = show()
    page.evaluate(COUNT)
    slider = page.get_by_role("slider", name="Ketamine around the doors", exact=True)
    box = slider.bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.3, middle)
    page.mouse.down()
    for place in range(30, 0, -1):
        page.mouse.move(box["x"] + box["width"] * place / 100, middle)
    page.mouse.move(box["x"], middle)
    page.wait_for_function(HOLD)
    assert page.evaluate("window.written") == 0
    page.mouse.up()
    page.wait_for_function(f"!{HOLD}")
    expect(page.get_by_role("status")).to_contain_text("No ketamine is here")
    assert page.evaluate("window.written") == 1


def test_a_change_of_numbers_is_not_spoken_while_it_plays(show: Callable[..., Page]) -> None:
    page = show()
    page.get_by_text("Anaesthesia", exact=True).click()
    status = page.get_by_role("status")
    expect(status).to_have_attribute("aria-live", "polite")
    page.get_by_role("button", name="Play", exact=True).click()
    expect(status).to_have_attribute("aria-live", "off")
    page.get_by_role("button", name="Pause", exact=True).click()
    page.get_by_role("button", name="Step on", exact=True).click()
    expect(status).to_have_attribute("aria-live", "polite")
