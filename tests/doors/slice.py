"""What is asked of the site in browsers other than Chromium: it opens, plays and answers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageColor

from explainer import words
from explainer.chapters import ORDER
from explainer.site.page import escape_script, script_hash
from explainer.theme import read_themes
from tests.doors.driven import Driven, eventually
from tests.doors.reading import SET_RANGE
from tests.served import wait_until
from tests.stage.ui.paper import squeezed
from tests.stage.ui.states import plays

PLACES = {"folder": "index.html", "file": "ketamine-explainer-en.html"}
SIZES = [(1280, 800), (768, 1024), (480, 800)]
# No browser but Chromium tells its driver what went wrong in a page: the page notes it itself.
NOTE = """window.problems = [];
const note = (said) => window.problems.push(String(said));
window.addEventListener("error", ({ message, target }) => note(message ?? target.src), true);
window.addEventListener("unhandledrejection", ({ reason }) => note(reason));
document.addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) =>
  note(`${violatedDirective} ${blockedURI}`));
console.error = (...said) => note(said.join(" "));
"""
ESCAPE, SPACE, RIGHT, END = "\ue00c", " ", "\ue014", "\ue010"
IS_THERE = "return document.querySelector('.kx-chapter') !== null"
SECOND = "return Number(document.querySelector('.kx-scrub-bar input').value)"
DRAWN = "return document.querySelector('.kx-scene').shadowRoot.innerHTML"
FOCUS = "document.querySelector(arguments[0]).focus()"
PLAY, SCRUBBER = "[data-part=play]", ".kx-scrub-bar input"
SLIDER = "[data-control=level_um] input[type=range]"
# The first fold that is to be seen: others stand on levels that are not chosen.
FOLD = (
    "[...document.querySelectorAll('.kx-chapter details > summary')]"
    ".find((summary) => summary.getClientRects().length)"
)
CHAPTER = "receptor_blockade"
# The receptor's blue, the dark of a quiet cell and the amber of ketamine, which comes later.
TOKENS = ("receptor-mid", "night-foot", "ketamine-bright")
NEAR, SEEN = 24, 0.0005
GUEST = 220  # tenths of a second of play: ketamine is in the door
FIELD = """const { x, y, width, height } =
  document.querySelector(".kx-scene").getBoundingClientRect();
return [x, y, width, height].map(Math.round);"""
# What sums a chapter up, in its order on paper, and what follows.
ON_PAPER = ("remember", "actions", "known", "unknown", "more-known")
BEYOND = "return document.documentElement.scrollWidth - innerWidth"


@pytest.fixture(scope="module", params=PLACES)
def place(request: pytest.FixtureRequest, noting: Path) -> str:
    """The address of the folder's first page, and of the single file."""
    return (noting / PLACES[str(request.param)]).as_uri()


@pytest.fixture(scope="module")
def noting(site_folder: Path) -> Iterator[Path]:
    """The site, with pages that note what goes wrong in them, for as long as they are read."""
    texts = {name: (site_folder / name).read_text("utf-8") for name in PLACES.values()}
    for name, text in texts.items():
        allowed = text.replace("script-src ", f"script-src {script_hash(NOTE)} ", 1)
        noted = f"<script>{escape_script(NOTE)}</script>\n<title>"
        (site_folder / name).write_text(allowed.replace("<title>", noted, 1), "utf-8")
    yield site_folder
    for name, text in texts.items():
        (site_folder / name).write_text(text, "utf-8")


def to_chapter(browser: Driven, place: str, name: str) -> None:
    browser.open(f"{place}#{name}")
    eventually(browser, IS_THERE)


def colours(browser: Driven) -> dict[str, float]:
    """Return which share of the picture's pixels has each of some colours, nearly."""
    left, top, width, height = browser.run(FIELD)
    shot = np.asarray(Image.open(io.BytesIO(browser.paint())).convert("RGB"), dtype=np.int16)
    picture = shot[top : top + height, left : left + width]
    found = {token: ImageColor.getrgb(read_themes()["light"][token]) for token in TOKENS}
    return {
        token: float(np.mean(np.abs(picture - colour).max(axis=2) < NEAR))
        for token, colour in found.items()
    }


def problems(browser: Driven) -> list[str]:
    found: list[str] = browser.run("return window.problems")
    return found


