"""Whatever breaks on the way to the first picture ends in a sentence, in the page's language.

Time is the browser's false clock, run forward: nobody waits for it.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import cycle, product

import pytest
from playwright.sync_api import Error

from explainer import words
from explainer.theme import read_themes

pytestmark = [pytest.mark.browser, pytest.mark.slow]
WITHIN_MS = 20_000
STAGE = "**/stage.js"
LANGUAGES = {"en": "en-GB", "es": "es-MX"}
REMOVED = {
    "DecompressionStream": "delete window.DecompressionStream",
    "adoptedStyleSheets": "delete Document.prototype.adoptedStyleSheets",
    "Object.hasOwn": "delete Object.hasOwn",
    "findLast": "delete Array.prototype.findLast",
    "Promise": "delete window.Promise",
}
# How a text lies, and on what in which colour.
LOOK = """() => {
  const { backgroundColor, color } = getComputedStyle(document.body);
  const { textAlign } = getComputedStyle(document.querySelector("h1"));
  return [textAlign, backgroundColor, color];
}"""


def rgb(code):
    return f"rgb({', '.join(str(part) for part in bytes.fromhex(code.removeprefix('#')))})"


def hung(_route):
    """Never answer."""


def failed(route):
    route.abort()


def gone(route):
    route.fulfill(status=404, body="")


def cut_short(route):
    route.fulfill(body="export default {", content_type="text/javascript")


def throws(route):
    route.fulfill(body="throw new Error('no')", content_type="text/javascript")


def not_json(route):
    route.fulfill(body="{", content_type="application/json")


# What breaks, how, and which sentence it ends in.
FAULTS = {
    "a script that never comes": (STAGE, hung, "network"),
    "a line that breaks": (STAGE, failed, "network"),
    "a script that is gone": (STAGE, gone, "gone"),
    "a script cut short": (STAGE, cut_short, "script"),
    "a script that throws": (STAGE, throws, "script"),
    "words that never come": ("**/site.*.json", hung, "network"),
    "words that are gone": ("**/site.*.json", gone, "gone"),
    "words cut short": ("**/site.*.json", not_json, "gone"),
}


def said(page, kind, language):
    page.locator(f"[data-fault={kind}]").wait_for(state="visible")
    shown = page.locator("#failed").inner_text()
    assert words.message(language, "site", f"fault-{kind}") in shown
    other = next(code for code in LANGUAGES if code != language)
    assert words.message(other, "site", f"fault-{kind}") not in shown
    assert not page.locator("#loading").is_visible()
    assert page.locator(f".first-words[lang={language}] h2").first.is_visible()


def silence(page):
    """Let the time pass in which nothing comes: both times together are less than 20 s."""
    page.wait_for_function("() => document.getElementById('progress')?.value > 0")
    page.clock.run_for(WITHIN_MS // 2 - 1000)


def loads(page):
    """Count how often the page itself is asked for."""
    counted = []
    page.on("request", lambda asked: asked.is_navigation_request() and counted.append(asked.url))
    return counted


@pytest.mark.parametrize(("fault", "language"), list(zip(FAULTS, cycle(LANGUAGES), strict=False)))
def test_it_ends_in_a_sentence_after_one_reload(new_page, dashboard_url, fault, language):
    address, breaks, kind = FAULTS[fault]
    page = new_page(locale=LANGUAGES[language])
    page.route(address, breaks)
    counted = loads(page)
    if breaks is hung:
        page.clock.install()
    page.goto(dashboard_url, wait_until="commit")
    if breaks is hung:
        silence(page)
        page.wait_for_function("() => history.state?.again")
        silence(page)
    said(page, kind, language)
    assert len(counted) == 2


@pytest.mark.parametrize("missing", REMOVED)
def test_a_browser_that_is_too_old_is_told_so_and_not_to_reload(new_page, dashboard_url, missing):
    page = new_page()
    page.add_init_script(REMOVED[missing])
    counted = loads(page)
    page.goto(dashboard_url, wait_until="commit")
    said(page, "old", "en")
    assert not page.locator("#failed a:visible").count()
    assert len(counted) == 1


def test_a_page_of_one_sentence_has_our_look_also_for_who_is_refused(take_page, dashboard_url, ask):
    lost, refused = take_page(), take_page()
    lost.goto(dashboard_url + "nowhere")
    refused.set_content(ask(dashboard_url, Host="example.org").text)
    for page, scheme in product((lost, refused), ("light", "dark")):
        page.emulate_media(color_scheme=scheme)
        tokens = read_themes()[scheme]
        assert page.evaluate(LOOK) == ["center", rgb(tokens["paper"]), rgb(tokens["ink"])]


def test_without_an_answer_from_the_server_the_page_is_not_loaded_again(new_page, dashboard_url):
    page = new_page()
    page.route(STAGE, failed)
    page.route("**/healthz", failed)
    counted = loads(page)
    page.goto(dashboard_url, wait_until="commit")
    said(page, "network", "en")
    assert len(counted) == 1
    page.unroute(STAGE)
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_selector(".kx")


def test_a_fault_that_passes_leaves_no_trace(new_page, dashboard_url):
    page = new_page()
    page.route(STAGE, gone, times=1)
    page.goto(dashboard_url, wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    assert not page.locator("#failed").is_visible()
    assert page.evaluate("history.state?.again") is None


def test_a_slow_line_shows_how_far_it_is_and_is_no_fault(new_page, dashboard_url):
    page = new_page()
    page.clock.install()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    slow = {"offline": False, "latency": 50, "downloadThroughput": 60_000, "uploadThroughput": -1}
    session.send("Network.emulateNetworkConditions", slow)
    page.goto(dashboard_url, wait_until="commit")
    page.wait_for_function("() => document.getElementById('progress')?.value > 10")
    page.clock.run_for(10_000)
    assert not page.locator("#failed").is_visible()
    session.send("Network.emulateNetworkConditions", {**slow, "downloadThroughput": -1})
    page.wait_for_selector("#kx-content h1")


def test_a_page_that_crashed_opens_again(new_page, dashboard_url):
    page = new_page()
    page.goto(dashboard_url, wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    with page.expect_event("crash"), suppress(Error):
        page.goto("chrome://crash", wait_until="commit")
    again = page.context.new_page()
    page.close()
    again.goto(dashboard_url, wait_until="commit")
    again.wait_for_selector("#kx-content h1")


def test_a_tab_in_the_background_is_there_when_it_is_looked_at(new_page, dashboard_url):
    page = new_page()
    page.add_init_script(
        "Object.defineProperty(document, 'hidden', {get: () => true});"
        "Object.defineProperty(document, 'visibilityState', {get: () => 'hidden'})"
    )
    page.goto(dashboard_url, wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    assert page.problems == []
