"""Motion paths are sampled evenly by length."""

from itertools import pairwise
from math import dist, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.scenes.paths import along, sample

EVENNESS = 0.02  # px: two decimals on both ends of a step


def test_a_straight_line_is_cut_into_equal_steps() -> None:
    assert sample("M 0 0 H 48") == tuple((float(k), 0.0) for k in range(49))


def test_a_corner_is_on_the_way() -> None:
    assert sample("M 0 0 H 24 V 24")[24] == (24.0, 0.0)


def test_a_half_circle_is_as_long_as_it_should_be() -> None:
    points = sample("M 0 0 A 100 100 0 0 1 200 0")
    assert sum(dist(a, b) for a, b in pairwise(points)) == pytest.approx(100 * pi, rel=2e-3)


@pytest.mark.parametrize(
    "d", ["M 0 0 C 0 200 300 -100 300 100", "M 0 0 Q 50 90 100 0 T 200 0", "m 1 1 l 9 9 30 -40"]
)
def test_steps_are_equal_along_the_curve(d: str) -> None:
    fine = sample(d, 2401)
    reached = {point: k for k, point in enumerate(fine)}
    coarse = sample(d)
    for k, point in enumerate(coarse):
        assert dist(point, fine[k * 50]) < EVENNESS
    assert len(reached) > len(coarse)


@given(st.floats(-1, 2))
def test_the_way_stays_between_its_ends(fraction: float) -> None:
    x, y = along(sample("M 10 5 H 58"), fraction)
    assert 10 <= x <= 58
    assert y == 5
