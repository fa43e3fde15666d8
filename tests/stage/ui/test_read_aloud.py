"""Read to me: with the voices of the device alone, the picture waiting, all of it and in order."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer import words

from .plain_page import PlainPage
from .slow_frames import FEW_FRAMES
from .states import LANGUAGES, READY, STAGE, plays
from .voices import LOCAL, REMOTE, SCRIPT

pytestmark = pytest.mark.browser

Listen = Callable[..., Page]

SENTENCES = """(stage) => {
  const said = [];
  const { preset } = stage.frame();
  const begun = preset.moments.flatMap((one) => (one.beats ?? [one]).map((beat) => beat.from_s));
  const between = Array.from({ length: preset.duration_s * 2 }, (_, at) => at / 2);
  const ends = preset.moments.map(({ to_s }) => to_s - 0.001);
  for (const time of [...begun, ...between, ...ends].sort((a, b) => a - b)) {
    const { sentence } = stage.frameAt({ time });
    if (said.at(-1)?.replace(/\\d+/g, "") !== sentence.replace(/\\d+/g, "")) said.push(sentence);
  }
  return said;
}"""
# A story is heard whole, which takes long: by day each in one language, by night in all.
HEARD = [
    pytest.param(name, code, marks=() if at % len(LANGUAGES) == 0 else pytest.mark.nightly)
    for first, name in enumerate(filter(plays, READY))
    for at, code in enumerate(LANGUAGES, first)
]
READ = {"en": "Read to me", "es": "Leer en voz alta"}
YES = {"en": "Read aloud", "es": "Leer"}


@pytest.fixture
def listen(new_page: Callable[..., Page], plain_page: PlainPage) -> Listen:
    """Open a chapter on a device with these voices, on Playwright's clock."""

    def opened(
        name: str = "receptor_blockade", voices: Any = None, state: Any = None, **options: Any
    ) -> Page:
        asked = {key: options.pop(key) for key in ("without",) if key in options}
        page = new_page(1280, **options)
        page.clock.install()
        given = [*REMOTE, *LOCAL] if voices is None else voices
        page.add_init_script(f"({SCRIPT})({json.dumps(given)})")
        page.goto(plain_page.document(state=state, **asked) + f"#{name}")
        page.locator(".kx-question").first.wait_for()
        return page

    return opened


def begin(page: Page, language: str = "en") -> None:
    page.locator(".kx-read").click()
    page.get_by_role("button", name=YES[language], exact=True).locator("visible=true").click()


def aloud(language: str, text: str) -> str:
    """Return a text as a voice is given it: hard words as the glossary says that they sound."""
    sounds: dict[str, str] = {}
    for term in words.glossary(language):
        sound = term.say.lower().replace("-", "")
        for form in (term.word, *term.forms):
            if form.lower().startswith(term.word.lower()):
                sounds[form.lower()] = sound + form.lower()[len(term.word) :]
    longest = sorted(sounds, key=len, reverse=True)
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)"
    return re.sub(pattern, lambda found: sounds[found[0].lower()], text, flags=re.IGNORECASE)


def cut_off(page: Page, times: int) -> None:
    """Wait until a voice was cut off so often; none may speak then."""
    page.clock.run_for(300)
    page.wait_for_function("times => heard.cancelled >= times", arg=times)
    assert page.evaluate("[heard.cancelled, heard.now]") == [times, None]


def texts(page: Page) -> list[str]:
    return [one["text"] for one in page.evaluate("heard.said")]


@pytest.mark.parametrize(("name", "language"), HEARD)
def test_every_sentence_is_said_in_order_by_a_voice_of_the_device(
    listen: Listen, name: str, language: str
) -> None:
    page = listen(name, state={"language": language, "speed": 2}, without=FEW_FRAMES)
    page.evaluate("heard.quick = true")
    begin(page, language)
    page.clock.run_for(page.evaluate(f"{STAGE}.frame().preset.duration_s") * 500 + 8000)
    said = page.evaluate("heard.said")
    wanted = [aloud(language, text) for text in page.evaluate(f"({SENTENCES})({STAGE})")]
    heard = [one["text"] for one in said]
    assert [text for text in heard if text in wanted] == wanted
    assert all(one["local"] and one["lang"].startswith(language) for one in said)
    assert page.evaluate("heard.cancelled") == 0
    expect(page.locator(".kx-read")).to_have_text(READ[language])


def test_the_picture_waits_for_the_voice_and_the_words_are_lit(listen: Listen) -> None:
    page = listen()
    begin(page)
    page.clock.run_for(8000)
    first = page.evaluate(f"{STAGE}.frameAt({{ time: 0 }}).sentence")
    assert texts(page) == [aloud("en", first)]
    state = page.evaluate(f"{STAGE}.frame().state")
    assert state["playing"] and state["time"] < 3.75
    expect(page.locator(".kx-caption")).to_have_class("kx-caption kx-saying")
    page.evaluate("heard.finish()")
    page.clock.run_for(500)
    assert page.evaluate(f"{STAGE}.frame().moment.id") == "second_key"
    assert len(texts(page)) == 2


