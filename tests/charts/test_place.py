"""A number's place on an axis, the same as the browser works it out."""

import pytest

from explainer.charts import place

LINEAR = {"scale": "linear", "data": [0.0, 2000.0], "px": [48.0, 456.0]}
UPWARDS = {"scale": "linear", "data": [0.0, 100.0], "px": [244.0, 54.0]}
LOG = {"scale": "log", "data": [0.01, 100.0], "px": [0.0, 400.0]}


@pytest.mark.parametrize(
    ("axis", "value", "px"),
    [
        (LINEAR, 0, 48),
        (LINEAR, 1000, 252),
        (LINEAR, 9999, 456),
        (UPWARDS, 100, 54),
        (UPWARDS, -5, 244),
        (LOG, 1, 200),
        (LOG, 0.1, 100),
        (LOG, 0, 0),
    ],
)
def test_place(axis: dict[str, object], value: float, px: float) -> None:
    assert place(axis, value) == pytest.approx(px)
