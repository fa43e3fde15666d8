"""Every place of the app and every state it can be in, walked through in one page each.

`walk(page, place)` puts the page into one state after another and yields the name of each, so that
a check which costs little runs over all of them and costs one page load.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from playwright.sync_api import Page

from explainer import words
from explainer.chapters import ORDER, chapter, is_ready

State = Callable[[Page], AbstractContextManager[None]]

READY = [name for name in ORDER if is_ready(name)]
AROUND = ["start", "choose", "questions", "about"]
PLACES = [*AROUND, *READY]
LANGUAGES = [language.code for language in words.languages()]
THEMES = ["light", "dark", "contrast"]

STAGE = "app.screens.screen().stage"
DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Stills over the parts of a story are drawn at a moment of rest.
STILLS_DRAWN = """[...document.querySelectorAll(".kx-part-still-scene")]
  .every(({ shadowRoot }) => shadowRoot)"""
UNFOLD = "open => document.querySelectorAll('.kx-fold').forEach(fold => fold.open = open)"
BREAK = """place => {
  handed[`${place}.${app.preferences.get().language}`] = "AAAA";
  app.screens.show(place);
}"""
# What is drawn, as text; the order in which attributes were written says nothing of a picture.
WRITTEN = """(root) => {
  const copy = document.createElement("div");
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const part of copy.querySelectorAll("*")) {
    const said = [...part.attributes].map(({ name, value }) => [name, value]).sort();
    for (const [name] of said) part.removeAttribute(name);
    for (const [name, value] of said) part.setAttribute(name, value);
  }
  return copy.innerHTML;
}"""
PICTURE = f"""() => ({WRITTEN})(document.querySelector('.kx-scene').shadowRoot)"""
IDLE_MS = 121_000


def plays(place: str) -> bool:
    """Return whether a place has something to play."""
    return place in READY and any(
        moment.play_s for preset in chapter(place).presets for moment in preset.moments
    )


def walk(page: Page, place: str, states: Mapping[str, State] | None = None) -> Iterator[str]:
    """Put the page into each state of its place, or of `states`, and yield its name meanwhile."""
    for name, state in (states_of(place) if states is None else states).items():
        with state(page):
            page.evaluate(DRAWN)
            yield name


def states_of(place: str) -> dict[str, State]:
    """Return the states of a place by name; the last ones leave the page for good."""
    found: dict[str, State] = {theme: preferring(theme=theme) for theme in THEMES[1:]}
    found |= {"calm": preferring(calm=True, speed=0.5), "320 px": narrow, "still": still}
    if place in ("about", "questions"):
        found |= {f"unfolded, {theme}": unfolded(theme=theme) for theme in THEMES}
        found |= {"number card": card("number")}
    if place in READY:
        detailed = {
            f"detailed, {theme}": unfolded(level="detailed", theme=theme) for theme in THEMES
        }
        found |= {**detailed, "detailed, 320 px": narrow_and_unfolded, **choices_of(place)}
    return found | apart(place)


def apart(place: str) -> dict[str, State]:
    """Return the states that cannot be put together with others, by name."""
    found: dict[str, State] = {"as it opens": opened, "view menu": behind(".kx-view > summary")}
    if place != "start":
        found |= {"break": behind(".kx-bar-more .kx-button:first-child")}
    if place in READY:
        found |= {f"{kind} card": card(kind) for kind in ("number", "tag", "term")}
    if plays(place):
        found |= {"playing": playing, "paused": paused}
    if place != "start":
        found |= {"idle warning": left_alone}
    return found | ({"error": broken(place)} if place in READY else {})


def share_of(states: Mapping[str, State], place: str, language: str) -> dict[str, State]:
    """Return the states that are a language's share: each is looked at in one language a place.

    So every place meets every state and every language, and every state every language.
    """
    first = PLACES.index(place) + LANGUAGES.index(language)
    return {
        name: state
        for at, (name, state) in enumerate(states.items(), first)
        if at % len(LANGUAGES) == 0
    }


def choices_of(place: str) -> dict[str, State]:
    """Return a state for each preset and for each option of each choice of a chapter."""
    record = chapter(place)
    found = {f"preset {one.id}": chosen({"preset": one.id}) for one in record.presets}
    for control in record.controls:
        for option in getattr(control, "options", ()):
            found[f"{control.id} {option}"] = chosen({control.id: option}, control.level)
    return found


@contextmanager
def opened(page: Page) -> Iterator[None]:
    """As the place opens."""
    yield


def preferring(**wishes: Any) -> State:
    """With other wishes for language, level, theme and the like."""

    @contextmanager
    def state(page: Page) -> Iterator[None]:
        before = page.evaluate("app.preferences.get()")
        page.evaluate("wishes => app.preferences.set(wishes)", wishes)
        yield
        page.evaluate("before => app.preferences.set(before)", before)

    return state


def unfolded(**wishes: Any) -> State:
    """With other wishes and everything folded out."""

    @contextmanager
    def state(page: Page) -> Iterator[None]:
        with preferring(**wishes)(page):
            page.evaluate(UNFOLD, True)
            yield
            page.evaluate(UNFOLD, False)

    return state


def behind(opener: str) -> State:
    """With what a press on the first such control opens."""

    @contextmanager
    def state(page: Page) -> Iterator[None]:
        page.locator(f"{opener}:visible").first.click()
        page.locator(".kx-dialog[open], .kx-view[open], .kx-help[open]").wait_for()
        yield
        page.keyboard.press("Escape")

    return state


def card(kind: str) -> State:
    """With the source of the first number or tag of all texts."""

    @contextmanager
    def state(page: Page) -> Iterator[None]:
        with unfolded(level="detailed")(page), behind(f".kx-{kind}")(page):
            yield

    return state


def chosen(settings: Mapping[str, Any], level: str = "plain") -> State:
    """With a preset or an option chosen."""

    @contextmanager
    def state(page: Page) -> Iterator[None]:
        with preferring(level=level)(page):
            page.evaluate(f"settings => {STAGE}.accept({{ settings }})", dict(settings))
            yield
            page.evaluate(f"{STAGE}.reset()")

    return state


@contextmanager
def narrow(page: Page) -> Iterator[None]:
    """On the narrowest phone."""
    before = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 640})
    yield
    page.set_viewport_size(before or {"width": 1280, "height": 800})


@contextmanager
def narrow_and_unfolded(page: Page) -> Iterator[None]:
    """On the narrowest phone with everything there is."""
    with narrow(page), unfolded(level="detailed")(page):
        yield


@contextmanager
def still(page: Page) -> Iterator[None]:
    """On a device that asks for less movement."""
    page.emulate_media(reduced_motion="reduce")
    yield
    page.emulate_media(reduced_motion="no-preference")


@contextmanager
def playing(page: Page) -> Iterator[None]:
    """While it plays."""
    page.locator(".kx-play").click()
    page.wait_for_function(f"{STAGE}.frame().time > 0.2")
    yield
    page.evaluate(f"{STAGE}.reset()")


@contextmanager
def paused(page: Page) -> Iterator[None]:
    """Stopped on the way."""
    with playing(page):
        page.locator(".kx-play").click()
        yield


@contextmanager
def left_alone(page: Page) -> Iterator[None]:
    """Asked whether anybody is there."""
    page.clock.install()
    page.keyboard.press("Shift")
    page.clock.fast_forward(IDLE_MS)
    page.locator(".kx-dialog[open] [role=timer]").wait_for()
    yield
    page.keyboard.press("Shift")


def broken(place: str) -> State:
    """With a sentence where the chapter should be, because its data cannot be read."""

    @contextmanager
    def state(page: Page) -> Iterator[None]:
        page.evaluate(BREAK, place)
        page.get_by_role("alert").wait_for()
        page.problems.clear()  # type: ignore[attr-defined]
        yield

    return state
