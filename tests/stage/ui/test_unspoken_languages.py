"""Two languages that nobody speaks: every page mirrors, marks them, and loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.places import PACKAGE
from tests.bundle import pseudo

from .plain_page import PlainPage, served
from .states import AROUND, DRAWN
from .unspoken import spoken_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Show = Callable[..., Page]

CHAPTERS = ("receptor_blockade", "choices")
FROM_THE_RIGHT, LONGER = "he", "is"
HEBREW = {"language": FROM_THE_RIGHT}


@pytest.fixture(scope="module")
def plain_page(stage_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainPage]:
    """The app in both languages, with some of its chapters."""
    made = spoken_in(pseudo.SPOKEN, CHAPTERS, tmp_path_factory.mktemp("unspoken"))
    script = (stage_built / "stage.global.js").read_bytes()
    with served(PlainPage(script, made)) as plain:
        yield plain


def left_of(page: Page, part: str) -> float:
    box = page.locator(part).first.bounding_box()
    assert box is not None
    return box["x"]


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("place", [*AROUND, *CHAPTERS])
def test_every_page_says_that_nobody_reviewed_it(look: Show, place: str, media: str) -> None:
    page = look(place, state=HEBREW)
    page.emulate_media(media=media)  # type: ignore[arg-type]
    mark, english = page.locator(".kx-unreviewed"), words.message("en", "stage", "unreviewed")
    expect(mark).to_be_visible()
    expect(mark.locator("strong")).to_have_text(pseudo.mirrored(english))
    expect(mark.locator("[lang=en]")).to_have_text(english)
    page.emulate_media(media="screen")


def test_the_page_mirrors_and_time_does_not(look: Show) -> None:
    page = look("receptor_blockade", state=HEBREW)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    assert left_of(page, ".kx-rail") < left_of(page, ".kx-scene")
    assert left_of(page, "[data-part=help]") < left_of(page, ".kx-question")
    assert left_of(page, ".kx-scrub-mark") < left_of(page, ".kx-scrub-mark:last-child")
    assert left_of(page, ".kx-moment") < left_of(page, "li:last-child > .kx-moment")
    said = words.message("en", "stage", "time-runs")
    expect(page.locator(".kx-time-runs")).to_have_text(pseudo.mirrored(said))


# The picture does not mirror: its door stands at the right, and its upper left is empty.
def test_the_words_of_the_start_are_not_over_its_door(look: Show) -> None:
    page = look("start", state=HEBREW)
    ends = page.locator(".kx-start-words .kx-lead").evaluate(
        "lead => { const words = document.createRange(); words.selectNodeContents(lead);"
        " return words.getBoundingClientRect().right / innerWidth }"
    )
    assert ends < 0.6


def test_arrows_of_the_page_turn_and_those_of_time_do_not(look: Show) -> None:
    page = look("receptor_blockade", state=HEBREW)
    turned = "name => getComputedStyle(document.querySelector(`${name} .kx-icon`)).transform"
    assert page.evaluate(turned, "[data-part=next]") == "matrix(-1, 0, 0, 1, 0, 0)"
    assert page.evaluate(turned, ".kx-pace") == "none"
    assert page.evaluate(turned, "[data-part=play]") == "none"


def test_the_key_that_points_onward_goes_on(show: Show) -> None:
    page = show(state=HEBREW)
    stop = page.locator("[data-arrows]:visible").first
    stop.focus()
    begun = page.evaluate("document.activeElement.outerHTML")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.outerHTML") == begun
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.outerHTML") != begun


@pytest.mark.parametrize("language", pseudo.SPOKEN)
@pytest.mark.parametrize("place", [*AROUND, *CHAPTERS])
def test_nothing_runs_off_the_side(look: Show, place: str, language: str) -> None:
    page = look(place, state={"language": language, "level": "detailed"})
    for width, height in [(360, 740), (768, 1024), (1280, 800)]:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(DRAWN)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width


@pytest.mark.parametrize(("wished", "direction"), [("he", "rtl"), ("en", "")])
def test_a_page_that_waits_is_in_its_direction(
    take_page: Show, wished: str, direction: str
) -> None:
    page = take_page(locale=wished)
    static = PACKAGE / "dashboard/share/voila/templates/ketamine/static"
    script = (static / "able.js").read_text(encoding="utf-8")
    page.set_content(
        f'<html data-languages="en he" data-rtl="he"><body><script>{script}</script></body></html>'
    )
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
        wished,
        direction,
    ]
