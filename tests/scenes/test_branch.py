"""Six places on a branch: who sends to whom, what grows when, and what is said of people."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import pytest

from explainer.bundle import frame
from explainer.places import ASSETS
from explainer.scenes import attributes, read_scene
from tests.opened import opened

SCENE = read_scene(ASSETS / "scenes" / "synaptic_plasticity.svg")
STEP_S = 0.1
STATIONS = ("ampa", "bdnf", "trkb", "mtorc1", "protein")
SENT = ("pour_1", "bdnf_sent", "spark", "made_1")
EXPERIMENTS = ("ampa_blocked", "rapamycin", "met_form", "spines_removed", "second_dose")


def at(time_s: float, **settings: Any) -> Mapping[str, Any]:
    playable = opened("synaptic_plasticity")
    return frame(playable, {"preset": "story", **settings}, time_s).values


def course(every: int = 1, **settings: Any) -> list[Mapping[str, Any]]:
    """Return the values of the whole story at each tenth of a second, or at every so manieth."""
    moments = opened("synaptic_plasticity").header["presets"][0]["moments"]
    steps = range(0, int(moments[-1]["to_s"] / STEP_S), every)
    return [at(k * STEP_S, **settings) for k in steps]


@pytest.fixture(scope="module")
def story() -> list[Mapping[str, Any]]:
    return course()


def first(values: list[Mapping[str, Any]], name: str) -> float:
    """Return the second at which something begins."""
    return next(float(each["play_s"]) for each in values if each[name] > 0.5)


def test_the_sender_is_lit_then_sends_then_the_receiver_lights(story: Any) -> None:
    for sender, sent, receiver in zip(STATIONS, SENT, STATIONS[1:], strict=False):
        order = [first(story, name) for name in (f"{sender}_light", sent, f"{receiver}_light")]
        assert order == sorted(order), (sender, receiver)


def test_nothing_grows_before_the_guest_has_gone(story: Any) -> None:
    growing = [values["guest_out"] for values in story if values["new_a"] > 0]
    assert growing and min(growing) == 1


def test_blocks_are_there_before_the_contact_that_they_build(story: Any) -> None:
    for blocks, contact in (("carry_a_1", "new_a"), ("carry_b_1", "new_b")):
        assert first(story, blocks) < first(story, contact)


def test_three_places_then_five_then_four(story: Any) -> None:
    counts = [values["counted"] for values in story]
    assert [a for a, b in pairwise([0, *counts]) if a != b] == [0, 3, 4, 5]
    assert counts[-1] == 4


def test_a_contact_that_remains_has_grown_broad(story: Any) -> None:
    assert story[-1]["broad_a"] == 1 and story[-1]["new_b"] == 0


@pytest.mark.slow
@pytest.mark.parametrize("experiment", EXPERIMENTS)
def test_what_is_drawn_grows_with_the_model(experiment: str) -> None:
    for values in course(7, experiment=experiment):
        drawn = attributes(SCENE, values)
        seen = [drawn[f"new-{each}"]["display"] != "none" for each in "abc"]
        share = values["growth_share"]
        assert seen == [share > edge for edge in (0.15, 0.65, 1.15)]


@pytest.mark.slow
@pytest.mark.parametrize("station", ["ampa_blocked", "rapamycin"])
def test_behind_a_station_that_is_held_all_is_dim(station: str) -> None:
    held = STATIONS.index("ampa" if station == "ampa_blocked" else "mtorc1")
    for values in course(3, experiment=station):
        assert not any(values[f"{name}_light"] for name in STATIONS[held:])
        assert values["pile"] == 0


def test_to_pull_new_contacts_off_takes_the_lasting_effect_alone() -> None:
    kept, pulled = at(60.0), at(60.0, experiment="spines_removed")
    assert pulled["early_effect"] == kept["early_effect"] > 0
    assert pulled["lasting_effect"] == 0 < kept["lasting_effect"]


def test_what_people_showed_is_added_and_stays(story: Any) -> None:
    for name in ("scan_seen", "trial_seen"):
        told = [values[name] for values in story]
        assert told == sorted(told) and told[-1] == 1
    asked = [values for values in story if values["scan_seen"] == 0]
    assert max(values["day"] for values in asked) <= 1


@pytest.mark.parametrize(
    "part", ["surge", "night", "day_place", "new_a", "new_b", "pile", "guest_in", "counted"]
)
def test_the_story_is_one_unbroken_course(story: Any, part: str) -> None:
    """Between two frames nothing jumps by more than one thing or a third of its way."""
    steps = [abs(b[part] - a[part]) for a, b in pairwise(story)]
    assert max(steps) <= (3 if part == "pile" else 1 if part == "counted" else 0.34)


def test_it_ends_with_what_can_change() -> None:
    playable = opened("synaptic_plasticity")
    end_s = playable.header["presets"][0]["moments"][-1]["to_s"]
    assert frame(playable, {"preset": "story"}, end_s - 0.1).messages == ("says-not-fixed",)
