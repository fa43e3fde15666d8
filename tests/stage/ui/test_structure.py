"""How pages are built for those who hear them or use no mouse: names, order, no surprises."""

from __future__ import annotations

import re
from collections.abc import Callable
from string import ascii_lowercase, digits
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import chapter

from .states import DRAWN, LANGUAGES, PLACES, READY, STAGE, UNFOLD, plays

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
PLAYING = [name for name in READY if plays(name)]
RANGES = [
    (name, control.id)
    for name in READY
    for control in chapter(name).controls
    if not hasattr(control, "options")
]
# The parts that every chapter has, in the order in which each of them stands: the picture or the
# cards with their sentence first, then the answer.
ANATOMY = ["kx-stage-area", "kx-head", "kx-knowledge", "kx-remember", "kx-folds"]

HEADINGS = """() => [...document.querySelectorAll(".kx :is(h1, h2, h3, h4)")]
  .filter((head) => head.checkVisibility({ visibilityProperty: true }) && !head.closest("dialog"))
  .map((head) => [Number(head.localName[1]), head.getBoundingClientRect().top, head.innerText])"""
MISNAMED = """() => {
  const plain = (text) => text.toLowerCase().replace(/\\s+/g, " ").trim();
  return [...document.querySelectorAll(".kx :is(button, a, summary, input)[aria-label]")]
    .filter((part) => part.checkVisibility() && plain(part.innerText))
    .filter((part) => !plain(part.getAttribute("aria-label")).includes(plain(part.innerText)))
    .map((part) => part.outerHTML.slice(0, 160));
}"""
ON_PICTURE = """(way) => {
  const inside = way.getBoundingClientRect();
  const picture = document.querySelector(".kx-scene").getBoundingClientRect();
  return inside.left >= picture.left && inside.right <= picture.right
    && inside.top >= picture.top && inside.bottom <= picture.bottom;
}"""
PIXELS = """() => {
  const roots = [document, ...[...document.querySelectorAll("*")].map((part) => part.shadowRoot)];
  const found = roots.filter(Boolean).flatMap((root) =>
    [...root.querySelectorAll("img, canvas, image, video, object, iframe")]);
  return found.map((part) => part.outerHTML.slice(0, 120));
}"""
TITLES = """() => [...document.querySelectorAll(".kx [title]")]
  .filter((part) => !(part.getAttribute("aria-label") ?? part.innerText).includes(part.title))
  .map((part) => part.outerHTML.slice(0, 120))"""
DRAWINGS = """() => [...document.querySelectorAll(".kx [role=img]")]
  .filter((part) => part.checkVisibility())
  .map((part) => part.getAttribute("aria-label") ?? "")"""
VALUES = """() => [...document.querySelectorAll("input[type=range]")]
  .filter((part) => part.checkVisibility())
  .map((part) => [part.labels[0]?.innerText ?? "", part.getAttribute("aria-valuetext") ?? ""])"""


@pytest.mark.parametrize("level", ["plain", "detailed"])
@pytest.mark.parametrize("place", PLACES)
def test_headings_are_read_in_the_order_in_which_they_are_seen(
    look: Show, place: str, level: str
) -> None:
    page = look(place, 360, height=740, state={"language": "en", "level": level})
    page.evaluate(UNFOLD, True)
    heads = page.evaluate(HEADINGS)
    levels, tops = [head[0] for head in heads], [head[1] for head in heads]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(now <= before + 1 for before, now in zip(levels, levels[1:], strict=False)), heads
    assert tops == sorted(tops), heads
    assert all(head[2].strip() for head in heads)


@pytest.mark.parametrize("name", READY)
def test_every_chapter_has_its_parts_in_one_order(show: Show, name: str) -> None:
    page = show(name)
    parts = page.locator(".kx-chapter > *").evaluate_all("all => all.map((p) => p.className)")
    found = [own for part in parts for own in ANATOMY if own in part.split()]
    assert found == ANATOMY, parts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_a_name_contains_what_is_seen(look: Show, place: str, language: str) -> None:
    page = look(place, state={"language": language, "level": "detailed"})
    page.evaluate(UNFOLD, True)
    assert page.evaluate(MISNAMED) == []
    assert page.evaluate(TITLES) == [], "a tip that is the only source of what it says"


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_drawn_in_pixels(look: Show, place: str) -> None:
    page = look(place, state={"language": "en", "level": "detailed"})
    assert page.evaluate(PIXELS) == []


@pytest.mark.parametrize("name", PLAYING)
def test_what_is_seen_at_a_glance_has_headings_for_those_who_hear_it(look: Show, name: str) -> None:
    page = look(name, state={"language": "en"})
    heads = [head[2] for head in page.evaluate(HEADINGS)]
    assert heads[1:3] == ["The picture", "Play the story"]
    changed = page.evaluate(f"{STAGE}.bundle.controls.some((one) => one.level !== 'detailed')")
    assert ("Try it yourself" in heads) == changed


