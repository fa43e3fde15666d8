"""A link to this moment: what the picture shows, nothing of a person, and nonsense left out."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from .states import READY, STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
ASKED = "receptor_blockade/spray?at=20.5&level=detailed&language=es&theme=dark"
# Fifty random states of a chapter, each made a link and opened again by the same rules.
ROUND = """({ bundle, store }) => {
  const { placeOf, writeLink, readLink, fitLink } = KetamineExplainer;
  const one = (list) => list[Math.floor(Math.random() * list.length)];
  const value = (control) => control.kind === "choice" ? one(control.options)
    : control.min + Math.random() * (control.max - control.min);
  const wrong = [];
  for (let n = 0; n < 50; n++) {
    const moved = bundle.controls.filter(() => Math.random() < 0.5);
    const preset = one(bundle.presets);
    const settings = Object.fromEntries(moved.map((control) => [control.id, value(control)]));
    app.screens.screen().stage.accept({
      settings: { preset: preset.id, ...settings }, time: Math.random() * preset.duration_s });
    const place = placeOf(bundle, store.get());
    const read = readLink(writeLink(place));
    const fitted = fitLink(bundle, read);
    const kept = JSON.stringify([store.get().settings, place.at]);
    const back = JSON.stringify([fitted.settings, fitted.time]);
    if (read.odd || fitted.odd || kept !== back) wrong.push([writeLink(place), kept, back]);
  }
  return wrong;
}"""


def copied(page: Page) -> str:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".kx-view > summary").click()
    page.get_by_role("button", name="Copy a link to this moment").click()
    page.get_by_text("Copied.").wait_for()
    page.keyboard.press("Escape")
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.mark.parametrize("name", READY)
def test_states_of_every_chapter_come_back(show: Show, name: str) -> None:
    assert show(name).evaluate(f"({ROUND})({STAGE})") == []


def test_a_link_opens_story_second_controls_level_language_and_theme(show: Show) -> None:
    page = show(f"{ASKED}&set.voltage_mv=-40")
    state = page.evaluate(f"{STAGE}.store.get()")
    assert state["settings"] == {"preset": "spray", "voltage_mv": -40}
    assert (state["time"], state["level"], state["language"]) == (20.5, "detailed", "es")
    assert (state["theme"], state["playing"]) == ("dark", False)
    assert page.evaluate("document.documentElement.lang") == "es"
    expect(page.locator(".kx-link-odd")).to_be_hidden()


def test_an_old_link_opens_its_story(show: Show) -> None:
    page = show("receptor_blockade/anaesthesia")
    assert page.evaluate(f"{STAGE}.store.get().settings") == {"preset": "anaesthesia"}
    expect(page.locator(".kx-link-odd")).to_be_hidden()


@pytest.mark.parametrize(
    "link",
    [
        "receptor_blockade/other",
        "receptor_blockade?set.dose=1",
        "nowhere",
        "constructor",
        "%E0%A4%A",
    ],
)
def test_nonsense_is_left_out_with_a_note(show: Show, link: str) -> None:
    page = show(link)
    expect(page.locator(".kx-link-odd")).to_be_visible()
    assert page.evaluate("app.screens.page()") == (
        link.split("/")[0].split("?")[0] if link.startswith("receptor") else "start"
    )
    page.locator(".kx-link-odd button").click()
    expect(page.locator(".kx-link-odd")).to_be_hidden()


def test_a_copied_link_leads_back_and_holds_nothing_else(show: Show) -> None:
    page = show("receptor_blockade", fresh=True)
    page.evaluate(f"{STAGE}.accept({{ settings: {{ voltage_mv: -30 }}, time: 12.34 }})")
    page.evaluate("app.preferences.set({ level: 'detailed', calm: true })")
    before = page.evaluate(f"{STAGE}.store.get()")
    link = copied(page)
    assert set(urlsplit(link).fragment.partition("?")[2].split("&")) == {
        *("at=12.34", "level=detailed", "language=en", "theme=light", "set.voltage_mv=-30"),
    }
    page.goto("about:blank")
    page.goto(link)
    page.locator(".kx-question").wait_for()
    after = page.evaluate(f"{STAGE}.store.get()")
    for part in ("settings", "time", "level", "language", "theme"):
        assert after[part] == before[part]


def test_without_a_clipboard_the_link_is_there_to_mark(show: Show) -> None:
    page = show("receptor_blockade", fresh=True)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(Error()); }")
    page.locator(".kx-view > summary").click()
    page.get_by_role("button", name="Copy a link to this moment").click()
    link = page.locator(".kx-take-by-hand")
    expect(link).to_contain_text("#receptor_blockade/story?level=plain&language=en&theme=light")
    assert page.evaluate("String(getSelection())") == link.inner_text()


def test_the_picture_is_copied_with_its_source(show: Show) -> None:
    page = show("receptor_blockade", fresh=True)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".kx-view > summary").click()
    page.get_by_role("button", name="Copy the picture").click()
    page.get_by_text("Copied. Now paste it").wait_for()
    size = page.evaluate("""async () => {
      const [item] = await navigator.clipboard.read();
      const made = await createImageBitmap(await item.getType("image/png"));
      return [made.width, made.height];
    }""")
    assert size[0] == 1600
    assert size[1] > 1000  # the picture, and words under it


def test_finish_leaves_no_link(show: Show) -> None:
    page = show(ASKED)
    page.locator(".kx-bar [data-part=finish]").click()
    page.get_by_role("button", name="Sí, terminar").click()
    page.locator("[data-page=start]").wait_for()
    assert page.evaluate("location.hash") == ""
    page.go_back()
    page.wait_for_function("location.hash === '' && app.screens.page() === 'start'")
    assert page.evaluate("app.preferences.get().language") == "en"
