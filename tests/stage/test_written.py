"""What is written in a drawing stands as text in a fold, and no more than is drawn now."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
WITH_WORDS = ["receptor_blockade", "glutamate_surge", "synaptic_plasticity"]
# Safari has this question since 17.4, and 16.4 is promised: the page has to do without.
WITHOUT_THE_QUESTION = """() => {
  const ask = Element.prototype.checkVisibility;
  delete Element.prototype.checkVisibility;
  const seen = { opacityProperty: true, visibilityProperty: true };
  window.drawn = () =>
    [...document.querySelector(".kx-scene").shadowRoot.querySelectorAll("text")].filter((text) =>
      text.getClientRects().length && ask.call(text, seen) && !("number" in text.dataset));
}"""
DRAWN = '() => [...new Set(drawn().map((text) => text.textContent))].join("; ")'
HIDE_ONE = "() => { drawn()[0].parentNode.style.opacity = 0; }"


@pytest.mark.parametrize("chapter", WITH_WORDS)
def test_what_is_drawn_is_written(show: Show, chapter: str) -> None:
    page = show(chapter, fresh=True)
    page.evaluate(WITHOUT_THE_QUESTION)
    fold = page.locator('[data-section="scene"]')
    fold.locator("summary").click()
    drawn = page.evaluate(DRAWN)
    assert "; " in drawn
    expect(fold.locator(".kx-written")).to_contain_text(drawn)
    page.evaluate(HIDE_ONE)
    less = page.evaluate(DRAWN)
    assert len(less) < len(drawn)
    fold.locator("summary").click()
    fold.locator("summary").click()
    expect(fold.locator(".kx-written")).to_contain_text(less)
    assert drawn not in fold.locator(".kx-written").inner_text()