def test_the_part_that_is_named_is_lit_in_text_and_picture(listen: Listen) -> None:
    page = listen()
    begin(page)
    page.clock.run_for(300)
    named = page.locator(".kx-caption .kx-named").first
    part = named.get_attribute("data-names")
    before = page.locator(".kx-caption").inner_text().partition(named.inner_text())[0]
    page.evaluate("at => heard.now.onboundary({ charIndex: at })", len(aloud("en", before)))
    page.clock.run_for(300)
    expect(page.locator(".kx-named.kx-lit")).to_have_attribute("data-names", str(part))
    assert page.evaluate(f"{STAGE}.frame().values.light") == part
    page.evaluate("heard.finish()")
    assert page.evaluate(f"{STAGE}.store.get().pointed") == ""


def test_pause_leaving_and_scrubbing_cut_the_voice_off(listen: Listen) -> None:
    page = listen()
    begin(page)
    page.clock.run_for(300)
    page.wait_for_function("heard.now")
    page.locator(".kx-play").click()
    cut_off(page, 1)
    expect(page.locator(".kx-read")).to_have_text("Read to me")

    page.locator(".kx-read").click()  # it asks no second time
    page.clock.run_for(300)
    page.wait_for_function("heard.now")
    page.evaluate(f"{STAGE}.store.set({{ held: true, time: 16 }})")
    cut_off(page, 2)
    page.evaluate(f"{STAGE}.store.set({{ held: false }})")
    page.clock.run_for(300)
    page.wait_for_function("heard.now")
    assert texts(page)[-1] == aloud("en", page.evaluate(f"{STAGE}.frame().sentence"))

    page.locator("[data-part=next]").click()
    cut_off(page, 3)


def test_a_voice_that_falls_silent_holds_nothing_up(listen: Listen) -> None:
    page = listen()
    begin(page)
    page.clock.run_for(30_000)
    expect(page.locator(".kx-read")).to_have_text("Read to me")
    assert page.evaluate(f"{STAGE}.frame().time") > 3.6


@pytest.mark.parametrize("voices", [[], REMOTE, LOCAL[:1]])
def test_without_a_voice_of_the_device_there_is_no_button(listen: Listen, voices: Any) -> None:
    page = listen(voices=list(voices))
    expect(page.locator(".kx-read")).to_be_hidden()
    expect(page.locator(".kx-read-section").locator("visible=true")).to_have_count(0)
    page.locator(".kx-view > summary").click()
    expect(page.locator(".kx-voices")).to_be_hidden()
    page.evaluate("giveVoices", LOCAL)
    expect(page.locator(".kx-voices")).to_be_visible()
    expect(page.locator(".kx-read")).to_be_visible()


def test_it_is_said_first_that_others_may_hear(listen: Listen) -> None:
    page = listen()
    page.locator(".kx-read").click()
    page.clock.run_for(300)
    expect(page.get_by_role("dialog", name="Read to me")).to_contain_text("may hear")
    page.get_by_role("button", name="Not now").locator("visible=true").click()
    page.clock.run_for(300)
    assert texts(page) == []


def test_under_reduced_motion_the_voice_leads(listen: Listen) -> None:
    page = listen(reduced_motion="reduce")
    page.evaluate("heard.quick = true")
    begin(page)
    page.clock.run_for(4000)
    wanted = [aloud("en", text) for text in page.evaluate(f"({SENTENCES})({STAGE})")]
    assert texts(page) == wanted


def test_voice_and_speed_are_chosen_and_forgotten(listen: Listen) -> None:
    page = listen()
    page.locator(".kx-view > summary").click()
    page.get_by_label("Voice", exact=True).select_option("Ezra")
    page.get_by_label("Speed of the voice").select_option("Slower")
    page.keyboard.press("Escape")
    begin(page)
    one = page.evaluate("heard.said.at(-1)")
    assert (one["voice"], one["rate"], one["local"]) == ("Ezra", 0.8, True)
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


@pytest.mark.parametrize("name", READY)
def test_a_section_is_read_whole(listen: Listen, name: str) -> None:
    page = listen(name)
    page.evaluate("heard.quick = true")
    page.locator(".kx-remember .kx-read-section").click()
    page.get_by_role("button", name="Read aloud").locator("visible=true").click()
    page.clock.run_for(3000)
    heading = page.locator(".kx-remember .kx-title").inner_text()
    seen = page.locator(".kx-remember .kx-prose").inner_text()
    said = texts(page)
    assert said[0] == aloud("en", heading)
    assert "".join("".join(said[1:]).split()) == "".join(aloud("en", seen).split())
    expect(page.locator(".kx-saying")).to_have_count(0)


def test_the_kind_of_a_list_is_said_once(listen: Listen) -> None:
    page = listen("treatment_day")
    page.evaluate("heard.quick = true")
    page.locator(".kx-known .kx-read-section").first.click()
    page.get_by_role("button", name="Read aloud").locator("visible=true").click()
    page.clock.run_for(3000)
    said = texts(page)
    assert len(said) > 4
    assert sum("Seen in people" in one for one in said) == 1
    assert not [one for one in said if one.endswith("source")]
