"""The app around the chapters: doors, links, history, a rest, and an end that leaves nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

LEFT_BEHIND = """async () => ({
  local: localStorage.length, session: sessionStorage.length,
  databases: (await indexedDB.databases()).length, cookies: document.cookie,
  caches: (await caches.keys()).length, state: history.state, hash: location.hash,
})"""
NOTHING = {
    "local": 0,
    "session": 0,
    "databases": 0,
    "cookies": "",
    "caches": 0,
    "state": None,
    "hash": "",
}


def at_start(page: Page) -> None:
    expect(page.get_by_role("heading", level=1, name="Ketamine Explainer")).to_be_visible()


def finish(page: Page) -> None:
    page.get_by_role("button", name="Finish").first.click()
    page.get_by_role("button", name="Yes, finish").click()
    at_start(page)


def stand_still(page: Page) -> None:
    """Stop the page's clock just after a sign of life."""
    page.clock.pause_at(page.evaluate("Date.now() / 1000 + 5"))
    page.keyboard.press("Shift")


def test_doors_and_one_field_to_type_in(show: Show) -> None:
    page = show("start")
    doors = page.locator(".kx-door")
    expect(doors).to_have_count(4)
    fields = "input:not([type=radio], [type=checkbox], [type=range]), textarea, [contenteditable]"
    expect(page.locator(fields)).to_have_count(0)
    page.locator("[data-door=start-choose]").click()
    expect(page.locator(fields)).to_have_count(1)
    expect(page.get_by_role("search").locator(fields)).to_have_count(1)


def test_the_line_that_is_always_there(show: Show) -> None:
    owner = "Nobody owns this open project or updates it yet, and no clinician has reviewed it."
    for place in ["start", "choose", "about", "receptor_blockade"]:
        foot = show(place).get_by_role("region", name="About this page")
        for words in ["not advice for you", "get help now", owner, "Checked on"]:
            expect(foot).to_contain_text(words)
        expect(foot.get_by_role("button", name="Finish")).to_be_visible()


def test_the_first_door_leads_to_the_first_chapter(show: Show) -> None:
    page = show("start")
    page.get_by_role("button", name=re.compile("Show me from the start")).click()
    title = page.get_by_role("heading", level=1, name="What does ketamine do first?")
    expect(title).to_be_focused()
    expect(page).to_have_title("What does ketamine do first? – Ketamine Explainer")
    expect(page).to_have_url(re.compile("#receptor_blockade$"))


def test_calm_mode_is_slower_and_shows(show: Show) -> None:
    page = show("start")
    page.get_by_role("button", name=re.compile("Calm mode")).click()
    expect(page.get_by_role("combobox", name="Speed")).to_have_value("0.5")
    page.get_by_text("View", exact=True).click()
    expect(page.get_by_role("checkbox", name="Calm mode")).to_be_checked()


def test_back_and_forward_go_through_the_pages(show: Show) -> None:
    page = show("start")
    page.get_by_role("button", name=re.compile("Let me choose")).click()
    page.get_by_role("link", name="What does ketamine do first?").click()
    expect(page.locator(".kx-question")).to_be_visible()
    page.go_back()
    expect(page.locator(".kx-choose")).to_be_visible()
    page.go_back()
    at_start(page)
    page.go_forward()
    expect(page.locator(".kx-choose")).to_be_visible()


def test_wishes_go_along_from_page_to_page(show: Show) -> None:
    page = show("start")
    page.get_by_role("radio", name="Español").check()
    page.get_by_role("button", name=re.compile("Desde el principio")).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("¿Qué hace primero la ketamina?")


def test_finish_leaves_nothing_behind(show: Show) -> None:
    page = show("start")
    page.get_by_role("radio", name="Español").check()
    page.get_by_role("button", name=re.compile("Quiero elegir")).click()
    page.locator("a.kx-question-card").first.click()
    page.locator(".kx-foldout-name:visible").last.click()
    page.locator(".kx-panel input[type=radio]:visible").last.check()
    page.get_by_role("button", name="Terminar").first.click()
    page.get_by_role("button", name="Sí, terminar").click()
    at_start(page)
    assert page.evaluate(LEFT_BEHIND) == NOTHING
    assert page.context.cookies() == []
    expect(page.get_by_role("radio", name="English")).to_be_checked()


def test_the_end_asks_once(show: Show) -> None:
    page = show()
    page.evaluate("app.screens.screen().stage.transport.seek(20)")
    page.get_by_role("button", name="Finish").first.click()
    page.get_by_role("button", name="No, stay here").click()
    assert page.evaluate("app.screens.screen().stage.frame().time") == 20


