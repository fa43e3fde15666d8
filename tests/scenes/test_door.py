"""In a door a plug and a drug compete: where the drug is, the plug is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from explainer.bundle import bundle, frame, open_bundle
from explainer.places import ASSETS
from explainer.scenes import attributes, read_scene

SCENE = read_scene(ASSETS / "scenes" / "receptor_blockade.svg")
IN_ITS_PLACE = "translate(0 21)"  # the filter, where a plug sits
CHAMBER = "translate(0 -5)"
DOORS = range(1, 9)


@pytest.fixture(scope="module")
def playable() -> Any:
    """Chapter 1 as it plays."""
    return open_bundle(bundle("receptor_blockade"))


def look(playable: Any, time_s: float, **settings: Any) -> Mapping[str, Mapping[str, str | None]]:
    return attributes(SCENE, frame(playable, {"preset": "story", **settings}, time_s).values)


def filled(drawn: Mapping[str, Mapping[str, str | None]]) -> list[int]:
    return [
        n
        for n in DOORS
        if drawn[f"drug-inside-{n}"]["display"] != "none"
        and drawn[f"drug-held-{n}"]["transform"] == CHAMBER
    ]


# While ketamine goes in, after the signals have stopped, and when it is gone from outside.
@pytest.mark.parametrize("time_s", [44.0, 48.3, 49.5, 56.0, 70.0])
def test_a_door_with_a_drug_has_lost_its_plug(playable: Any, time_s: float) -> None:
    drawn = look(playable, time_s)
    assert filled(drawn)
    assert [drawn[f"plug-{n}"]["transform"] for n in filled(drawn)].count(IN_ITS_PLACE) == 0


def test_without_a_drug_plugs_are_where_the_voltage_has_them(playable: Any) -> None:
    quiet = look(playable, 20.0)
    assert {quiet[f"plug-{n}"]["transform"] for n in DOORS} == {IN_ITS_PLACE}
