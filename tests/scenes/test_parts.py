"""Parts know how sure they are and at which level they are shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.scenes import Part, Scene, attributes

Draw = Callable[[str], Scene]


def test_parts_are_listed_with_tag_and_level(drawn: Draw) -> None:
    scene = drawn(
        '<g id="a" data-evidence="animals"/><g id="b" data-level="detailed"/>'
        '<g id="c" data-evidence="idea" data-level="detailed"/><g id="d" data-level="plain"/>'
    )
    assert scene.parts == (
        Part("a", "animals", "plain"),
        Part("b", None, "detailed"),
        Part("c", "idea", "detailed"),
    )


@pytest.mark.parametrize(
    ("tag", "floor", "opacity"),
    [
        ("idea", "idea", None),
        ("idea", "animals", "0.15"),
        ("animals", "animals", None),
        ("cells", "animals", None),
        ("cells", "people", "0.15"),
        ("people", "people", None),
    ],
)
def test_what_lies_below_the_floor_fades(
    drawn: Draw, tag: str, floor: str, opacity: str | None
) -> None:
    scene = drawn(f'<g id="a" data-evidence="{tag}"/>')
    assert attributes(scene, {"evidence_floor": floor})["a"] == {"opacity": opacity}


def test_fading_goes_on_top_of_an_own_opacity(drawn: Draw) -> None:
    scene = drawn('<g id="a" data-evidence="idea" data-opacity="share"/>')
    frame = attributes(scene, {"evidence_floor": "people", "share": 0.5})
    assert frame["a"] == {"opacity": "0.075"}


@pytest.mark.parametrize(("detailed", "display"), [(True, None), (False, "none")])
def test_detail_is_shown_at_its_level(drawn: Draw, detailed: bool, display: str | None) -> None:
    scene = drawn('<g id="a" data-level="detailed"/>')
    assert attributes(scene, {"detailed": detailed})["a"] == {"display": display}


def test_hidden_by_level_stays_hidden_when_shown_by_a_number(drawn: Draw) -> None:
    scene = drawn('<g id="a" data-level="detailed" data-show="share"/>')
    assert attributes(scene, {"detailed": False, "share": 1})["a"] == {"display": "none"}
