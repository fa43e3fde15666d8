"""The language of drawings and sentences: what it works out and what it refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.expressions import ExpressionError, compile_expression, evaluate, names


def value(text: str, **values: object) -> object:
    return evaluate(compile_expression(text), values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7),
        ("-(4 - 6) / 4", 0.5),
        ("1 / 0", 0),
        ("round(2.5)", 3),
        ("round(0.125, 2)", 0.13),
        ("wrap(2.75)", 0.75),
        ("wrap(-0.25)", 0.75),
        ("clamp(9, 0, 6)", 6),
        ("ramp(3, 2, 4)", 0.5),
        ("smooth(5, 2, 4)", 1),
        ("1 < 2 <= 2 and not 3 == 4", True),
        ("'a' == 'a' or 1 / 0 > 5", True),
        ("7 if 1 > 2 else 8", 8),
        ("log10(0)", -300),
    ],
)
def test_works_out(text: str, expected: object) -> None:
    assert value(text) == expected


def test_takes_names_from_the_frame() -> None:
    assert value("10 * x if start == 'washed' else 0", x=0.5, start="washed") == 5


def test_only_the_chosen_branch_is_evaluated() -> None:
    assert value("1 if True else missing") == 1


@pytest.mark.parametrize("text", ["a.b", "f(x)", "[1]", "1 if 2", "x ** 2", "lambda: 1", "x in y"])
def test_refuses_anything_else_in_one_sentence(text: str) -> None:
    with pytest.raises(ExpressionError, match=r"cannot be read: .*; allowed are .*\.$"):
        compile_expression(text)


def test_a_missing_name_is_named() -> None:
    with pytest.raises(ExpressionError, match="“doors” has no value.*known are t"):
        value("doors + 1", t=1)


def test_tells_which_names_it_needs() -> None:
    assert names(compile_expression("a if b == 'c' else min(d, 1)")) == {"a", "b", "d"}


@given(st.floats(-1e6, 1e6), st.floats(-1e3, 1e3), st.floats(0.1, 1e3))
def test_clamped_stays_inside(x: float, low: float, span: float) -> None:
    result = value("clamp(x, low, high)", x=x, low=low, high=low + span)
    assert low <= result <= low + span  # type: ignore[operator]
