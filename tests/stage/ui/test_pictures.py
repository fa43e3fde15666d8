"""Pictures and what stands with them: one number, words to read, a key, a marker to hold."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .states import DRAWN

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
FIRST_FOUR = ["receptor_blockade", "glutamate_surge", "synaptic_plasticity", "onset_timing"]
SMALLEST_PX = 12
# What is on the screen now; a drawing's own units are scaled to the screen. What a container query
# takes away has no box, though checkVisibility goes on calling it visible.
SEEN_WORDS = """() => [...document.querySelectorAll(".kx-scene, .kx-chart")]
  .filter((host) => host.checkVisibility())
  .flatMap((host) => [...host.shadowRoot.querySelectorAll("text")])
  .filter((text) => text.textContent && text.getClientRects().length)
  .map((text) => {
    const { a, b } = text.getScreenCTM();  // words that are turned by a quarter too
    return [text.textContent, parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)];
  })"""
COUNTED = """() => new Promise((done) => {
  const caption = document.querySelector(".kx-caption");
  const strip = document.querySelector(".kx-scene").shadowRoot.querySelector("#far-count");
  const pairs = [];
  const look = () => {
    pairs.push([strip.textContent, caption.textContent]);
    pairs.length < 150 ? requestAnimationFrame(look) : done(pairs);
  };
  requestAnimationFrame(look);
})"""
STAGE = "app.screens.screen().stage"
# Places on the clock of the first day, which grows tenfold a step.
FORTY_MINUTES, TWO_HOURS = 0.595, 0.714


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("level", ["plain", "detailed"])
@pytest.mark.parametrize("chapter", FIRST_FOUR)
def test_words_in_pictures_are_large_enough(
    show: Show, chapter: str, level: str, language: str
) -> None:
    page = show(chapter, state={"language": language, "level": level})
    for width in (360, 768):
        page.set_viewport_size({"width": width, "height": 740})
        page.evaluate(DRAWN)  # the drawing takes its field for little room a frame later
        words = page.evaluate(SEEN_WORDS)
        assert words
        assert {word: size for word, size in words if size < SMALLEST_PX - 0.01} == {}, width


def test_the_caption_counts_what_the_picture_counts(show: Show) -> None:
    page = show()
    # Signals empty the doors while it plays.
    page.evaluate(f"{STAGE}.choosePreset('washout_signals')")
    page.evaluate(f"{STAGE}.transport.seek({STAGE}.frame().preset.moments[1].from_s)")
    page.get_by_role("button", name="Play", exact=True).click()
    pairs = page.evaluate(COUNTED)
    counts = {picture.split()[0] for picture, _ in pairs}
    assert len(counts) > 1, "nothing was filled meanwhile"
    for picture, caption in pairs:
        count = picture.split()[0]
        said = re.search(r"(\d+|None) of 100", caption)
        assert said
        assert said[1].replace("None", "0") == count


def test_the_sentence_is_there_once_for_a_screen_reader(show: Show) -> None:
    page = show()
    sentence = page.locator(".kx-caption").inner_text()
    assert page.locator(".kx-frame-left").aria_snapshot().count(sentence) == 1


def test_a_pointer_takes_hold_of_the_marker_in_the_drawing(show: Show) -> None:
    page = show("onset_timing")
    page.evaluate(f"{STAGE}.setControl('calendar', 'first_day')")
    box = page.locator(".kx-scene").bounding_box()
    assert box is not None
    # The axis runs from 76 to 936 of 960; the story stands where somebody counted, the nearest:
    # 0.55 lies before 40 minutes and 0.72 after 2 hours, well before the next time.
    at = {share: box["x"] + box["width"] * (76 + share * 860) / 960 for share in (0.55, 0.72)}
    down = box["y"] + box["height"] / 2
    page.mouse.move(at[0.55], down)
    page.mouse.down()
    page.wait_for_function(f"Math.abs({STAGE}.frame().values.marker - {FORTY_MINUTES}) < 0.01")
    page.mouse.move(at[0.72], down)
    page.wait_for_function(f"Math.abs({STAGE}.frame().values.marker - {TWO_HOURS}) < 0.01")
    page.mouse.up()
    page.wait_for_function(f"!{STAGE}.frame().state.held")
    page.mouse.move(at[0.55], down)
    assert abs(page.evaluate(f"{STAGE}.frame().values.marker") - TWO_HOURS) < 0.01


def test_where_no_marker_is_drawn_there_is_none_to_take_hold_of(show: Show) -> None:
    page = show("onset_timing")
    scene = page.locator(".kx-scene")
    assert page.evaluate(f"{STAGE}.frame().values.picture") == "cards"
    scene.click()
    assert page.evaluate(f"{STAGE}.frame().time") == 0
    expect(scene).not_to_have_css("cursor", "ew-resize")
    page.evaluate(f"{STAGE}.setControl('calendar', 'first_day')")
    expect(scene).to_have_css("cursor", "ew-resize")


CARDS_PRESSED = ("tablets", "spray", "drip")
MIDDLE_OF = """id => {
  const card = document.querySelector(".kx-scene").shadowRoot.getElementById(id).firstElementChild;
  const { x, y, width, height } = card.getBoundingClientRect();
  return [x + width * 0.95, y + height * 0.4];
}"""


def test_a_card_that_is_pressed_is_chosen(show: Show) -> None:
    page = show("onset_timing")
    for card in CARDS_PRESSED:
        page.mouse.click(*page.evaluate(MIDDLE_OF, f"card-{card}"))
        page.wait_for_function(f"{STAGE}.frame().values.treatment === '{card}'")
    assert page.evaluate(f"{STAGE}.frame().time") == 0


def test_other_drawings_are_not_taken_hold_of(show: Show) -> None:
    page = show("synaptic_plasticity")
    page.locator(".kx-scene").click()
    assert page.evaluate(f"{STAGE}.frame().time") == 0


def test_the_key_names_shapes_of_the_drawing(show: Show) -> None:
    page = show("synaptic_plasticity")
    entries = page.locator(".kx-key li")
    expect(entries).to_have_text(
        [
            *("fewer in stressed mice", "contact point", "new contact point"),
            *("building blocks", "ketamine", "growth begins: studies differ"),
        ]
    )
    signs = entries.locator("svg")  # what gives a sign its shades stands before its shape
    drawn = "(signs) => signs.map((sign) => sign.lastElementChild.getBBox().width)"
    assert all(width > 5 for width in signs.evaluate_all(drawn))


def test_the_key_leaves_out_what_words_of_the_picture_name(show: Show) -> None:
    seen = show("other_conditions").locator(".kx-key li").filter(visible=True)
    expect(seen).to_have_text(
        [
            "groups not shown",
            "the largest study",
            "number not read",
        ]
    )


def test_what_is_seen_in_one_story_is_named_in_that_story(show: Show) -> None:
    page = show("treatment_day")
    seen = page.locator(".kx-key li").filter(visible=True)
    measured = ["cuff: blood pressure", "finger clip: oxygen"]
    told = ["from reports, not one person’s words", "how long, not how strong"]
    expect(seen).to_have_text([*measured, "spray", *told])
    page.get_by_label("Drip", exact=True).check()
    expect(seen).to_have_text([*measured, "drip", *told])


SIGNS = """() => [...document.querySelectorAll(".kx-key li")].map((entry) => {
  const { width, height } = entry.querySelector("svg").getBBox();
  return [entry.innerText, Math.max(width, height), entry.querySelectorAll("use").length];
})"""
LEAST_SIGN = 10  # units across of what a sign paints; one without its parts has none


@pytest.mark.parametrize("chapter", FIRST_FOUR[:3])
def test_every_sign_of_the_key_stands_by_itself(show: Show, chapter: str) -> None:
    signs = show(chapter).evaluate(SIGNS)
    assert len(signs) > 3
    assert [sign for sign in signs if sign[1] < LEAST_SIGN or sign[2]] == []


def test_a_chapter_without_named_shapes_has_no_key(show: Show) -> None:
    expect(show("choices").locator(".kx-key")).to_be_hidden()


def test_people_of_the_clock_say_where_on_it_they_were_counted(show: Show) -> None:
    page = show("onset_timing")
    expect(page.locator("[data-comparison='IA-01'] .kx-hundred-when")).to_have_text(
        "On the clock: day 1"
    )


def test_people_of_other_chapters_have_no_clock(show: Show) -> None:
    expect(show("choices").locator(".kx-hundred-when")).to_have_count(0)
