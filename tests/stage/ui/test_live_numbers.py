"""The panel of the model's numbers: there for who wants detail, answered while it is dragged."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .states import STAGE

pytestmark = pytest.mark.browser
Show = Callable[..., Page]
SHOWN = f"Math.round(1000 * {STAGE}.frame().values.steady_block)"
MOVED = """(input, to) => {
  input.value = to;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}"""


def test_a_number_that_is_dragged_moves_the_picture_and_goes_back(show: Show) -> None:
    page = show("receptor_blockade", state={"level": "detailed"})
    page.evaluate(f"{STAGE}.setControl('level_um', 2)")
    page.evaluate(f"{STAGE}.transport.pause()")
    panel = page.locator(".kx-numbers")
    panel.locator("summary").click()
    row = panel.locator("[data-parameter=IC50]")
    slider = row.locator("input")
    before = last = page.evaluate(SHOWN)
    for to in (300, 600, 900):  # held: no change has been given yet
        slider.evaluate(MOVED, to)
        page.wait_for_function(f"last => {SHOWN} < last", arg=last)
        last = page.evaluate(SHOWN)
    slider.dispatch_event("change")
    expect(panel.locator(".kx-numbers-head")).to_contain_text("One number is changed.")
    slider.press("ArrowLeft")
    page.wait_for_function(f"last => {SHOWN} > last", arg=last)
    panel.get_by_role("button", name="Back to the numbers we use").click()
    page.wait_for_function(f"before => {SHOWN} === before", arg=before)
    row.get_by_role("button", name="Source").click()
    expect(page.get_by_role("dialog")).to_contain_text("ketamine IC50")
    page.keyboard.press("Escape")


def test_the_plain_level_has_no_such_panel(show: Show) -> None:
    page = show("receptor_blockade", state={"level": "plain"})
    expect(page.locator(".kx-numbers-part")).to_be_hidden()
    page.evaluate("app.preferences.set({ level: 'detailed' })")
    expect(page.locator(".kx-numbers-part")).to_be_visible()
