"""The search field: by keyboard to a place that is lit, and nothing typed is left anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer import words

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
TYPED = "zyxalcohol"  # what no text of ours holds
KEPT = """async () => [location.href, JSON.stringify(history.state),
  JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }),
  document.documentElement.outerHTML, (await indexedDB.databases()).length,
  ...[...document.querySelectorAll("input")].map((field) => field.value)].join(" ")"""


def field(page: Page) -> Any:
    return page.get_by_role("searchbox", name=words.message("en", "stage", "find-label"))


def test_what_is_found_is_opened_and_lit_by_keyboard(show: Show) -> None:
    page = show("choose")
    field(page).fill("lamotrigin")
    expect(page.locator(".kx-find-place").first).to_contain_text("lamotrigine")
    field(page).press("ArrowDown")
    expect(page.locator(".kx-find-place").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Enter")
    lit = page.locator(".kx-found[data-section=ask-lamotrigine]")
    expect(lit).to_be_focused()
    expect(lit).to_be_in_viewport()
    expect(lit).to_have_attribute("open", "")
    assert "lamotrigin" not in page.url


def test_the_text_of_an_option_is_shown_when_it_is_found(show: Show) -> None:
    page = show("choose")
    field(page).fill("talking therapy benefit")
    page.locator(".kx-find-place", has_text="Talking therapy: benefit").first.click()
    expect(page.locator(".kx-found[data-section=option-talking-benefit]")).to_be_in_viewport()


def test_words_of_crisis_bring_help_before_what_is_found(show: Show) -> None:
    page = show("choose")
    help_lines = page.locator(".kx-find-help")
    field(page).fill("alcohol")
    expect(page.locator(".kx-find-place").first).to_be_visible()
    expect(help_lines).to_be_hidden()
    field(page).fill("sucide")
    expect(help_lines).to_be_visible()
    expect(help_lines).to_contain_text("Need help now?")
    place = page.locator(".kx-find-place").first.bounding_box()
    box = help_lines.bounding_box()
    assert place is not None and box is not None and box["y"] < place["y"]


def test_nothing_typed_is_left_when_the_visit_ends(show: Show) -> None:
    page = show("choose", fresh=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda said: asked.append(said.text))
    field(page).press_sequentially(TYPED)
    page.locator(".kx-find-place").first.click()
    page.locator(".kx-chapter").wait_for()
    page.locator("[data-part=finish]").click()
    page.get_by_role("button", name=words.message("en", "stage", "finish-yes")).click()
    expect(page.locator(".kx-doors")).to_be_visible()
    assert TYPED not in page.evaluate(KEPT)
    assert not any(TYPED in one for one in asked)
    assert TYPED not in in_memory(page)


def in_memory(page: Page) -> str:
    """Return what the page's script still holds, after rubbish was collected."""
    session = page.context.new_cdp_session(page)
    held: list[str] = []
    session.on("HeapProfiler.addHeapSnapshotChunk", lambda part: held.append(part["chunk"]))
    session.send("HeapProfiler.collectGarbage")
    session.send("HeapProfiler.takeHeapSnapshot", {"reportProgress": False})
    return "".join(held)
