"""Whose page it is, in the help panel, at the foot and on About: nobody's, and a clinic's."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.bundle import bundle, contents

from .plain_page import PlainPage, served

pytestmark = pytest.mark.slow  # builds whole sites

Show = Callable[..., Page]
CHAPTER = "receptor_blockade"
SAID = """name = "North Clinic"
contact = "desk@north.example"
reviewer = "Dr A. Example"
help_line = "555 0100"
country = "GB"
logo = "north.svg"
"""
LOGO = (
    "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'><path d='M0,0H90V30H0z'/></svg>"
)
LINES = ("Offered by: North Clinic", "Questions and corrections: desk@north.example")
TALK = "To talk: 555 0100 (North Clinic), 116\u00a0123."
UNOWNED = words.message("en", "site", "unowned")


@pytest.fixture(scope="module")
def north(tmp_path_factory: pytest.TempPathFactory, stage_built: Path) -> Iterator[PlainPage]:
    """The page of a clinic that says everything about itself."""
    folder = tmp_path_factory.mktemp("north")
    (folder / "north.svg").write_text(LOGO, encoding="utf-8")
    (folder / "north.toml").write_text(SAID, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(words.CLINIC, str(folder / "north.toml"))
        handed = {"site.en": json.dumps(contents("en")).encode()}
        handed[f"{CHAPTER}.en"] = base64.b64encode(bundle(CHAPTER))
    with served(PlainPage((stage_built / "stage.global.js").read_bytes(), handed)) as page:
        yield page


def helped(page: Page) -> str:
    """Open the help panel and return what it says."""
    page.locator(".kx-help > summary").click()
    panel = page.locator(".kx-help-panel")
    expect(panel).to_be_visible()
    return panel.inner_text()


@pytest.mark.parametrize("place", ["start", CHAPTER, "about"])
def test_a_clinic_says_whom_to_call_and_whose_page_it_is(
    new_page: Callable[..., Page], north: PlainPage, place: str
) -> None:
    page = new_page(1280)
    page.goto(north.document() + ("" if place == "start" else f"#{place}"))
    page.locator(".kx-content h1, .kx-question").first.wait_for()
    assert "or call 999." in (said := helped(page)) and TALK in said
    foot = page.locator(".kx-foot")
    for line in (*LINES, TALK):
        expect(foot).to_contain_text(line)
        if place == "about":
            expect(page.locator(".kx-facts")).to_contain_text(line)
    expect(page.locator(".kx")).not_to_contain_text(UNOWNED)
    logo = foot.locator("img.kx-logo")
    assert logo.evaluate("logo => [logo.naturalWidth, logo.naturalHeight]") == [90, 30]


def test_a_clinic_s_chapter_by_itself_says_whom_to_call(
    new_page: Callable[..., Page], north: PlainPage
) -> None:
    page = new_page(1280)
    page.goto(north.document(mode=CHAPTER))
    assert "or call 999." in (said := helped(page)) and TALK in said


@pytest.mark.parametrize("place", ["start", CHAPTER, "about"])
def test_without_a_clinic_it_says_that_nobody_owns_it(show: Show, place: str) -> None:
    page = show(place)
    said = helped(page)
    assert "call your local emergency number." in said
    assert "ask your care team" in said
    expect(page.locator(".kx-foot")).to_contain_text(UNOWNED)
    assert page.locator("img.kx-logo").count() == 0
    if place == "about":
        expect(page.locator(".kx-facts")).to_contain_text(UNOWNED)
