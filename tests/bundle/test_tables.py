"""Tables of a response surface: packed, unpacked and looked up."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.bundle.tables import Grid, decode, encode

ROOT = {"kind": "range", "scale": "root", "knots": [0.0, 1.0, 4.0]}
CHOICE = {"kind": "choice", "options": ["off", "on"]}
CLOCK = {"unit": "ms", "over": "signal", "knots": {"off": [0.0, 10.0], "on": [0.0, 2.0, 10.0]}}


def entry(values: np.ndarray, low: float, high: float, bits: int) -> dict[str, object]:
    return {"size": list(values.shape), "offset": 0, "low": low, "high": high, "bits": bits}


@given(
    st.lists(st.floats(-1e3, 1e3), min_size=6, max_size=6), st.integers(min_value=6, max_value=14)
)
def test_unpacking_returns_the_values_within_half_a_step(numbers: list[float], bits: int) -> None:
    values = np.array(numbers).reshape(2, 3)
    packed, low, high = encode(values, bits)
    half_a_step = (high - low) / (2**bits - 1) / 2
    found = decode(packed, entry(values, low, high, bits))
    assert np.max(np.abs(found - values)) <= half_a_step * 1.001 + 1e-9


def test_the_packed_size_is_two_bytes_a_value() -> None:
    packed, _, _ = encode(np.linspace(0, 1, 50).reshape(5, 10), 10)
    assert len(packed) == 100


def test_a_root_axis_is_linear_in_the_square_root() -> None:
    grid = Grid((("level", ROOT),), None, np.array([0.0, 1.0, 2.0]))
    assert grid.lookup({"level": 2.25}, 0) == pytest.approx(math.sqrt(2.25))


def test_beyond_the_ends_the_last_value_holds() -> None:
    grid = Grid((("level", ROOT),), None, np.array([0.0, 1.0, 2.0]))
    assert (grid.lookup({"level": -1}, 0), grid.lookup({"level": 99}, 0)) == (0.0, 2.0)


def test_each_option_has_its_own_clock() -> None:
    values = np.array([[0.0, 1.0, 1.0], [0.0, 0.5, 1.0]])
    grid = Grid((("signal", CHOICE),), CLOCK, values)
    assert grid.lookup({"signal": "off"}, 5.0) == pytest.approx(0.5)
    assert grid.lookup({"signal": "on"}, 2.0) == pytest.approx(0.5)


def test_between_knots_both_axes_are_blended() -> None:
    linear = {"kind": "range", "scale": "linear", "knots": [0.0, 1.0]}
    grid = Grid((("a", linear), ("b", linear)), None, np.array([[0.0, 1.0], [2.0, 3.0]]))
    assert grid.lookup({"a": 0.5, "b": 0.25}, 0) == pytest.approx(1.25)