def test_the_picture_is_told_to_whoever_comes_to_it_by_tab(show: Show) -> None:
    page = show(fresh=True)
    way = page.locator(".kx-frame .kx-skip")
    way.focus()
    expect(way).to_have_text("What the picture shows")
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert way.evaluate(ON_PICTURE), f"at {width} px it stands elsewhere than on the picture"
    page.keyboard.press("Enter")
    expect(page.locator("[data-section=scene]")).to_have_attribute("open", "")
    expect(page.locator("[data-section=scene] > summary")).to_be_focused()


def test_the_way_back_to_the_story_leaves_the_focus_on_play(show: Show) -> None:
    page = show()
    page.get_by_role("slider", name="Ketamine around the doors", exact=True).press("ArrowRight")
    page.get_by_role("button", name="Back to the story").press("Enter")
    expect(page.locator(".kx-play")).to_be_focused()


@pytest.mark.parametrize("name", READY)
def test_every_drawing_has_a_name_and_live_ones_follow(show: Show, name: str) -> None:
    page = show(name, state={"level": "detailed"})
    seen = []
    for moment in page.evaluate(f"{STAGE}.frame().preset.moments.map(({{ to_s }}) => to_s)"):
        page.evaluate(f"{STAGE}.transport.seek({moment})")
        page.evaluate(DRAWN)
        seen.append(page.evaluate(DRAWINGS))
        assert all(label.strip() for label in seen[-1])
    scene = page.locator(".kx-scene")
    for at in range(scene.count()):
        told = scene.nth(at).get_attribute("aria-details")
        expect(page.locator(f"[id='{told}'] > summary")).to_have_text("What the picture shows")
    # Charts are drawn ahead but for what follows the story: then their words follow it too.
    live = page.evaluate(f"{STAGE}.bundle.charts.filter(({{ live }}) => live.length).length")
    if live and plays(name) and len(seen) > 1:
        assert len({tuple(labels) for labels in seen}) > 1


@pytest.mark.parametrize("place", READY)
def test_sliders_have_a_name_and_a_value_with_its_meaning(look: Show, place: str) -> None:
    page = look(place, state={"language": "en", "level": "detailed"})
    for name, value in page.evaluate(VALUES):
        assert name.strip()
        assert any(letter.isalpha() for letter in value), (name, value)


@pytest.mark.parametrize(("name", "control"), RANGES)
def test_a_slider_is_moved_without_dragging(show: Show, name: str, control: str) -> None:
    page = show(name, state={"level": "detailed"})
    part = page.locator(f"[data-control={control}]")
    slider = part.locator("input[type=range]")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    assert box is not None
    before = slider.input_value()
    page.mouse.click(box["x"] + box["width"] * 0.6, box["y"] + box["height"] / 2)
    expect(slider).not_to_have_value(before)
    for button in [0, 1]:
        before = slider.input_value()
        part.locator(".kx-nudge").nth(button).click()
        expect(slider).not_to_have_value(before)


@pytest.mark.parametrize("name", PLAYING)
def test_a_button_acts_when_it_is_let_go_on_it(show: Show, name: str) -> None:
    page = show(name)
    play = page.locator(".kx-play")
    play.scroll_into_view_if_needed()
    play.hover()
    page.mouse.down()
    page.evaluate(DRAWN)
    playing = f"{STAGE}.frame().state.playing"
    assert page.evaluate(playing) is False
    page.mouse.move(2, 2)
    page.mouse.up()
    assert page.evaluate(playing) is False


@pytest.mark.parametrize("place", PLACES)
def test_letters_and_digits_do_nothing_by_themselves(show: Show, place: str) -> None:
    page = show(place)
    shown: Any = "[location.href, document.querySelector('.kx-content').innerText]"
    before = page.evaluate(shown)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.type(ascii_lowercase + digits)
    page.evaluate(DRAWN)
    assert page.evaluate(shown) == before


def test_the_question_whether_you_are_there_can_be_put_off_again_and_again(show: Show) -> None:
    page = show("start", clock=True)
    page.get_by_role("button", name=re.compile("Show me from the start")).click()
    expect(page.locator(".kx-question")).to_be_visible()
    warning = page.locator(".kx-dialog[open] [role=timer]")
    for _ in range(12):
        page.keyboard.press("Shift")
        page.clock.fast_forward(121_000)
        expect(warning).to_be_visible()
    page.keyboard.press("Shift")
    expect(warning).to_be_hidden()
    expect(page.locator(".kx-question")).to_be_visible()