def test_every_chapter_opens_and_plays(browser: Driven, place: str) -> None:
    browser.resize(*SIZES[0])
    for name in ORDER:
        to_chapter(browser, place, name)
        if plays(name):
            still = browser.run(DRAWN)
            browser.run(FOCUS, PLAY)
            browser.press(SPACE)
            eventually(browser, f"{SECOND} > 5")
            browser.run(FOCUS, SCRUBBER)
            browser.press(END)
            eventually(browser, f"{DRAWN} !== arguments[0]", still)
        assert problems(browser) == [], name


def test_no_chapter_scrolls_sideways(browser: Driven, noting: Path) -> None:
    place = (noting / PLACES["folder"]).as_uri()
    for name in ORDER:
        to_chapter(browser, place, name)
        for size in SIZES:
            browser.resize(*size)
            eventually(browser, "return Math.abs(innerWidth - arguments[0]) < 2", size[0])
            assert browser.run(BEYOND) <= 0, (name, size)


def test_a_slider_answers_to_keys(browser: Driven, place: str) -> None:
    browser.resize(*SIZES[0])
    to_chapter(browser, place, "receptor_blockade")
    asked = f"return document.querySelector('{SLIDER}').getAttribute('aria-valuetext')"
    before, drawn = browser.run(asked), browser.run(DRAWN)
    browser.run(FOCUS, SLIDER)
    for _ in range(3):
        browser.press(RIGHT)
    eventually(browser, f"{asked} !== arguments[0]", before)
    eventually(browser, f"{DRAWN} !== arguments[0]", drawn)
    assert problems(browser) == []


def test_a_fold_opens_and_a_dialog_gives_the_focus_back(browser: Driven, place: str) -> None:
    browser.resize(*SIZES[0])
    to_chapter(browser, place, "treatment_day")
    browser.run(f"{FOLD}.focus()")
    browser.press(SPACE)
    eventually(browser, f"return {FOLD}.parentElement.open")
    browser.run(FOCUS, "[data-part=finish]")
    browser.press(SPACE)
    eventually(browser, "return document.querySelector('dialog[open]')?.innerText.length > 20")
    browser.press(ESCAPE)
    eventually(browser, "return !document.querySelector('dialog[open]')")
    assert browser.run("return document.activeElement.dataset.part") == "finish"
    assert problems(browser) == []


def test_the_dashboard_opens_and_plays(browser: Driven, dashboard_url: str) -> None:
    browser.resize(*SIZES[0])
    to_chapter(browser, dashboard_url, CHAPTER)
    browser.run(NOTE)  # from here on: a served page takes no script of ours
    still = browser.run(DRAWN)
    browser.run(FOCUS, PLAY)
    browser.press(SPACE)
    eventually(browser, f"{SECOND} > 5")
    eventually(browser, f"{DRAWN} !== arguments[0]", still)
    assert problems(browser) == []


def test_the_picture_has_its_colours(browser: Driven, noting: Path) -> None:
    browser.resize(*SIZES[0])
    to_chapter(browser, (noting / PLACES["folder"]).as_uri(), CHAPTER)
    first = colours(browser)
    assert first["receptor-mid"] > 0.01 and first["night-foot"] > 0.01
    assert first["ketamine-bright"] < SEEN
    browser.run(f"({SET_RANGE})(document.querySelector('{SCRUBBER}'), arguments[0])", GUEST)
    wait_until(lambda: colours(browser)["ketamine-bright"] > SEEN)


def test_on_paper_stands_what_sums_up_and_nothing_to_press(browser: Driven, noting: Path) -> None:
    browser.resize(*SIZES[0])
    to_chapter(browser, (noting / PLACES["folder"]).as_uri(), CHAPTER)
    paper = squeezed(browser.printed())
    found = [paper.find(squeezed(words.heading("en", CHAPTER, part))) for part in ON_PAPER]
    assert -1 not in found and found == sorted(found)
    assert squeezed(words.message("en", "site", "not-advice")) in paper
    assert squeezed(words.message("en", "stage", "chapter-all")) not in paper


def test_what_goes_wrong_in_a_page_is_seen(browser: Driven, place: str) -> None:
    to_chapter(browser, place, "choices")
    browser.run("console.error('broken'); Promise.reject('thrown')")
    eventually(browser, "return window.problems.length == 2")
    assert problems(browser) == ["broken", "thrown"]
