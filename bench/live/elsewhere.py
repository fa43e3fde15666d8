"""The same slider in Firefox and in WebKit: how long from a key to the painted picture."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from measure import PROBE, QUIET_MS, Interaction
from our_page import our_page

from tests.doors.driven import Driven, eventually, firefox, webkit

OPENERS: dict[str, Callable[[Path], AbstractContextManager[Driven]]] = {
    "Firefox": firefox,
    "WebKit": webkit,
}
KEYS = ("\ue012", "\ue014")  # to the left, to the right
WIDTH, HEIGHT = 1280, 1300  # wide enough for the numbers to stand beside the picture
STEADY_S = 3
DRAG_MS, DRAG_EVENTS = 2000, 60
READY = "return !!document.querySelector(arguments[0]) && bench.painted.length > 0"
QUIET = f"return bench.painted.length > 0 && bench.quietFor() > {QUIET_MS}"
# A hand that moves the slider so many times in two seconds; no driver here can hold a pointer.
DRAG = """
  const [slider, times, lasts] = [document.querySelector(arguments[0]), ...arguments[1]];
  const [from, to] = [Number(slider.value), Number(slider.max)];
  const move = (n) => {
    slider.value = String(from + ((to - from) * n) / times);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (let n = 1; n <= times; n += 1) setTimeout(() => move(n), (lasts * n) / times);
  setTimeout(() => { window.dragged = bench.painted.length; }, lasts + 500);
"""


def elsewhere(name: str, chapter: str, time_s: float, slider: str, moves: int) -> Interaction:
    """Measure our page in another browser: `moves` keys on a slider, then a drag."""
    with _opened(name, our_page(chapter, time_s, PROBE)) as (browser, address):
        browser.resize(WIDTH, HEIGHT)
        browser.open(address)
        eventually(browser, READY, slider)
        time.sleep(STEADY_S)
        browser.run("document.querySelector(arguments[0]).focus()", slider)
        for number in range(3):  # warm up, not counted
            _moved(browser, number)
        delays = [_moved(browser, number) for number in range(moves)]
        browser.run("bench.clear()")
        browser.run(DRAG, slider, [DRAG_EVENTS, DRAG_MS])
        return Interaction(delays, drag_frames=eventually(browser, "return window.dragged"))


@contextmanager
def _opened(name: str, page: str) -> Iterator[tuple[Driven, str]]:
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as profile:
        file = Path(made) / "page.html"
        file.write_text(page, encoding="utf-8")
        with OPENERS[name](Path(profile)) as browser:
            yield browser, file.as_uri()


def _moved(browser: Driven, number: int) -> float:
    """Return the milliseconds from a key press until the last change it makes is painted."""
    browser.run("bench.clear()")
    browser.press(KEYS[number % 2])
    eventually(browser, QUIET)
    pressed, painted = browser.run("return [bench.events.keydown[0], bench.painted.at(-1)]")
    return float(painted) - float(pressed)
