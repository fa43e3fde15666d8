"""The browser module as a widget's front end: several views, one stage, one kernel."""

import base64

import pytest

from explainer.bundle import bundle
from explainer.places import STAGE_MODULE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# A host as anywidget is one: each hook is handed another object for the same model.
HOST = """async ([code, bytes, traits]) => {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const { default: widget } = await import(url);
  const listeners = {};
  const values = { mode: "stage", synced: true, bundle: bytes, ...traits };
  window.saved = 0;
  const proxy = () => ({
    get: (name) => values[name],
    set: (name, value) => {
      if (JSON.stringify(values[name]) === JSON.stringify(value)) return;
      values[name] = value;
      for (const listener of listeners[name] ?? []) listener();
    },
    on: (event, listener) => (listeners[event.slice(7)] ??= []).push(listener),
    off: (event, gone) => {
      listeners[event.slice(7)] = listeners[event.slice(7)].filter((kept) => kept !== gone);
    },
    save_changes: () => (window.saved += 1),
  });
  window.model = proxy();
  const front = await widget();
  const end = await front.initialize({ model: proxy() });
  const views = [...document.querySelectorAll("body > div")];
  const ends = await Promise.all(views.map((el) => front.render({ model: proxy(), el })));
  window.endAll = () => [...ends, end].forEach((stop) => stop());
  window.listening = () => Object.values(listeners).flat().length;
}"""
TWO_FRAMES = "() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))"
SENTENCES = "[...document.querySelectorAll('body > div')].map((el) => el.textContent.includes({}))"


def packed_chapter():
    """Return the browser module, and chapter 1 as text."""
    code = STAGE_MODULE.read_text(encoding="utf-8")
    return code, base64.b64encode(bundle("receptor_blockade")).decode()


@pytest.fixture
def show(page):
    """Show chapter 1 in two views of one widget with these traits."""

    def shown(**traits):
        page.set_content("<div></div><div></div>")
        page.evaluate(HOST, [*packed_chapter(), traits])
        page.evaluate(TWO_FRAMES)
        return page

    return shown


def change(page, name, value):
    page.evaluate("([name, value]) => model.set(name, value)", [name, value])
    page.evaluate(TWO_FRAMES)


def trait(page, name):
    return page.evaluate("(name) => model.get(name)", name)


def test_a_moment_moves_controls_and_nobody_is_said_to_have_chosen(show):
    page = show()
    quiet = trait(page, "voltage_mv")
    change(page, "time", 26)
    assert trait(page, "voltage_mv") > quiet
    assert trait(page, "settings") == {"preset": "story"}
    assert page.problems == []


def test_both_views_show_what_is_set(show):
    page = show(language="en")
    change(page, "voltage_mv", -45)
    # A control that is moved at rest starts the signals too.
    assert trait(page, "settings") == {"preset": "story", "voltage_mv": -45, "signal": "on"}
    change(page, "playing", False)  # what plays on has another sentence in the next instant
    page.wait_for_function(SENTENCES.format("model.get('sentence')") + ".every(Boolean)")


def test_a_stage_that_is_not_synced_says_nothing(show):
    page = show(synced=False)
    change(page, "time", 26)
    assert page.evaluate("saved") == 0


def test_nothing_is_left_when_the_widget_goes(show):
    page = show()
    page.evaluate("endAll()")
    page.evaluate(TWO_FRAMES)
    assert page.evaluate("listening()") == 0
    assert page.evaluate("document.querySelectorAll('body > div > *').length") == 0
