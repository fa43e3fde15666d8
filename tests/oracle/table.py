"""The tables of the oracle, and what they say of a frame."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from explainer.bundle import Playable, frame
from explainer.bundle.frame import Frame

from .models import QUANTITIES
from .rows import ROWS, response, row
from .states import AT_RANDOM, State, place, states

FOLDER = Path(__file__).parent
NUDGES = (0, -1, 1)
PEOPLE_ASLEEP = 20


def asleep_alike() -> bool:
    """Return whether two arms of 20 people may differ by chance (Fisher's exact test)."""
    from scipy.stats import fisher_exact

    helped = [round(response(key) * PEOPLE_ASLEEP / 100) for key in ("TR-025", "TR-026")]
    return bool(fisher_exact([[n, PEOPLE_ASLEEP - n] for n in helped]).pvalue > 0.05)


KNOWN = {**QUANTITIES, **ROWS, "row": row, "asleep_alike": asleep_alike}


@dataclass(frozen=True)
class Entry:
    """What the table says of one message."""

    when: CodeType
    true: CodeType
    numbers: Mapping[str, CodeType] = field(default_factory=dict)
    within: float = 0.0
    rests_on: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """The oracle of one chapter."""

    names: Mapping[str, CodeType]
    entries: Mapping[str, Entry]


@cache
def table(chapter: str) -> Table:
    """Return the oracle of a chapter."""
    read = tomllib.loads((FOLDER / f"{chapter}.toml").read_text(encoding="utf-8"))
    names = {name: _plain(text) for name, text in read.pop("names", {}).items()}
    return Table(names, {key: _entry(key, given) for key, given in read.items()})


def _entry(key: str, given: Mapping[str, Any]) -> Entry:
    assert set(given) <= {"when", "true", "numbers", "within", "rests_on"}, key
    numbers = {name: _plain(text) for name, text in given.get("numbers", {}).items()}
    rests_on = tuple(given.get("rests_on", ()))
    when, true = _plain(given["when"]), _plain(given.get("true", "True"))
    return Entry(when, true, numbers, given.get("within", 0.0), rests_on)


def _plain(text: str) -> CodeType:
    return compile(text, text, "eval")


def holds(relation: str) -> bool:
    """Return whether a relation holds in the rows."""
    return bool(eval(relation, dict(KNOWN)))


class Named(dict[str, Any]):
    """Where a frame stands, with the table's own names worked out when they are asked for."""

    def __init__(self, given: Mapping[str, Any], names: Mapping[str, CodeType]) -> None:
        super().__init__({**KNOWN, **given})
        self.names = names

    def __missing__(self, name: str) -> Any:
        if name not in self.names:
            raise KeyError(name)
        self[name] = eval(self.names[name], {}, self)
        return self[name]


def faults(chapter: str, playable: Playable, at_random: int = AT_RANDOM) -> Iterator[str]:
    """Yield, in a sentence each, where what is said is not what the table says."""
    for state in states(playable, at_random):
        shown = frame(playable, state.settings, state.time_s, state.level)
        yield from (f"{fault} at {state}" for fault in faults_of(chapter, playable, state, shown))


def faults_of(chapter: str, playable: Playable, state: State, shown: Frame) -> Iterator[str]:
    """Yield what is wrong with one frame; nothing where a reading is too near to a border."""
    oracle, first = table(chapter), list[str]()
    for nudge in NUDGES:
        given = place(playable.header, state) | {"t": shown.values["t"], "nudge": nudge}
        found = list(_compared(oracle, Named(given, oracle.names), shown))
        if not found:
            return
        first = first or found
    yield from first


def _compared(oracle: Table, where: Named, shown: Frame) -> Iterator[str]:
    for key, entry in oracle.entries.items():
        if bool(eval(entry.when, {}, where)) != (key in shown.messages):
            yield f"{key} is {'' if key in shown.messages else 'not '}said"
    for key in shown.messages:
        entry = oracle.entries.get(key)
        if entry is None:
            yield f"{key} is not in the table"
            continue
        if not eval(entry.true, {}, where):
            yield f"{key} is not true"
        for name, number in entry.numbers.items():
            if not _alike(shown.values[name], eval(number, {}, where), entry.within):
                yield f"{name} of {key} is {shown.values[name]}, not {eval(number, {}, where)}"


def _alike(said: Any, right: Any, within: float) -> bool:
    if isinstance(right, str) or isinstance(said, str):
        return bool(said == right)
    return abs(float(said) - float(right)) <= within + 1e-9
