"""Numbers in drawings are written one way only."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.fixed import fixed

NUMBERS = st.floats(-1e6, 1e6)


@pytest.mark.parametrize(
    ("x", "digits", "text"),
    [
        (12.3, 2, "12.3"),
        (12.0, 2, "12"),
        (100.0, 0, "100"),
        (0.125, 2, "0.13"),
        (-0.125, 2, "-0.12"),
        (-2.5, 0, "-2"),
        (-0.004, 2, "0"),
        (-0.0, 2, "0"),
        (0.05, 3, "0.05"),
        (True, 2, "1"),
    ],
)
def test_rounds_half_up_and_writes_no_more_than_needed(x: float, digits: int, text: str) -> None:
    assert fixed(x, digits) == text


@pytest.mark.parametrize("x", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_is_nothing(x: float) -> None:
    assert fixed(x, 2) == "0"


@given(NUMBERS)
def test_is_never_further_away_than_half_a_digit(x: float) -> None:
    assert abs(float(fixed(x, 2)) - x) <= 0.005 + 1e-9


@given(NUMBERS)
def test_writing_what_was_written_changes_nothing(x: float) -> None:
    assert fixed(float(fixed(x, 2)), 2) == fixed(x, 2)
