"""Which files come first when several workers share them: what takes long must not be left over.

Workers take whole files (`--dist loadfile`). A long file that is taken last is waited for by all
others; files of fast tests fill what is left at the end.
"""

from __future__ import annotations

from collections import defaultdict

import pytest

LONG = ("slow", "browser")


def long_ones_first(items: list[pytest.Item]) -> None:
    """Sort whole files: those with slow tests, then those with a browser, then the rest."""
    marks: dict[str, set[str]] = defaultdict(set)
    for item in items:
        marks[_file(item)] |= {mark for mark in LONG if item.get_closest_marker(mark)}
    items.sort(key=lambda item: [mark not in marks[_file(item)] for mark in LONG])


def as_sorted(config: pytest.Config) -> None:
    """Let workers take files as they are sorted, and not those of many tests first."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def _file(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]