def test_behind_finish_there_is_only_the_start(show: Show) -> None:
    page = show("start")
    page.get_by_role("button", name=re.compile("Let me choose")).click()
    page.locator("a.kx-question-card").first.click()
    finish(page)
    page.go_back()
    at_start(page)
    assert page.evaluate(LEFT_BEHIND) == NOTHING
    page.go_forward()
    at_start(page)


def test_an_old_entry_of_an_ended_visit_leads_to_the_start(show: Show) -> None:
    page = show()
    page.evaluate("history.pushState({kx: 'another visit', depth: 1}, '', '#receptor_blockade')")
    page.evaluate("history.pushState(null, '', location.pathname)")
    page.go_back()
    at_start(page)
    assert page.evaluate("location.hash") == ""


def test_a_rest_stops_the_picture_and_leads_back(show: Show) -> None:
    page = show()
    page.get_by_role("button", name="Play", exact=True).click()
    rest = page.get_by_role("button", name="Take a break")
    rest.click()
    expect(page.get_by_role("dialog", name="Take your time")).to_be_visible()
    assert page.evaluate("app.screens.screen().stage.frame().state.playing") is False
    page.get_by_role("button", name="Go on").click()
    expect(rest).to_be_focused()


def test_a_page_left_alone_asks_and_any_key_keeps_it(show: Show) -> None:
    page = show(clock=True, idle={"after_s": 100, "warn_s": 30})
    warning = page.get_by_role("dialog", name="Are you still there?")
    stand_still(page)
    page.clock.run_for(100_200)
    expect(warning).to_contain_text("30 seconds")
    page.keyboard.press("Shift")
    expect(warning).to_be_hidden()
    expect(page.locator(".kx-question")).to_be_visible()


def test_whoever_watches_a_story_is_there(show: Show) -> None:
    page = show(clock=True, idle={"after_s": 5, "warn_s": 5})
    page.get_by_role("button", name="Play", exact=True).click()
    page.evaluate("app.screens.screen().stage.store.set({ speed: 0.25, running: true })")
    page.clock.run_for(8_000)
    assert page.evaluate("app.screens.screen().stage.frame().state.playing") is True
    expect(page.get_by_role("dialog", name="Are you still there?")).to_be_hidden()
    page.evaluate("app.screens.screen().stage.store.set({ playing: false })")
    page.clock.run_for(4_000)
    expect(page.get_by_role("dialog", name="Are you still there?")).to_be_visible()


def test_a_page_left_alone_for_longer_clears_itself(show: Show) -> None:
    page = show(clock=True, idle={"after_s": 100, "warn_s": 30})
    page.clock.run_for(140_000)
    at_start(page)
    assert page.evaluate(LEFT_BEHIND) == NOTHING


# A night, as a tablet that is asleep sees it: no timer runs, and the time is another one.
WAKE = """(sign) => {
  const later = Date.now() + 8 * 3600 * 1000;
  Date.now = () => later;
  (sign === 'pageshow' ? window : document).dispatchEvent(new Event(sign, {bubbles: true}));
}"""


@pytest.mark.parametrize("sign", ["visibilitychange", "pageshow", "pointerdown"])
def test_after_a_night_the_page_is_cleared_however_it_wakes(show: Show, sign: str) -> None:
    page = show(fresh=True, idle={"after_s": 100, "warn_s": 30})
    expect(page.locator(".kx-question")).to_be_visible()
    page.evaluate(WAKE, sign)
    at_start(page)
    assert page.evaluate(LEFT_BEHIND) == NOTHING


def test_a_look_at_another_tab_clears_nothing(show: Show) -> None:
    page = show(fresh=True, idle={"after_s": 100, "warn_s": 30})
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator(".kx-question")).to_be_visible()


def test_the_warning_is_long_enough_and_late_enough(show: Show) -> None:
    page = show("start", clock=True)
    page.get_by_role("button", name=re.compile("Show me from the start")).click()
    expect(page.locator(".kx-question")).to_be_visible()
    stand_still(page)
    warning = page.get_by_role("dialog", name="Are you still there?")
    page.clock.run_for(119_000)
    expect(warning).to_be_hidden()
    page.clock.run_for(2_000)
    expect(warning).to_be_visible()
    page.clock.run_for(20_000)
    expect(warning).to_be_visible()


def test_the_start_screen_is_never_cleared(show: Show) -> None:
    page = show("start", clock=True, idle={"after_s": 100, "warn_s": 1000})
    page.clock.run_for(200_000)
    expect(page.get_by_role("dialog")).to_have_count(0)
