"""What nobody measured is dashed; what the page can change is told from what it cannot."""

from __future__ import annotations

import re

import numpy as np
import pytest

from explainer.charts import Drawing, Series, onset_curves, spine_shares

WEEKS = Series(np.linspace(0, 1008, 20), np.linspace(1, 0, 20), "1")
DAYS = Series(np.linspace(0, 14, 20), np.linspace(0, 1, 20), "1")


def strokes(drawing: Drawing, token: str) -> list[str]:
    return re.findall(rf'<path[^>]* stroke="var\(--{token}\)"[^>]*/>', drawing.svg)


@pytest.mark.parametrize("token", ["series-1", "series-2"])
def test_fitted_curves_are_dashed(token: str) -> None:
    drawing = onset_curves(WEEKS, WEEKS, WEEKS, WEEKS)
    assert all("stroke-dasharray" in path for path in strokes(drawing, token))


def test_the_course_without_experiment_is_dashed_behind_the_live_lines() -> None:
    drawing = spine_shares(DAYS, DAYS)
    assert all("stroke-dasharray" in path for path in strokes(drawing, "line-strong")[-3:])
    assert drawing.artists == ("early", "growth", "now")


def test_that_people_are_not_known_is_part_of_the_picture() -> None:
    assert "chart-spine_shares-people" in spine_shares(DAYS, DAYS).words
