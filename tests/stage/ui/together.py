"""The states of a chapter put together: every two of them meet, and a few looks see all of them.

Level, theme, width and movement in a handful of ways in which every two values meet, and on each
of these ways the next preset and the next option of each control, until each was seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import cycle, product
from typing import Any, NamedTuple

from playwright.sync_api import Page

from explainer.chapters import chapter
from tests.pairs import covering

from .states import (
    READY,
    STAGE,
    THEMES,
    State,
    apart,
    narrow,
    preferring,
    states_of,
    still,
    unfolded,
)


class Way(NamedTuple):
    """How a chapter is looked at."""

    level: str
    theme: str
    is_narrow: bool
    is_calm: bool


LEVELS, EITHER = ("plain", "detailed"), (False, True)
PRODUCT = [Way(*way) for way in product(LEVELS, THEMES, EITHER, EITHER)]
WAYS = [PRODUCT[at] for at in covering(PRODUCT)]


def together(place: str) -> dict[str, State]:
    """Return the states of a place in few looks; a place without a chapter has its own alone."""
    if place not in READY:
        return states_of(place)
    found = {
        f"{', '.join(map(str, way))}, {settings}": seen(way, settings)
        for way, settings in looks(place)
    }
    return found | apart(place)


def looks(place: str) -> Iterator[tuple[Way, dict[str, Any]]]:
    """Yield each way once at least, and go on until every preset and option was on the page."""
    left = choices(place)
    for at, way in enumerate(cycle(WAYS)):
        if at >= len(WAYS) and not any(left.values()):
            return
        here = [key for key in left if left[key] and key[1] in ("plain", way.level)]
        if here or at < len(WAYS):
            yield way, {key[0]: left[key].pop(0) for key in here}


def choices(place: str) -> dict[tuple[str, str], list[Any]]:
    """Return the presets and the options of each control, by its name and level."""
    record = chapter(place)
    controls = {(one.id, one.level): [*getattr(one, "options", ())] for one in record.controls}
    return {("preset", "plain"): [one.id for one in record.presets], **controls}


def seen(way: Way, settings: Mapping[str, Any]) -> State:
    """Look at a chapter in a way, with settings; what is detailed is folded out."""

    @contextmanager
    def state(page: Page) -> Iterator[None]:
        wishes = {"level": way.level, "theme": way.theme, "calm": way.is_calm}
        with ExitStack() as entered:
            preferred = (unfolded if way.level == "detailed" else preferring)(**wishes)
            for part in [preferred] + [narrow] * way.is_narrow + [still] * way.is_calm:
                entered.enter_context(part(page))
            page.evaluate(f"settings => {STAGE}.accept({{ settings }})", dict(settings))
            yield
            page.evaluate(f"{STAGE}.reset()")

    return state
