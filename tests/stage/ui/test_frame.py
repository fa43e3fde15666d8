"""The frame: one picture, one sentence, one control, in view together; and nothing in it shifts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from explainer import words
from explainer.chapters import chapter
from explainer.places import ASSETS

from .overlaps import crossed, faults
from .states import DRAWN, LANGUAGES, READY, STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

PICTURED = [name for name in READY if (ASSETS / "scenes" / f"{name}.svg").is_file()]
PLAYING = [name for name in PICTURED if any(m.play_s for m in chapter(name).presets[0].moments)]
# Scenes drawn for this frame; the list grows as they are drawn anew.
ANEW: list[str] = json.loads((Path(__file__).parent / "drawn_anew.json").read_text())
MECHANISM = ["receptor_blockade", "glutamate_surge", "synaptic_plasticity"]
SIZES = {
    "laptop": (1280, 800, 0.42),
    "small": (1024, 768, 0.36),
    "large": (1920, 1080, 0.5),
    "tablet": (768, 1024, 0.45),
    "phone": (360, 740, 0.3),
    "phone on its side": (740, 360, 0.3),
}
TOUCH_PX = 44
PHONE_SHARE = 0.379  # of a scene with a shot of its own for phones
ALWAYS = ("scene", "sentence", "help", "view", "finish", "questions", "next")
BOXES = """() => Object.fromEntries([...document.querySelectorAll(".kx [data-part]")]
  .filter((part) => part.checkVisibility({ visibilityProperty: true }))
  .map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return [part.dataset.part, [left, top, right, bottom]];
  }))"""
PLACES = """() => [...document.querySelectorAll(".kx-play, .kx-scrub-bar, .kx-band, .kx-scene")]
  .map((part) => Object.values(part.getBoundingClientRect().toJSON()).map(Math.round).join())
  .concat(document.documentElement.scrollHeight)"""
WORDS_A_SECOND = 130 / 60
GRACE_S = 0.4
# Each sentence of each moment of the story, and for how many seconds it stands there; a number
# that counts on within it makes no new one.
STANDS = f"""() => {{
  const told = [];
  for (const {{ from_s, to_s }} of {STAGE}.frame().preset.moments) {{
    const steps = Math.round((to_s - from_s) / 0.05);
    let last;
    for (let at = 0; at < steps; at += 1) {{
      const time = from_s + ((at + 0.5) / steps) * (to_s - from_s);
      const {{ sentence, messages }} = {STAGE}.frameAt({{ time }});
      if (messages.join() !== last) told.push([sentence, 0]);
      told.at(-1)[1] += (to_s - from_s) / steps;
      last = messages.join();
    }}
  }}
  return told;
}}"""


def at_rest(page: Page, time_s: float) -> None:
    page.evaluate(f"time => {STAGE}.transport.seek(time)", time_s)
    page.evaluate(DRAWN)


def wanted(name: str, size: str) -> set[str]:
    record, parts = chapter(name), {*ALWAYS}
    if name in PLAYING:
        parts |= {"play", "scrubber"}
    if any(control.level == "plain" for control in record.controls):
        parts |= {"control"}
    return parts


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PICTURED)
def test_the_frame_is_in_view_together(look: Show, name: str, size: str) -> None:
    width, height, share = SIZES[size]
    if size == "phone" and name in ANEW:
        share = PHONE_SHARE
    page = look(name, width, height)
    page.evaluate(DRAWN)
    boxes = page.evaluate(BOXES)
    if size == "phone on its side" and "control" in boxes:
        left, top, right, _ = boxes["control"]  # a list goes on within the tray
        boxes["control"] = [left, top, right, top + TOUCH_PX]
    assert wanted(name, size) - boxes.keys() == set()
    out = {
        part: box
        for part, box in boxes.items()
        if part in wanted(name, size) and not inside(box, width, height)
    }
    assert out == {}
    left, top, right, bottom = boxes["scene"]
    assert (right - left) * (bottom - top) / (width * height) >= share


def inside(box: list[float], width: int, height: int) -> bool:
    left, top, right, bottom = box
    return left >= -1 and top >= -1 and right <= width + 1 and bottom <= height + 1


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", PLAYING)
def test_nothing_shifts_while_it_plays(show: Show, name: str, width: int) -> None:
    page = show(name, width, height=800 if width > 560 else 740)
    for preset in chapter(name).presets:
        page.evaluate(f"id => {STAGE}.choosePreset(id)", preset.id)
        end_s = page.evaluate(f"{STAGE}.frame().preset.duration_s")
        seen = set()
        for tenth in range(11):
            at_rest(page, end_s * tenth / 10)
            seen.add(json.dumps(page.evaluate(PLACES)[:-1]))
        assert len(seen) == 1, preset.id


@pytest.mark.parametrize("name", [name for name in PLAYING if name in ANEW])
def test_a_page_drawn_anew_keeps_its_height_while_it_plays(show: Show, name: str) -> None:
    page = show(name)
    end_s = page.evaluate(f"{STAGE}.frame().preset.duration_s")
    page.locator(".kx-play").click()
    page.wait_for_function(f"{STAGE}.frame().time > 0")
    page.locator(".kx-play").click()
    heights = set()
    for tenth in range(11):
        at_rest(page, end_s * tenth / 10)
        heights.add(page.evaluate(PLACES)[-1])
    assert len(heights) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ANEW)
def test_a_sentence_stands_long_enough_to_be_read(show: Show, name: str, language: str) -> None:
    page = show(name, state={"language": language})
    stands: list[tuple[str, float]] = page.evaluate(STANDS)
    assert stands
    for sentence, stands_s in stands:
        assert len(sentence.split()) / WORDS_A_SECOND <= stands_s + GRACE_S, sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 1024, 768, 360])
@pytest.mark.parametrize("name", ANEW)
def test_no_word_of_a_picture_lies_on_another(
    show: Show, name: str, width: int, language: str
) -> None:
    page = show(name, width, state={"language": language})
    for preset in chapter(name).presets:
        page.evaluate(f"id => {STAGE}.choosePreset(id)", preset.id)
        for moment in page.evaluate(f"{STAGE}.frame().preset.moments"):
            for share in (0.3, 0.6, 1):
                length_s = moment["to_s"] - moment["from_s"]
                at_rest(page, moment["from_s"] + share * max(length_s - 0.01, 0))
                assert faults(page) == [], f"{moment['id']} at {share}"


@pytest.mark.parametrize("level", ["plain", "detailed"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", [*MECHANISM, "onset_timing"])
def test_no_word_of_a_picture_lies_on_an_edge_or_another(
    show: Show, name: str, width: int, language: str, level: str
) -> None:
    page = show(name, width, state={"language": language, "level": level})
    found = {}
    for preset in chapter(name).presets:
        page.evaluate(f"id => {STAGE}.choosePreset(id)", preset.id)
        for moment in page.evaluate(f"{STAGE}.frame().preset.moments"):
            at_rest(page, moment["to_s"] - 0.01)
            if said := [*crossed(page), *faults(page)]:
                found[f"{preset.id}, {moment['id']}"] = said
    assert found == {}


LINE_UNDER_WORD = """() => {
  const root = document.querySelector(".kx-scene").shadowRoot;
  const text = [...root.querySelectorAll("text")].find((one) => one.checkVisibility()
    && one.textContent.trim() && getComputedStyle(one).display !== "none");
  const { x, y, width, height } = text.getBBox();
  const line = document.createElementNS(text.namespaceURI, "path");
  line.setAttribute("d", `M${x},${y + height / 2} h${width}`);
  line.setAttribute("stroke", "black");
  line.setAttribute("stroke-width", "3");
  text.before(line);
}"""


def test_the_check_sees_a_line_under_a_word(show: Show) -> None:
    page = show(MECHANISM[0], fresh=True)
    before = len(crossed(page))
    page.evaluate(LINE_UNDER_WORD)
    assert len(crossed(page)) == before + 1


def test_help_says_whom_to_call(show: Show) -> None:
    for place in ["start", "choose", "about", PLAYING[0]]:
        page = show(place)
        page.locator(".kx-help > summary").click()
        panel = page.locator(".kx-help-panel")
        said = panel.inner_text()
        for key in ("help-now", "help-call", "help-talk"):
            assert words.message("en", "stage", key) in said
        page.keyboard.press("Escape")


TWO_TEXTS = """() => {
  const root = document.querySelector(".kx-scene").shadowRoot;
  const layer = [...root.querySelectorAll("svg")].at(-1);
  for (const [id, x, size] of [["one", 300, 40], ["two", 320, 40], ["tiny", 600, 6]]) {
    const text = document.createElementNS(layer.namespaceURI, "text");
    Object.entries({ id, x, y: 300, "font-size": size })
      .forEach(([name, value]) => text.setAttribute(name, value));
    text.textContent = id;
    layer.append(text);
  }
}"""


def test_the_check_sees_text_on_text_and_text_that_is_too_small(show: Show) -> None:
    page = show(PLAYING[0], fresh=True)
    before = len(faults(page))
    page.evaluate(TWO_TEXTS)
    said = " ".join(faults(page)[0:])
    assert len(faults(page)) >= before + 2
    assert "“two” (two) lies on “one” (one)" in said
    assert "“tiny” (tiny) is" in said
