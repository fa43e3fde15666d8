"""Where the device has no voice, sound files are played: the right language and length."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.narration import file_name, sentences
from explainer.narration.make import make
from explainer.site.page import as_json
from tests.narration.tones import lasts, tone

from .conftest import Host

pytestmark = [pytest.mark.browser, pytest.mark.slow]
# Every sound that the page asks for, and how long it had lasted when it ended.
NOTED = """(() => {
  window.heard = [];
  const Own = window.Audio;
  window.Audio = function (address) {
    const sound = new Own(address);
    const one = { address, length: 0 };
    sound.addEventListener("ended", () => { one.length = sound.currentTime; });
    heard.push(one);
    return sound;
  };
})()"""
BUTTON = {"en": "Read to me", "es": "Leer en voz alta"}


def give_sounds(host: Host, language: str) -> list[str]:
    """Put sound files of the first sentences into the folder, as the builder of the site does."""
    said = sentences(language)[:2]
    folder = host.folder / "sounds"
    made = make(language, said, tone, folder)
    for path in made:
        path.rename(folder / language / path.name)
    addresses = {one: f"sounds/{language}/{file_name(one)}" for one in said}
    script = host.folder / "bundles" / f"site.{language}.js"
    none = f'"sounds":{{"{language}":{{}}}}'
    text = script.read_text(encoding="utf-8")
    assert none in text
    given = as_json({"sounds": {language: addresses}})[1:-1]
    script.write_text(text.replace(none, given), encoding="utf-8")
    return said


@pytest.mark.parametrize(("language", "page_name"), [("en", "index.html"), ("es", "es.html")])
def test_sentences_are_heard_from_files(
    new_page: Callable[..., Page],
    host: Host,
    eventually: Callable[..., None],
    language: str,
    page_name: str,
) -> None:
    said = give_sounds(host, language)
    page = new_page()
    page.add_init_script(NOTED)
    page.goto(f"{host.url}{page_name}#receptor_blockade")
    button = page.locator(".kx-read")
    expect(button).to_have_text(BUTTON[language])
    button.click()
    page.locator(".kx-dialog[open] .kx-primary").click()
    eventually(lambda: page.evaluate("heard.length > 0 && heard[0].length > 0"))
    first = page.evaluate("heard[0]")
    assert first["address"] == f"sounds/{language}/{file_name(said[0])}"
    assert first["length"] == pytest.approx(lasts(said[0]), abs=0.1)
    page.locator(".kx-play").click()
    expect(button).to_have_text(BUTTON[language])
    # A section is for the device's voice: without one it has no button.
    expect(page.locator(".kx-read-section").locator("visible=true")).to_have_count(0)
    assert page.problems == []  # type: ignore[attr-defined]


def test_without_files_and_without_a_voice_there_is_no_button(
    new_page: Callable[..., Page], host: Host
) -> None:
    page = new_page()
    page.goto(f"{host.url}#receptor_blockade")
    page.locator(".kx-question").wait_for()
    expect(page.locator(".kx-read")).to_be_hidden()
    kept = (host.folder / "bundles" / "site.en.js").read_text(encoding="utf-8")
    assert json.loads(re.findall(r'"sounds":(\{[^}]*\}\})', kept)[0]) == {"en": {}}
