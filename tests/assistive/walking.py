"""A page walked through by one key, and what Orca says at each step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.doors.driven import eventually

from .desktop import Desk

KEYS = {"headings": "h", "landmarks": "m", "tab": "Tab"}
ROUND = "Wrapping to top."
MOST = 400
STEP_QUIET_S = 0.4
OPEN_QUIET_S = 2.0  # a page begins to read itself
# On a busy machine Orca begins late: so often it is waited for before it counts as silent.
WAITS = 6
MOST_SILENT = 4  # steps one after the other; then nothing more is waited for
# Outside of the page nothing in it has the focus; inside something other than all of it does.
FOCUS = """const now = document.activeElement;
return !document.hasFocus() ? "left" : now === document.body ? "body" : now.outerHTML.slice(0, 160);
"""


@dataclass(frozen=True)
class Step:
    """One press: what was said, and what had the focus after it."""

    said: tuple[str, ...]
    focus: str

    def __str__(self) -> str:
        return " | ".join(self.said)


def open_chapter(desk: Desk, place: str) -> None:
    """Open a chapter and come to its top."""
    desk.browser.open(place)
    eventually(desk.browser, "return document.querySelector('.kx-chapter') !== null")
    desk.listening.until_quiet(OPEN_QUIET_S)
    desk.press("ctrl+Home")
    desk.listening.until_quiet(OPEN_QUIET_S)


def walk(desk: Desk, way: str) -> Iterator[Step]:
    """Go on by a key until it leads back to the top, or out of the page."""
    silent = 0
    for _ in range(MOST):
        desk.listening.mark()
        desk.press(KEYS[way])
        said = _said(desk, KEYS[way])
        focus = str(desk.browser.run(FOCUS))
        if ROUND in said or (way == "tab" and focus == "left"):
            return
        yield Step(said, focus)
        silent = 0 if said else silent + 1
        if silent == MOST_SILENT:
            return
    raise AssertionError(f"After {MOST} presses of {KEYS[way]} there is no end of it.")


def _said(desk: Desk, key: str) -> tuple[str, ...]:
    """Return what is said after a press, without the name of the key."""
    said: tuple[str, ...] = ()
    for _ in range(WAITS):
        heard = desk.listening.until_quiet(STEP_QUIET_S)
        said = tuple(one.text for one in heard if one.text.lower() != key.lower())
        if said:
            break
    return said
