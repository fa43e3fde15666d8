"""In a browser that is too old, or runs no script: a sentence, the texts and the sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.site.frames import frame_name

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NewPage = Callable[..., Page]

FRAME = frame_name("treatment_day", "en")
PLACES = {
    "folder": "index.html",
    "file": "ketamine-explainer-en.html",
    "frame": FRAME,
    "teaching": "teach.html",
}
# As in browsers of before 2023, and as where our script does not come or cannot be read.
LACKS = {
    "folder": "delete window.DecompressionStream",
    "file": "delete Array.prototype.findLast",
    "teaching": "delete Object.hasOwn",
    "frame": "Object.defineProperty(window, 'KetamineExplainer', { get() {}, set() {} })",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("scripts", [True, False], ids=["too old", "without scripts"])
def test_what_is_known_can_be_read(
    new_page: NewPage, site_folder: Path, place: str, scripts: bool
) -> None:
    page = new_page(java_script_enabled=scripts)
    page.add_init_script(LACKS[place])
    page.goto((site_folder / PLACES[place]).as_uri())
    why, key = ("#too-old", "fault-old") if scripts else ("noscript p", "noscript")
    expect(page.locator(why)).to_be_visible()
    expect(page.locator(why)).to_have_text(words.message("en", "site", key))
    expect(page.get_by_text(words.message("en", "stage", "help-now"))).to_be_visible()
    said = page.locator(".first-words").inner_text()
    assert words.message("en", "site", "chapter-treatment-day-answer") in said
    for section in ("remember", "when-to-call"):
        assert words.heading("en", "treatment_day", section) in said
    if place != "frame":
        assert words.heading("en", "sheet", "gain") in said
    if place in ("folder", "teaching"):
        address = page.locator(".first-words a").first.get_attribute("href") or ""
        assert (site_folder / address).is_file()


@pytest.mark.parametrize("place", PLACES)
def test_nothing_of_it_is_seen_elsewhere(new_page: NewPage, site_folder: Path, place: str) -> None:
    page = new_page()
    page.goto((site_folder / PLACES[place]).as_uri())
    page.locator(".kx-content h1, .kx-question").first.wait_for()
    assert page.locator(".first-words, #too-old").count() == 0
    expect(page.locator(".first-help")).to_be_hidden()
    assert page.problems == []  # type: ignore[attr-defined]
