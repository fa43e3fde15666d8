"""The sentence is said politely: not in a stream, not while a slider is held, in one's language."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import chapter

from .slow_frames import FEW_FRAMES
from .states import LANGUAGES, PLACES, READY, STAGE, plays

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

COUNT = """() => {
  window.written = [];
  new MutationObserver(() => written.push(performance.now()))
    .observe(document.querySelector(".kx-band [role=status]"),
      { childList: true, characterData: true });
}"""
# What is written, and how often the region itself is changed.
RECORD = """() => {
  [window.heard, window.switched] = [[], 0];
  const region = document.querySelector(".kx-band [role=status]");
  new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  new MutationObserver(() => (switched += 1)).observe(region, { attributes: true });
}"""
# The sentences of the first story: where moments and beats begin, and where numbers ended.
STARTS = """(stage) => {
  const said = [];
  for (const { beats, from_s, to_s } of stage.frame().preset.moments) {
    for (const at of [...(beats ?? [{ from_s }]).map((beat) => beat.from_s), to_s - 0.001]) {
      const { sentence } = stage.frameAt({ time: at });
      if (said.at(-1) !== sentence) said.push(sentence);
    }
  }
  return said;
}"""
SAID = "document.querySelector('.kx-band [role=status]').textContent"
HOLD = f"{STAGE}.frame().state.held"
# Everything that can be moved is moved, in every third frame, for two seconds and a half.
HURRY_MS, QUIET_MS = 2500, 1200
# A story may last longer than a page waits for somebody: so often there is a sign of life.
SIGN_MS = 60_000
HURRY = """([stage, lasting]) => {
  const end = performance.now() + lasting;
  const options = ({ options, min, max }) => options ?? [min, (min + max) / 2, max];
  let turn = 0;
  const move = () => {
    for (const control of turn % 3 ? [] : stage.bundle.controls) {
      const possible = options(control);
      stage.setControl(control.id, possible[(turn / 3) % possible.length]);
    }
    turn += 1;
    if (performance.now() < end) requestAnimationFrame(move);
  };
  move();
}"""


@pytest.mark.parametrize("name", READY)
def test_the_sentence_stands_in_one_status_and_is_that_of_the_picture(
    show: Show, name: str
) -> None:
    status = show(name).get_by_role("status")
    expect(status).to_have_count(1)
    page = status.page
    for moment in chapter(name).presets[0].moments[:2]:
        found = f"{STAGE}.frame().preset.moments.find(({{ id }}) => id === '{moment.id}').from_s"
        page.evaluate(f"{STAGE}.transport.seek({found})")
        expect(status).to_have_text(page.evaluate(f"{STAGE}.frame().sentence"))


@pytest.mark.parametrize("name", [name for name in READY if chapter(name).controls])
def test_the_sentence_is_written_at_most_once_a_second(show: Show, name: str) -> None:
    page = show(name, clock=True, state={"level": "detailed"})
    page.evaluate(f"{STAGE}.transport.seek({STAGE}.frame().preset.duration_s)")
    page.wait_for_function(f"{SAID} === {STAGE}.frame().sentence")
    page.evaluate(COUNT)
    page.evaluate(f"({HURRY})([{STAGE}, {HURRY_MS}])")
    page.clock.run_for(HURRY_MS + QUIET_MS)
    written = page.evaluate("written")
    assert 1 <= len(written) <= 4
    # A timer may be a few milliseconds early.
    assert all(later - earlier > 950 for earlier, later in pairwise(written))
    expect(page.get_by_role("status")).to_have_text(page.evaluate(f"{STAGE}.frame().sentence"))


@pytest.mark.parametrize(
    ("name", "control"),
    [
        ("receptor_blockade", "Ketamine around the doors"),
        ("glutamate_surge", "Ketamine around the cells"),
    ],
)
def test_nothing_is_said_while_a_slider_is_held(show: Show, name: str, control: str) -> None:
    page = show(name)
    before = page.evaluate(SAID)
    page.evaluate(COUNT)
    slider = page.get_by_role("slider", name=control, exact=True)
    box = slider.bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.3, middle)
    page.mouse.down()
    for place in range(30, 0, -1):
        page.mouse.move(box["x"] + box["width"] * place / 100, middle)
    page.mouse.move(box["x"] + box["width"] * 0.6, middle)
    page.wait_for_function(HOLD)
    assert page.evaluate("written") == []
    page.mouse.up()
    page.wait_for_function(f"!{HOLD}")
    page.wait_for_function("written.length > 0")
    if not page.evaluate(f"{STAGE}.bundle.stir"):  # where a touch begins the story, it says more
        page.wait_for_function(f"performance.now() - written[0] > {QUIET_MS}")
        assert len(page.evaluate("written")) == 1
        expect(page.get_by_role("status")).to_have_text(page.evaluate(f"{STAGE}.frame().sentence"))
    assert page.evaluate(SAID) != before


def test_a_change_of_numbers_is_written_once_where_it_ends(show: Show) -> None:
    page = show(clock=True)
    page.evaluate(f"{STAGE}.choosePreset('washout_signals')")  # signals empty the doors
    page.evaluate(f"{STAGE}.transport.seek({STAGE}.frame().preset.moments[1].from_s)")
    status = page.get_by_role("status")
    expect(status).to_contain_text("40 of 100")
    page.clock.run_for(QUIET_MS)
    page.evaluate(COUNT)
    page.get_by_role("button", name="Play", exact=True).click()
    page.clock.run_for(4000)
    assert page.evaluate("written") == []
    page.clock.run_for(6000)
    expect(status).to_have_text(page.evaluate(f"{STAGE}.frame().sentence"))
    assert len(page.evaluate("written")) == 1


@pytest.mark.parametrize("name", [name for name in READY if plays(name)])
def test_the_region_is_never_switched_and_told_each_sentence_once(show: Show, name: str) -> None:
    page = show(name, clock=True, state={"through": True}, without=FEW_FRAMES)
    page.evaluate(RECORD)
    page.get_by_role("button", name="Play", exact=True).click()
    left_ms = page.evaluate(f"{STAGE}.frame().preset.duration_s") * 1000 + QUIET_MS
    while left_ms > 0:
        page.clock.run_for(min(left_ms, SIGN_MS))
        page.keyboard.press("Shift")
        left_ms -= SIGN_MS
    heard = page.evaluate("heard")  # what the page opened with is said when it begins to play
    assert " ".join(heard) == " ".join(page.evaluate(f"({STARTS})({STAGE})"))
    assert page.evaluate("switched") == 0


@pytest.mark.parametrize("place", PLACES)
def test_every_switch_of_language_is_said_by_the_page(show: Show, place: str) -> None:
    page = show(place)
    heads = [page.locator("h1").inner_text()]
    for language in [*LANGUAGES[1:], LANGUAGES[0]]:
        page.locator(f".kx-bar input[value={language}]").first.dispatch_event("click")
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator(".kx-app")).to_have_attribute("lang", language)
        heads.append(page.locator("h1").inner_text())
        assert heads[-1] in page.title()
    assert heads[0] == heads[-1] and (place == "start" or heads[0] != heads[1])
