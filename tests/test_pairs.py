"""Cutting a product keeps every meeting of two."""

from __future__ import annotations

from itertools import product

import pytest

from tests.pairs import covering, meetings

SIZES = [(3, 2, 2), (11, 2, 3, 3), (8, 2, 2, 2), (1, 1, 1)]


@pytest.mark.parametrize("sizes", SIZES, ids=str)
def test_every_two_still_meet(sizes: tuple[int, ...]) -> None:
    rows = list(product(*map(range, sizes)))
    kept = [rows[at] for at in covering(rows)]
    every = set().union(*map(meetings, rows))
    assert set().union(*map(meetings, kept)) == every
    largest = sorted(sizes)[-2:]
    assert len(kept) <= 1.5 * largest[0] * largest[1]


def test_no_case_is_kept_twice_and_the_choice_is_always_the_same() -> None:
    rows = list(product("abc", "de", "fg"))
    assert covering(rows) == covering(rows) == sorted(set(covering(rows)))


def test_a_product_that_was_cut_before_is_covered_too() -> None:
    rows = [("a", 1, "x"), ("a", 2, "y"), ("b", 1, "y")]
    assert covering(rows) == [0, 1, 2]
