"""A chapter in a frame of somebody else's page tells its height, and moves nothing of that page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import Host

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AROUND = """<!doctype html><meta charset="utf-8"><title>A page of somebody else</title>
<link rel="icon" href="data:,"><h1>Lecture</h1>
<iframe src="ADDRESS" style="width:100%;height:200px;border:0" title="A chapter"></iframe>
<script>
const frame = document.querySelector("iframe");
window.told = [];
addEventListener("message", ({ source, data }) => {
  if (source !== frame.contentWindow || data.type !== "ketamine-explainer") return;
  told.push(data);
  frame.style.height = `${data.height}px`;
});
</script>"""
QUIET = """async () => {
  let before = -1;
  for (let tries = 0; before !== told.length; tries++) {
    if (tries > 20) throw new Error(`it never rests: ${JSON.stringify(told.slice(-3))}`);
    before = told.length;
    for (let n = 0; n < 40; n++) await new Promise(requestAnimationFrame);
  }
  return told.at(-1);
}"""


def around(host: Host, name: str) -> str:
    """A page with the chapter in a frame."""
    page = AROUND.replace("ADDRESS", name)
    (host.folder / "around.html").write_text(page, encoding="utf-8")
    return f"{host.url}around.html"


@pytest.mark.parametrize("width", [1100, 360])
@pytest.mark.parametrize("name", ["receptor_blockade", "choices"])
def test_the_frame_is_as_high_as_what_it_holds(
    take_page: Callable[..., Page], host: Host, name: str, width: int
) -> None:
    page = take_page(width)
    page.goto(around(host, f"chapter-{name}.en.html"))
    page.frame_locator("iframe").locator(".kx-question").wait_for()
    page.wait_for_function("told.length > 0")
    last = page.evaluate(QUIET)
    assert last["chapter"] == name
    assert set(last) == {"type", "chapter", "height"}
    inside = page.frames[1].evaluate("document.documentElement.scrollHeight")
    assert abs(inside - last["height"]) <= 2
    assert last["height"] < 30_000  # it comes to rest
    assert page.problems == []  # type: ignore[attr-defined]


def test_its_language_can_be_changed(take_page: Callable[..., Page], host: Host) -> None:
    page = take_page()
    page.goto(f"{host.url}chapter-receptor_blockade.en.html")
    page.locator(".kx-view > summary").click()
    page.locator(".kx-view label").get_by_text("Español").click()
    expect(page.locator(".kx-question")).to_contain_text("¿")


def test_every_chapter_has_a_page_in_every_language(written: Path) -> None:
    from explainer import words
    from explainer.chapters import chapters

    wanted = {
        f"chapter-{chapter.name}.{language.code}.html"
        for chapter in chapters()
        for language in words.spoken()
    }
    assert {path.name for path in written.glob("chapter-*.html")} == wanted
