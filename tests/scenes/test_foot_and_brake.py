"""Chapter 2: first the brake, then the main cell, in one course; trying things shows the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from explainer.bundle import frame
from tests.opened import opened

STEP_S = 0.05
# What has to go on without a jump from one moment to the next.
CONTINUED = ("lifted", "brake_pace", "main_pace", "needle", "cloud_size", "dose")
DOORS = 8
LARGEST_STEP = 0.2  # of anything in a twentieth of a second


@pytest.fixture(scope="module")
def playable() -> Any:
    return opened("glutamate_surge")


def at(playable: Any, time_s: float, **settings: Any) -> Mapping[str, Any]:
    return frame(playable, {"preset": "story", **settings}, time_s).values


def course(playable: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the story and then what goes on in rats, every twentieth of a second."""
    for preset in playable.header["presets"][:2]:
        for k in range(int(preset["duration_s"] / STEP_S)):
            yield frame(playable, {"preset": preset["id"]}, k * STEP_S).values


def first(playable: Any, name: str, reached: float) -> float:
    found = (v["play_s"] for v in course(playable) if (v[name] - reached) * (reached or 1) > 0)
    return float(next(found))


@pytest.mark.slow
def test_the_brake_falls_quiet_and_lets_go_before_the_main_cell_speeds_up(playable: Any) -> None:
    quiet = next(v["play_s"] for v in course(playable) if v["brake_pace"] < 0.3)
    lifted = first(playable, "lifted", 0.99)
    fast = first(playable, "main_pace", 0.4)
    swollen = first(playable, "cloud_size", 0.5)
    assert quiet < lifted and lifted + 0.8 <= fast < swollen


@pytest.mark.slow
def test_the_story_is_one_course_without_a_jump(playable: Any) -> None:
    shown = list(course(playable))
    for before, after in zip(shown, shown[1:], strict=False):
        for name in CONTINUED:
            step = abs(float(after[name]) - float(before[name]))
            assert step < LARGEST_STEP, (name, after["moment_id"], after["play_s"])


@pytest.mark.slow
def test_doors_once_filled_in_the_sweep_stay_filled(playable: Any) -> None:
    for name in ("brake_held", "main_held"):
        filled = [round(DOORS * float(v[name])) for v in course(playable)]
        assert filled == sorted(filled), name


def test_the_needle_stops_falls_back_and_sinks_below_rest(playable: Any) -> None:
    ends = [
        frame(playable, {"preset": preset["id"]}, moment["to_s"] - STEP_S).values
        for preset in playable.header["presets"][:2]
        for moment in preset["moments"]
    ]
    by_moment = {v["moment_id"]: float(v["needle"]) for v in ends}
    assert by_moment["more"] > by_moment["glutamate_rises"] > 0.3
    assert by_moment["anaesthesia"] == pytest.approx(0)
    assert by_moment["far_more"] < -0.3


def test_whoever_tries_something_sees_the_model(playable: Any) -> None:
    tried = at(playable, 22.0, level_um=0.8)
    assert tried["your_experiment"] and tried["needle"] == tried["model_needle_at"]
    assert abs(tried["needle"]) < 0.1 < at(playable, 22.0)["needle"]
    assert tried["brake_held"] == tried["brake_filled"]
