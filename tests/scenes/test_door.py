"""One door as its story has it, and as the model has it while a viewer tries things."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from explainer.bundle import frame
from explainer.places import ASSETS
from explainer.scenes import attributes, read_scene
from tests.opened import opened

SCENE = read_scene(ASSETS / "scenes" / "receptor_blockade.svg")
IN_ITS_PLACE = "translate(0 66)"  # the neck, where the plug sits
CHAMBER = "translate(0 -2)"
STEP_S = 0.05
FIRST_INSIDE_S = 12.0


@pytest.fixture(scope="module")
def playable() -> Any:
    """Chapter 1 as it plays."""
    return opened("receptor_blockade")


def at(playable: Any, time_s: float, **settings: Any) -> Mapping[str, Any]:
    return frame(playable, {"preset": "story", **settings}, time_s).values


@cache
def story() -> list[Mapping[str, Any]]:
    """Return the values of the story's close view, every twentieth of a second."""
    playable = opened("receptor_blockade")
    end_s = beat(playable, "pull-back")["from_s"]
    return [at(playable, k * STEP_S) for k in range(int(end_s / STEP_S))]


def beat(playable: Any, id: str) -> Mapping[str, Any]:
    moments = playable.header["presets"][0]["moments"]
    return next(b for m in moments for b in m.get("beats", ()) if b["id"] == id)  # type: ignore[no-any-return]


def holds_drug(values: Mapping[str, Any]) -> bool:
    return bool(values["guest_in"] >= 1 and values["guest_out"] == 0)


def test_the_guest_is_inside_within_twelve_seconds() -> None:
    first = next(values["play_s"] for values in story() if holds_drug(values))
    assert first < FIRST_INSIDE_S


def test_the_plug_leaves_only_once_the_cell_is_awake() -> None:
    leaving = [v for v in story() if v["plug_out"] > 0 and v["done_plug_back"] == 0]
    assert leaving and min(v["door_awake"] for v in leaving if v["play_s"] < 8) == 1


def test_the_guest_passes_the_gate_only_while_it_is_open() -> None:
    passing = [v for v in story() if 0.5 < v["guest_in"] < 1 or 0 < v["guest_out"] < 0.5]
    assert passing and min(v["door_gate"] for v in passing) == 1


def test_nothing_runs_through_a_door_that_is_shut_plugged_or_filled() -> None:
    for values in story():
        stopped = values["door_gate"] == 0 or values["plug_out"] < 0.05 or holds_drug(values)
        runs = values["flow_s"] > 0 and values["flow_over_s"] == 0
        assert not (stopped and runs), values["play_s"]


@pytest.mark.slow
def test_a_door_holds_the_plug_or_the_drug() -> None:
    for values in story():
        drawn = attributes(SCENE, values)
        inside = drawn["drug-inside"]["display"] != "none"
        assert not (inside and drawn["plug"]["transform"].startswith(IN_ITS_PLACE))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["door_gate", "door_awake", "plug_out", "guest_in", "others_in"])
def test_the_story_is_one_unbroken_course(name: str) -> None:
    """No moment begins by jumping back: from frame to frame nothing changes by more than a bit."""
    course = [values[name] for values in story()]
    steps = [abs(b - a) for a, b in zip(course, course[1:], strict=False)]
    assert max(steps) < 0.45
    assert max(course) == pytest.approx(1)


def scale_of(drawn: Mapping[str, str | None]) -> float:
    """Return how wide a strip is, in units of the field."""
    return float(str(drawn["transform"]).removeprefix("scale(").split()[0])


def test_the_cell_wakes_only_once_a_fast_door_has_let_something_in() -> None:
    shown = story()
    waking = [v for before, v in pairwise(shown) if v["door_awake"] > before["door_awake"]]
    assert len(waking) > 10 and all(v["fast_open"] == 1 and v["fast_s"] > 0 for v in waking)


def test_what_has_left_is_seen_outside() -> None:
    outside = [v for v in story() if v["guest_out"] == 1 and v["guest_gone"] == 0]
    assert len(outside) * STEP_S > 1.2
    drawn = attributes(SCENE, outside[-1])
    assert drawn["drug-goes"]["display"] != "none" and drawn["left-behind"]["display"] != "none"


def test_while_somebody_tries_things_the_door_follows_the_model(playable: Any) -> None:
    quiet = at(playable, 13.0, voltage_mv=-66, level_um=0)
    assert quiet["plug_out"] < 0.5 < quiet["door_gate"]
    active = at(playable, 13.0, voltage_mv=-20, level_um=0)
    assert active["plug_out"] == 1 and active["flow_s"] > 0
    shut = at(playable, 13.0, level_um=3, signal="off")
    assert shut["door_gate"] == 0 and not shut["door_filled"]


def test_the_strip_of_a_level_is_drawn_from_its_lowest_to_its_highest_door(playable: Any) -> None:
    values = at(playable, 40.0)
    drawn = attributes(SCENE, values)
    low, high = values["band_low_percent"], values["band_high_percent"]
    assert 0 < low <= values["counted"] <= high
    sides = {
        "strip": ("band-top-strip", "band-bottom-strip"),
        "filled": ("filled-top", "filled-bottom"),
    }
    doors = {
        name: round(sum(scale_of(drawn[id]) for id in ids) / 18.4) for name, ids in sides.items()
    }
    assert doors == {"strip": high - low + 1, "filled": values["counted"]}
    assert abs(scale_of(drawn["filled-top"]) - scale_of(drawn["filled-bottom"])) <= 18.4 + 1e-6
