"""Which files are read, and which come first when several workers share them.

What a file imports costs each worker more than most fast tests do, so a file whose `pytestmark`
leaves it out of a run is not read in it.

What takes long must not be left over. Workers take whole files (`--dist loadfile`). A long file
that is taken last is waited for by all others; files of fast tests fill what is left at the end.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

LONG = ("slow", "browser")
LEFT_OUT = re.compile(r"not (\w+)( and not \w+)*")
OF_A_FILE = re.compile(r"^pytestmark = (\[[^]]*\]|.*)", re.M)


def nothing_is_taken_from(path: Path, expression: str) -> bool:
    """Tell whether all tests of a file bear a mark that `-m "not slow and not nightly"` rules out.

    Of any other expression nothing is known before the tests are.
    """
    if path.suffix != ".py" or not LEFT_OUT.fullmatch(expression):
        return False
    said = OF_A_FILE.search(path.read_text(encoding="utf-8"))
    marks = re.findall(r"pytest\.mark\.(\w+)", said[1]) if said else []
    return not {*marks}.isdisjoint(re.findall(r"not (\w+)", expression))


def long_ones_first(items: list[pytest.Item]) -> None:
    """Sort whole files: those with slow tests, then those with a browser, then the rest."""
    marks: dict[str, set[str]] = defaultdict(set)
    for item in items:
        marks[_file(item)] |= {mark for mark in LONG if item.get_closest_marker(mark)}
    items.sort(key=lambda item: [mark not in marks[_file(item)] for mark in LONG])


def looked_at_together(items: list[pytest.Item]) -> None:
    """Let tests of a file that look at the same page follow one another."""
    places = [at for at, item in enumerate(items) if "look" in getattr(item, "fixturenames", ())]
    files = {_file(item): at for at, item in reversed([*enumerate(items)])}
    looking = [items[at] for at in places]
    looking.sort(key=lambda item: (files[_file(item)], *_looks_at(item)))
    for at, item in zip(places, looking, strict=True):
        items[at] = item


def _looks_at(item: pytest.Item) -> tuple[str, str, str]:
    params = item.callspec.params if hasattr(item, "callspec") else {}
    place = params.get("place") or params.get("name", "")
    return str(place), params.get("language", "en"), params.get("level", "detailed")


def as_sorted(config: pytest.Config) -> None:
    """Let workers take files as they are sorted, and not those of many tests first."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def _file(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]
