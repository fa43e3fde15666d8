"""Shots, light and hands: what a drawing says of its staging, and what a still makes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree

import pytest

from explainer.scenes import Scene, SceneError, attributes, camera, still

Draw = Callable[[str], Scene]
THEME = {"ink": "#000000", "paper": "#ffffff", "glutamate": "#0f8a80"}
STAGED = """
<rect data-shot="door" x="400" y="100" width="100" height="100"/>
<rect data-shot="all" x="0" y="0" width="1920" height="1200"/>
<rect data-shot-narrow="door" x="425" y="100" width="50" height="100"/>
<g id="world">
  <g id="sea" data-part="ground"><path d="M 0 0"/></g>
  <g id="gate" data-part="gate; glutamate">
    <g id="bars"><path d="M 0 0"/></g>
    <g id="bolt" data-part="bolt"><path d="M 0 0"/></g>
    <text id="said" class="label" data-word="gate"/>
  </g>
  <circle id="ion" opacity="0.5" r="3"/>
</g>
<g id="front">
  <circle id="sign" r="9"/>
  <g data-part="ground"><g id="big" class="wide"/><g id="small" class="narrow"/></g>
</g>
"""


def said(key: str, values: Mapping[str, Any]) -> str:
    return key


def settled(shot: str, **more: Any) -> dict[str, Any]:
    return {"shot": shot, "shot_before": shot, "shot_share": 1.0, **more}


def opacities(scene: Scene, **values: Any) -> dict[str, str | None]:
    return {id: found["opacity"] for id, found in attributes(scene, values).items()}


def test_a_whole_shot_is_seen_in_the_middle_of_the_field(drawn: Draw) -> None:
    x, y, scale = camera(drawn(STAGED), settled("door"))
    assert scale == 6  # a square of 100 is as high as the field of 600
    assert [x + 400 * scale, y + 100 * scale] == [180, 0]  # and as wide as 600 of its 960


def test_no_shot_is_the_field_itself(drawn: Draw) -> None:
    assert camera(drawn(STAGED), settled("")) == (0, 0, 1)


def test_a_narrow_shot_fills_the_narrow_field(drawn: Draw) -> None:
    scene = drawn(STAGED)
    assert scene.narrow == (120, 0, 720, 600)
    x, y, scale = camera(scene, settled("door"), narrow=True)
    assert [scale, x + 450 * scale, y + 150 * scale] == [6, 480, 300]


def test_half_way_the_size_has_changed_by_equal_factors(drawn: Draw) -> None:
    way = {"shot": "door", "shot_before": "all", "shot_share": 0.5}
    assert camera(drawn(STAGED), way)[2] == pytest.approx((0.5 * 6) ** 0.5)


def test_light_leaves_words_and_ground_as_they_are(drawn: Draw) -> None:
    lit = opacities(drawn(STAGED), light="bolt", light_before="bolt")
    assert lit == {"bars": "0.4", "bolt": None, "ion": "0.2", "sign": "0.4"}


def test_a_part_lights_the_parts_within_it(drawn: Draw) -> None:
    lit = opacities(drawn(STAGED), light="gate")
    assert [lit["bars"], lit["bolt"], lit["ion"]] == [None, None, "0.2"]


def test_without_light_everything_is_as_drawn(drawn: Draw) -> None:
    assert opacities(drawn(STAGED), light="") == {
        "bars": None,
        "bolt": None,
        "ion": "0.5",
        "sign": None,
    }


def test_light_passes(drawn: Draw) -> None:
    lit = opacities(drawn(STAGED), light_before="", light="bolt", light_share=0.5)
    assert lit["bars"] == "0.7"


def test_parts_carry_the_colour_of_their_word(drawn: Draw) -> None:
    assert drawn(STAGED).lights == {"ground": "", "gate": "glutamate", "bolt": ""}


def test_a_still_is_seen_through_the_camera(drawn: Draw) -> None:
    scene = drawn(STAGED)
    root = ElementTree.fromstring(still(scene, settled("door"), said, THEME))
    found = {element.get("id"): element for element in root.iter()}
    assert found["world"].get("transform") == "translate(-2220 -600) scale(6)"
    assert found["said"].get("font-size") == "2.83"  # 17 units once it is six times as large
    assert "small" not in found
    small = ElementTree.fromstring(still(scene, settled("door"), said, THEME, narrow=True))
    assert small.get("viewBox") == "120 0 720 600"
    assert "big" not in {element.get("id") for element in small.iter()}


def test_shots_themselves_are_not_drawn(drawn: Draw) -> None:
    assert "rect" not in drawn(STAGED).svg


def test_hands(drawn: Draw) -> None:
    scene = drawn('<g id="a" data-hand="level; -y"/><g id="b" data-hand="signal; tap; on"/>')
    assert [(h.id, h.control, h.way, h.value) for h in scene.hands] == [
        ("a", "level", "-y", "300"),
        ("b", "signal", "tap", "on"),
    ]


def test_a_locator_lights_its_level(drawn: Draw) -> None:
    inside = drawn('<g data-locator="branch; size"/>').svg
    signs = ElementTree.fromstring(inside).findall(".//{*}g[@transform]")
    assert len(signs) == 6
    assert [len(sign) for sign in signs] == [1, 1, 1, 2, 1, 1]  # one has a disc behind it


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('<rect data-shot="a" width="1" height="1"/>', "needs <g id=“world”>"),
        ('<g id="world"/><rect data-shot="a" width="1"/>', "a width and a height above 0"),
        ('<g id="world" opacity="0.5"/>', "belongs to the camera"),
        ('<g id="world"/><rect data-shot-narrow="a" width="1" height="1"/>', "no data-shot"),
        ('<g data-part="Big Part"/>', "lower-case words"),
        ('<g data-part="gate; pink"/>', "colour token “pink” is unknown"),
        ('<g id="a" data-hand="level; up"/>', "form “control; x, -x, y, -y or tap”"),
        ('<g data-hand="level; y"/>', "needs an id"),
        ('<g data-locator="atom"/>', "is no level; known are person, head"),
    ],
)
def test_names_the_fault(drawn: Draw, inside: str, said: str) -> None:
    with pytest.raises(SceneError) as refused:
        drawn(inside)
    assert said in str(refused.value).replace('"', "”").replace("<g id=”world”>", "<g id=“world”>")
