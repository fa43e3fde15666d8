"""What every chapter does alike: play and stop, step and reset, and answer to each control."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import chapter

from .states import DRAWN, PICTURE, READY, STAGE, STILLS_DRAWN, UNFOLD, WRITTEN, plays

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
PLAYING = [name for name in READY if plays(name)]
BESIDE_A_PICTURE = [name for name in READY if chapter(name).strip and chapter(name).controls]
CONTROLS = [(name, control) for name in READY for control in chapter(name).controls]

# Everything a person meets: drawings, charts, texts, and what the controls stand at.
ALL = (
    "() => { const written = "
    + WRITTEN
    + """;
  const whole = (node) => [...node.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot);
  const said = (part) => [part.checked, part.value, part.getAttribute("aria-valuetext")];
  const { time, effective, sentence, state } = app.screens.screen().stage.frame();
  return JSON.stringify({
    drawn: whole(document).map(({ shadowRoot }) => written(shadowRoot)),
    text: document.querySelector(".kx-chapter").innerText,
    stand: [...document.querySelectorAll(".kx-chapter :is(input, select)")].map(said),
    time, effective, sentence, playing: state.playing, settings: state.settings,
  });
}"""
)
# Of one control: for each part of the first preset, what each value makes of the page.
ANSWERS = """async ([id, values]) => {
  const { stage } = app.screens.screen();
  const texts = ".kx-section, .kx-hundred, .kx-figure";
  const look = () => ({
    picture: document.querySelector(".kx-scene")?.shadowRoot.innerHTML ?? "",
    sentence: stage.frame().sentence,
    text: [...document.querySelectorAll(texts)].filter((part) => part.checkVisibility())
      .map((part) => part.innerText).join(),
  });
  const answers = [];
  for (const { from_s, to_s } of stage.bundle.presets[0].moments) {
    const looks = [];
    for (const value of values) {
      stage.accept({ settings: { [id]: value }, time: (from_s + to_s) / 2 });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      looks.push(look());
    }
    const kinds = (what) => new Set(looks.map((one) => one[what])).size;
    answers.push({ picture: kinds("picture"), sentence: kinds("sentence"), text: kinds("text") });
  }
  return answers;
}"""
# Every number, tag and word that opens something, opened in turn: what stands in front then.
CARDS = """() => [...document.querySelectorAll(".kx-tag, .kx-number, .kx-term")].map((opener) => {
  opener.click();
  const open = document.querySelector(".kx-dialog[open]");
  const heads = [...open.querySelectorAll("h2, h3, h4")].map((head) => head.textContent.trim());
  const said = [...open.querySelectorAll("dd, p, a")].map((part) => part.textContent.trim());
  open.close();
  return { opener: opener.outerHTML.slice(0, 120), heads, said };
})"""
# During play nothing is taken off the page and nothing put on it.
WATCH = """() => {
  window.torn = [];
  const parts = (nodes) => [...nodes].filter(({ nodeType }) => nodeType === 1);
  const note = (changes) => changes.forEach(({ addedNodes, removedNodes }) =>
    torn.push(...parts(addedNodes), ...parts(removedNodes)));
  const watched = [document.querySelector(".kx-frame-left"), document.querySelector(".kx-panel"),
    document.querySelector(".kx-scene").shadowRoot];
  const all = { childList: true, subtree: true };
  for (const part of watched) new MutationObserver(note).observe(part, all);
}"""


def picture(page: Page) -> str:
    page.evaluate(DRAWN)
    return str(page.evaluate(PICTURE))


def everything(page: Page) -> str:
    page.evaluate(DRAWN)
    page.wait_for_function(STILLS_DRAWN)
    status = page.get_by_role("status")
    expect(status).to_have_text(page.evaluate(f"{STAGE}.frame().sentence"))
    return str(page.evaluate(ALL))


def values_of(control: Any) -> list[Any]:
    options = getattr(control, "options", None)
    return list(options or (control.low, (control.low + control.high) / 2, control.high))


@pytest.mark.parametrize("name", PLAYING)
def test_play_plays_and_pause_stops(show: Show, name: str) -> None:
    page = show(name, clock=True)
    page.locator(".kx-play").click()
    page.wait_for_function(f"{STAGE}.frame().time > 0.2")
    page.locator(".kx-play").click()
    stopped = page.evaluate(f"{STAGE}.frame().time")
    seen = picture(page)
    page.clock.run_for(300)
    assert page.evaluate(f"{STAGE}.frame().time") == stopped
    assert picture(page) == seen


@pytest.mark.parametrize("name", PLAYING)
def test_step_back_shows_exactly_the_picture_before(show: Show, name: str) -> None:
    page = show(name)
    seen = [picture(page)]
    stops = page.evaluate(f"{STAGE}.stops().filter((stop) => stop > 0).length")
    for _ in range(min(stops, 8)):
        page.get_by_role("button", name="Step on", exact=True).click()
        seen.append(picture(page))
    assert all(here != there for here, there in pairwise(seen)), "a step that changes nothing"
    for earlier in reversed(seen[:-1]):
        page.get_by_role("button", name="Step back", exact=True).click()
        assert picture(page) == earlier


@pytest.mark.parametrize("name", PLAYING)
def test_start_over_gives_back_the_first_state_to_the_byte(show: Show, name: str) -> None:
    page = show(name, state={"level": "detailed"})
    page.evaluate(UNFOLD, True)
    first = everything(page)
    page.evaluate(f"{STAGE}.choosePreset({STAGE}.bundle.presets.at(-1).id)")
    for control in chapter(name).controls:
        page.evaluate(
            f"([id, to]) => {STAGE}.setControl(id, to)", [control.id, values_of(control)[-1]]
        )
    page.evaluate(f"{STAGE}.transport.stepOn()")
    assert everything(page) != first
    page.get_by_role("button", name="Start over", exact=True).click()
    assert everything(page) == first


@pytest.mark.parametrize("name", BESIDE_A_PICTURE)
def test_undo_gives_back_the_first_state_to_the_byte(show: Show, name: str) -> None:
    page = show(name, state={"level": "detailed"})
    first = everything(page)
    for control in chapter(name).controls:
        page.evaluate(
            # A control that is moved at rest starts time in some chapters; it must not run on here.
            f"([id, to]) => {{ {STAGE}.setControl(id, to); {STAGE}.transport.pause(); }}",
            [control.id, values_of(control)[-1]],
        )
    assert everything(page) != first
    page.get_by_role("button", name="Back to the story").click()
    assert everything(page) == first


@pytest.mark.parametrize(("name", "control"), CONTROLS, ids=lambda part: getattr(part, "id", part))
def test_each_control_changes_the_picture_and_the_sentence(
    show: Show, name: str, control: Any
) -> None:
    """A chapter without a picture has texts and counts in its place."""
    page = show(name, state={"level": "detailed"})
    values = values_of(control)
    answers = page.evaluate(ANSWERS, [control.id, values])
    shown = "picture" if chapter(name).strip else "text"
    most = {what: max(one[what] for one in answers) for what in ("picture", "sentence", "text")}
    assert most[shown] == len(values), most
    assert most["sentence"] >= 2, most


@pytest.mark.parametrize("name", READY)
def test_every_number_tag_and_word_has_its_card(show: Show, name: str) -> None:
    cards = show(name, state={"level": "detailed"}).evaluate(CARDS)
    assert len(cards) >= 5
    for card in cards:
        assert card["heads"] and all(card["heads"]) and card["said"] and all(card["said"]), card
        assert not any("no card" in text for text in card["said"]), card["opener"]


@pytest.mark.parametrize("name", PLAYING)
def test_nothing_is_put_on_the_page_or_taken_off_it_while_it_plays(show: Show, name: str) -> None:
    page = show(name)
    page.evaluate(WATCH)
    page.evaluate(f"{STAGE}.transport.setSpeed(2)")
    page.locator(".kx-play").click()
    page.wait_for_function(f"{STAGE}.frame().time > 1")
    assert page.evaluate("torn.map(({ outerHTML }) => outerHTML.slice(0, 120))") == []


@pytest.mark.parametrize("name", READY)
def test_the_same_state_gives_the_same_page(show: Show, name: str) -> None:
    preset = chapter(name).presets[-1].id
    settings = {control.id: values_of(control)[-1] for control in chapter(name).controls}
    state = {"settings": {"preset": preset, **settings}, "time": 3, "theme": "dark"}
    drawn = "shown.root.querySelector('.kx-scene')?.shadowRoot.innerHTML"
    seen = []
    for _ in range(2):
        page = show(mode=name, state=state)
        page.evaluate(DRAWN)
        seen.append(page.evaluate(f"[shown.root.innerText, {drawn}]"))
    assert seen[0] == seen[1]
