"""Every verb of the vocabulary turns a number into the attribute it promises."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.scenes import Scene, attributes

Draw = Callable[[str], Scene]
LINE = '<path id="way" data-path="yes" d="M 100 100 H 200" fill="none"/>'


def set_by(scene: Scene, **values: object) -> dict[str, str | None]:
    """Return the attributes of the one element that the drawing calls “it”."""
    return attributes(scene, values)["it"]


@pytest.mark.parametrize(
    ("said", "share", "attribute", "text"),
    [
        ('data-show="share > 0.5"', 0.6, "display", None),
        ('data-show="share > 0.5"', 0.4, "display", "none"),
        ('data-opacity="share"', 0.25, "opacity", "0.25"),
        ('data-opacity="share"', 1.0, "opacity", None),
        ('data-opacity="share"', -3.0, "opacity", "0"),
        ('data-shift="10*share; 0-share"', 0.5, "transform", "translate(5 -0.5)"),
        ('data-turn="90*share"', 0.5, "transform", "rotate(45 0 0)"),
        ('data-turn="90*share" data-pivot="3 4"', 1.0, "transform", "rotate(90 3 4)"),
        ('data-scale="share"', 0.5, "transform", "scale(0.5 0.5)"),
        ('data-scale="1; share"', 0.5, "transform", "scale(1 0.5)"),
        ('data-length="share"', 0.25, "stroke-dashoffset", "0.75"),
        ('data-length="share"', 0.0, "stroke-dashoffset", "2"),
    ],
)
def test_sets_its_attribute(
    drawn: Draw, said: str, share: float, attribute: str, text: str | None
) -> None:
    scene = drawn(f'<circle id="it" r="1" {said}/>')
    assert set_by(scene, share=share) == {attribute: text}


def test_scales_about_a_pivot(drawn: Draw) -> None:
    scene = drawn('<circle id="it" data-scale="share" data-pivot="3 4"/>')
    assert set_by(scene, share=2.0) == {"transform": "translate(3 4) scale(2 2) translate(-3 -4)"}


@pytest.mark.parametrize(("share", "place"), [(0, "100 100"), (0.255, "125.5 100"), (9, "200 100")])
def test_moves_along_a_path(drawn: Draw, share: float, place: str) -> None:
    scene = drawn(f'{LINE}<circle id="it" data-move="#way; share"/>')
    assert set_by(scene, share=share) == {"transform": f"translate({place})"}


@pytest.mark.parametrize(("verb", "attribute"), [("colour", "fill"), ("stroke", "stroke")])
def test_mixes_two_tokens(drawn: Draw, verb: str, attribute: str) -> None:
    scene = drawn(f'<circle id="it" data-{verb}="ink; paper; share"/>')
    mixed = "color-mix(in srgb, var(--ink) 75%, var(--paper))"
    assert set_by(scene, share=0.25) == {attribute: mixed}


@pytest.mark.parametrize(("doors", "hidden"), [(0, "ab"), (1.4, "b"), (1.5, ""), (9, "")])
def test_counts_children(drawn: Draw, doors: float, hidden: str) -> None:
    scene = drawn('<g id="row" data-count="doors"><g id="a"/><g id="b"/></g>')
    frame = attributes(scene, {"doors": doors})
    assert [id for id in frame if frame[id]["display"] == "none"] == list(hidden)


def test_names_counted_children_that_have_no_id(drawn: Draw) -> None:
    scene = drawn('<g id="row" data-count="doors"><g/><g/></g>')
    assert set(attributes(scene, {"doors": 1})) == {"row-item-1", "row-item-2"}


def test_joins_transforms_in_one_order_whatever_the_drawing_says_first(drawn: Draw) -> None:
    scene = drawn('<g id="it" data-scale="2" data-turn="90" data-shift="1; 2"/>')
    assert set_by(scene) == {"transform": "translate(1 2) rotate(90 0 0) scale(2 2)"}


def test_keeps_an_own_transform_on_a_group_around(drawn: Draw) -> None:
    scene = drawn('<g id="it" transform="translate(5 5)" data-turn="share"/>')
    assert '<g transform="translate(5 5)"><g id="it" /></g>' in scene.svg


def test_gives_a_line_drawn_by_length_one_dash(drawn: Draw) -> None:
    scene = drawn('<path id="it" d="M 0 0 H 10" data-length="share"/>')
    assert 'pathLength="1" stroke-dasharray="1 3"' in scene.svg


def test_words_and_texts_set_no_attributes(drawn: Draw) -> None:
    scene = drawn('<text id="a" data-word="one"/><text id="b" data-text="two"/>')
    assert (attributes(scene, {}), scene.words) == ({}, {"one", "two"})
