"""What nobody measured is dashed; what the page can change is told from what it cannot."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

from explainer.chapters.onset_timing.onset_curves import onset_curves
from explainer.chapters.receptor_blockade.current_trace import current_trace
from explainer.chapters.synaptic_plasticity.spine_shares import spine_shares, two_doses
from explainer.charts import Drawing, Series, place

WEEKS = Series(np.linspace(0, 1008, 20), np.linspace(1, 0, 20), "1")
BAND = Series(WEEKS.x, WEEKS.y, "1", "model", WEEKS.y - 0.1, WEEKS.y + 0.1)
DAYS = Series(np.linspace(0, 14, 20), np.linspace(0, 1, 20), "1")


def strokes(drawing: Drawing, token: str) -> list[str]:
    return re.findall(rf'<path[^>]* stroke="var\(--{token}\)"[^>]*/>', drawing.svg)


@pytest.mark.parametrize("token", ["series-1", "series-2"])
def test_fitted_curves_are_dashed(token: str) -> None:
    drawing = onset_curves(WEEKS, BAND, WEEKS, BAND)
    assert all("stroke-dasharray" in path for path in strokes(drawing, token))


def test_the_course_without_experiment_is_dashed_behind_the_live_lines() -> None:
    drawing = spine_shares(DAYS, DAYS)
    assert all("stroke-dasharray" in path for path in strokes(drawing, "line-strong")[-3:])
    lines = ("early_ahead", "early", "early_now", "growth_ahead", "growth", "growth_now")
    lines += ("growth_low", "growth_high")
    assert set(drawing.artists) == set(lines)


def test_the_full_flow_lies_behind_the_current_down_to_nothing() -> None:
    flow = Series(np.array([0.0, 1000.0, 2000.0]), np.array([0.2, 1.0, 0.5]), "1")
    drawing = current_trace(flow)
    nothing = place(drawing.axes["y"], 0)
    edge = re.search(r'data-artist="full" d="([^"]+)"', drawing.svg)
    assert edge
    assert edge[1].split(" Z")[0].endswith(f"L 452 {nothing:g} L 48 {nothing:g}")


# A second dose brings 1.84 times the most after one (synaptic_plasticity, its growth_share).
@pytest.mark.parametrize(("draw", "top"), [(spine_shares, 1), (two_doses, 1.84)])
def test_there_is_room_for_the_course_and_little_more(
    draw: Callable[..., Drawing], top: float
) -> None:
    most = draw(DAYS, DAYS).axes["y"]["data"][1]
    assert top < most < 1.15 * top


def test_that_people_are_not_known_is_part_of_the_picture() -> None:
    assert "chart-spine_shares-people" in spine_shares(DAYS, DAYS).words
