"""Thirty plausible slips in chapters' records that change what a person sees: none may pass.

Run it as a script: it prints what was changed, who noticed, and what nobody noticed. The newest
commit's hash is the seed, so that no choice of slips can be kept.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any

from explainer import words
from explainer.bundle import Playable, compile_chapter, frame, open_bundle
from explainer.bundle.cache import bundle
from explainer.bundle.frame import Frame
from explainer.chapters import chapters
from explainer.expressions import evaluate
from explainer.places import ASSETS
from explainer.scenes import Scene, attributes, read_scene
from tests.evidence.mutations import newest_commit

from . import told
from .changes import Change, changes
from .states import State, states
from .table import faults

TIMES = 30
AT_RANDOM = 40


def slips(seed: str, times: int = TIMES) -> Iterator[tuple[Change, Playable | None]]:
    """Yield slips that change what a person sees, each with its bundle; None: it is refused."""
    made = 0
    for what, record in changes(chapters(), seed):
        if made == times:
            return
        try:
            playable = open_bundle(compile_chapter(record))
        except (ValueError, KeyError):
            made += 1
            yield what, None
            continue
        if _seen(what.chapter, playable):
            made += 1
            yield what, playable


def _seen(chapter: str, playable: Playable) -> bool:
    """Return whether a person would see a slip; states are compared until one looks different."""
    before = _as_it_is(chapter)
    some = islice(states(playable, AT_RANDOM), 0, None, 4)
    try:
        return any(_differ(playable, before, state) for state in some)
    except (ValueError, KeyError, ZeroDivisionError, TypeError):
        return True


def _differ(one: Playable, other: Playable, state: State) -> bool:
    """Return whether two look different at a state; what is worked out alike looks alike."""
    mine, before = (frame(each, state.settings, state.time_s, state.level) for each in (one, other))
    return mine != before and _look(one, mine) != _look(other, before)


def noticed(what: Change, playable: Playable | None) -> str:
    """Return who refuses a slip, or nothing where it passes."""
    if playable is None:
        return "the compiler"
    try:
        by_drawing = told.differences(told.read(what.chapter), told.told(playable))
        return next(by_drawing, "") or next(faults(what.chapter, playable, 100), "")
    except (ValueError, KeyError, ZeroDivisionError, TypeError) as error:
        return f"the frame: {error}"


@cache
def _as_it_is(name: str) -> Playable:
    return open_bundle(bundle(name))


@cache
def _scene(name: str) -> Scene | None:
    drawing = ASSETS / "scenes" / f"{name}.svg"
    return read_scene(drawing) if drawing.exists() else None


def _look(playable: Playable, shown: Frame) -> Any:
    """Return what a person sees and reads of a frame."""
    name = playable.header["chapter"]
    asked = words.keys("en", name)
    said = [
        (key, [_rounded(shown.values[n]) for n in sorted(asked[key])]) for key in shown.messages
    ]
    live = [
        _rounded(evaluate(artist[key], shown.values))
        for chart in playable.header["charts"]
        for artist in chart["live"]
        for key in ("x", "y", "share", "shown")
        if key in artist
    ]
    people = [bool(evaluate(one["when"], shown.values)) for one in playable.header["hundreds"]]
    scene = _scene(name)
    return said, live, people, attributes(scene, shown.values) if scene else None


def _rounded(value: Any) -> Any:
    return round(value, 3) if isinstance(value, float) else value


def survivors(made: Iterable[tuple[Change, Playable | None]]) -> list[Change]:
    """Return the slips that nobody notices."""
    return [what for what, playable in made if not noticed(what, playable)]


def main() -> int:
    """Print every slip and who noticed; return 1 if one passed."""
    seed, passed = sys.argv[1] if len(sys.argv) > 1 else newest_commit(), 0
    times = int(sys.argv[2]) if len(sys.argv) > 2 else TIMES
    for what, playable in slips(seed, times):
        by = noticed(what, playable)
        passed += not by
        print(f"{'noticed' if by else 'PASSED '} {what} {by[:120]}", flush=True)
    return int(passed > 0)


if __name__ == "__main__":
    sys.exit(main())
