"""An element that repeats becomes copies that know their number."""

from __future__ import annotations

import re
from collections.abc import Callable

from explainer.scenes import Scene, attributes

Draw = Callable[[str], Scene]
ARCH = '<path id="arch" data-path="yes" d="M 0 0 H 90" fill="none"/>'


def places(scene: Scene) -> list[str]:
    return re.findall(r'translate\(([^)]*)\)"><circle', scene.svg)


def test_copies_stand_a_step_apart(drawn: Draw) -> None:
    scene = drawn('<circle id="door" data-repeat="3" data-step="100 5"/>')
    assert places(scene) == ["0 0", "100 5", "200 10"]


def test_copies_stand_in_rows(drawn: Draw) -> None:
    said = 'data-step="10 0" data-columns="2" data-row-step="0 20"'
    scene = drawn(f'<circle id="door" data-repeat="4" {said}/>')
    assert places(scene) == ["0 0", "10 0", "0 20", "10 20"]


def test_copies_are_spread_along_a_path_from_end_to_end(drawn: Draw) -> None:
    scene = drawn(f'{ARCH}<circle id="head" data-repeat="4" data-along="#arch"/>')
    assert places(scene) == ["0 0", "30 0", "60 0", "90 0"]


def test_copies_are_numbered_inside_and_out(drawn: Draw) -> None:
    scene = drawn('<g id="door" data-repeat="2"><circle id="lobe" r="1"/></g>')
    assert re.findall(r'id="([^"]+)"', scene.svg) == ["door-1", "lobe-1", "door-2", "lobe-2"]


def test_references_stay_inside_their_copy(drawn: Draw) -> None:
    inside = '<path id="way" data-path="yes" d="M 0 0 H 9"/><g id="ion" data-move="#way; share"/>'
    scene = drawn(f'<g id="door" data-repeat="2">{inside}</g>')
    assert [b.args["path"] for b in scene.bindings] == ["way-1", "way-2"]
    assert set(scene.paths) == {"way-1", "way-2"}


def test_references_to_the_outside_stay(drawn: Draw) -> None:
    scene = drawn(f'{ARCH}<g id="ion" data-repeat="2" data-move="#arch; share"/>')
    assert {b.args["path"] for b in scene.bindings} == {"arch"}


def test_expressions_know_which_copy_of_how_many(drawn: Draw) -> None:
    scene = drawn('<g id="door" data-repeat="4" data-show="share > (n - 0.5) / of"/>')
    frame = attributes(scene, {"share": 0.5})
    assert [frame[f"door-{n}"]["display"] for n in (1, 2, 3, 4)] == [None, None, "none", "none"]


def test_the_innermost_repeat_gives_the_number(drawn: Draw) -> None:
    scene = drawn(
        '<g id="door" data-repeat="2"><g id="ion" data-repeat="3" data-shift="n; of"/></g>'
    )
    assert attributes(scene, {})["ion-2-3"] == {"transform": "translate(3 3)"}


def test_the_copies_of_a_counted_row_are_its_children(drawn: Draw) -> None:
    scene = drawn(
        '<g id="row" data-count="doors"><circle id="dot" data-repeat="3" data-step="5 0"/></g>'
    )
    shown = attributes(scene, {"doors": 2})
    assert [frame["display"] for frame in shown.values()] == [None, None, "none"]
