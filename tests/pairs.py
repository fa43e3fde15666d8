"""Of a product of three or more things, the part in which every two still meet.

A browser test of place x language x state runs in `make test` where each place meets each language,
each place each state and each language each state; the rest of the product runs in `make nightly`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations

import pytest

Row = tuple[Hashable, ...]


def meetings(row: Row) -> set[tuple[tuple[int, Hashable], ...]]:
    """Return every two values of a row, each with its column."""
    return set(combinations(enumerate(row), 2))


def covering(rows: Sequence[Row]) -> list[int]:
    """Return the places of rows that bring together every two values that meet in any row."""
    missing = set[tuple[tuple[int, Hashable], ...]]().union(*map(meetings, rows))
    chosen: list[int] = []
    while missing:
        best = max(range(len(rows)), key=lambda at: (len(meetings(rows[at]) & missing), -at))
        missing -= meetings(rows[best])
        chosen.append(best)
    return sorted(chosen)


def leave_the_rest_to_the_night(items: Iterable[pytest.Item]) -> None:
    """Mark those cases of browser tests as nightly in which no two values meet for the first time.

    All cases of a test with fewer than three parameters stay.
    """
    products: dict[str, list[pytest.Function]] = defaultdict(list)
    for item in items:
        callspec = getattr(item, "callspec", None)
        if callspec and len(callspec.params) > 2 and item.get_closest_marker("browser"):
            products[item.nodeid.partition("[")[0]].append(item)  # type: ignore[arg-type]
    for cases in products.values():
        rows = [tuple(map(repr, dict(sorted(c.callspec.params.items())).values())) for c in cases]
        kept = set(covering(rows))
        for at, case in enumerate(cases):
            if at not in kept:
                case.add_marker(pytest.mark.nightly)
