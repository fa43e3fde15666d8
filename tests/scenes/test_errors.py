"""A drawing that cannot be read says so in one sentence: where, what, and what is allowed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from explainer.scenes import Scene, SceneError, read_scene

Draw = Callable[[str], Scene]


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('<g data-show="share"/>', "“data-show” needs an id"),
        ('<g id="a" data-blink="share"/>', "attribute “data-blink” is unknown"),
        ('<g id="a" onclick="x"/>', "attribute “onclick” is not allowed"),
        ('<g id="Big One" fill="none"/>', "lower-case words"),
        ('<g id="a"/><g id="a"/>', "element “a”: this id is given twice"),
        ('<g id="a" fill="#ff0000"/>', "colours are var(--token)"),
        ('<g id="a" style="fill: red"/>', "colours are var(--token)"),
        ('<g id="a" style="cursor: none"/>', "style “cursor” is not allowed"),
        ('<g id="a" fill="var(--pink)"/>', "colour token “pink” is unknown; known are accent"),
        ('<g id="a" data-colour="ink; pink; share"/>', "colour token “pink” is unknown"),
        ('<g id="a" data-colour="ink; share"/>', "form “token-a; token-b; expression”"),
        ('<g id="a" data-show="shar"/>', "the value “shar” is unknown; known are detailed"),
        ('<g id="a" data-show="import os"/>', "element “a”: The expression “import os”"),
        ('<g id="a" data-move="#way; share"/>', "the id “way” is unknown"),
        ('<path id="p" d="M 0 0"/><g id="a" data-move="#p; share"/>', "motion path “p” is unknown"),
        ('<g id="a" data-move="way; share"/>', "form “#path-id; fraction”"),
        ('<g id="a" data-pivot="3" data-turn="share"/>', "two numbers with a space"),
        ('<path id="p" data-path="yes" d="M 0 0 L nowhere"/>', "cannot be read"),
        ('<path id="p" data-path="yes" d="M 5 5"/>', "two different points"),
        ('<path id="p" data-path="yes" d="M 0 0 H 9 M 0 9 H 9"/>', "one line without a jump"),
        ('<g id="a" data-repeat="many"/>', "whole number from 1 to 1000"),
        ('<g id="a" data-step="1 0"/>', "has no data-repeat"),
        ('<g id="a" data-repeat="2" data-along="#p"/>', "no path “p”"),
        ('<g id="a" data-evidence="rumour"/>', "one of people, animals, cells, idea"),
        ('<g id="a" data-level="expert"/>', "one of plain, detailed"),
        (
            '<g id="a" data-evidence="cells"><g id="b" data-evidence="idea"/></g>',
            "element “b”: data-evidence stands inside another",
        ),
        ('<g id="a">Hello</g>', "text stands in the drawing"),
        ('<text id="a"/>', "either data-word or data-text"),
        ('<g id="a" data-word="k"/>', "either data-word or data-text"),
        ('<use href="#gone"/>', "the id “gone” is unknown"),
        ('<image href="#a"/>', "<image> is not allowed"),
        ("<script/>", "<script> is not allowed"),
        ('<g id="a" opacity="0.5" data-opacity="share"/>', "opacity is set by data-opacity"),
        ('<g id="a" opacity="0.5" data-evidence="idea"/>', "opacity is set by data-evidence"),
    ],
)
def test_names_the_fault(drawn: Draw, inside: str, said: str) -> None:
    with pytest.raises(SceneError) as refused:
        drawn(inside)
    sentence = str(refused.value)
    assert said in sentence
    assert sentence.startswith("small.svg: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("text", ["<svg", '<svg xmlns="http://www.w3.org/2000/svg"/>'])
def test_needs_an_svg_with_a_view_box(tmp_path: Path, text: str) -> None:
    file = tmp_path / "small.svg"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SceneError, match=r"^small\.svg: "):
        read_scene(file)


def test_what_drawing_programs_leave_behind_is_dropped(drawn: Draw) -> None:
    scene = drawn(
        '<!-- a note --><i:view xmlns:i="urn:ink"/><g xmlns:i="urn:ink" i:label="layer" id="a"/>'
    )
    assert scene.svg.endswith('><g id="a" /></svg>')
