"""A still frame is the drawing with its numbers, words and colours put in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.scenes import Scene, attributes, still
from explainer.scenes.colours import mix

Draw = Callable[[str], Scene]
THEME = {"ink": "#000000", "paper": "#ffffff", "glutamate": "#0f8a80"}
INSIDE = """
<path id="way" data-path="yes" d="M 0 0 C 0 90 90 90 90 0" fill="none"/>
<g id="ion" data-repeat="5" data-move="#way; wrap(play_s / 4 + n / of)" data-opacity="share"/>
<g id="door" data-show="doors > 3" fill="var(--glutamate)" data-turn="share * 90"/>
<circle id="cell" data-colour="ink; paper; share" data-length="share"/>
"""


def said(key: str, values: Mapping[str, Any]) -> str:
    return f"{key} {values.get('doors', '')} {values.get('n', '')}".strip()


def test_what_is_hidden_is_left_out(drawn: Draw) -> None:
    scene = drawn('<g id="a" data-show="doors"/><g id="b"/>')
    assert 'id="a"' not in still(scene, {"doors": 0}, said, THEME)


def test_words_have_no_values_and_texts_have_all(drawn: Draw) -> None:
    scene = drawn('<text id="a" data-word="one"/><text id="b" data-text="two" data-repeat="2"/>')
    root = ElementTree.fromstring(still(scene, {"doors": 3}, said, THEME))
    assert [text.text for text in root] == ["one", "two 3 1", "two 3 2"]


def test_colours_become_literal(drawn: Draw) -> None:
    scene = drawn('<g id="a" fill="var(--glutamate)" data-stroke="ink; paper; share"/>')
    frame = still(scene, {"share": 0.25}, said, THEME)
    assert 'fill="#0f8a80"' in frame
    assert 'stroke="#404040"' in frame


def test_without_resolving_it_carries_what_the_browser_sets(drawn: Draw) -> None:
    scene = drawn(INSIDE)
    values = {"share": 0.3, "doors": 2, "play_s": 1.7}
    frame = still(scene, values, said, THEME, resolve=False)
    elements = {e.get("id"): e for e in ElementTree.fromstring(frame).iter() if e.get("id")}
    for id, expected in attributes(scene, values).items():
        assert {name: elements[id].get(name) for name in expected} == expected


def test_height_follows_the_width(drawn: Draw) -> None:
    frame = still(drawn("<g/>"), {}, said, THEME, width=480)
    assert 'width="480" height="300"' in frame


@pytest.mark.parametrize(("share", "code"), [(1, "#000000"), (0, "#ffffff"), (0.5, "#808080")])
def test_mixing_is_by_channel_and_rounds_half_up(share: float, code: str) -> None:
    assert mix("#000000", "#ffffff", share) == code


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    from explainer.scenes import read_scene

    file = tmp_path_factory.mktemp("scene") / "small.svg"
    start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600">'
    file.write_text(f"{start}{INSIDE}</svg>", encoding="utf-8")
    return read_scene(file)


@given(share=st.floats(-1, 2), doors=st.integers(0, 8), play_s=st.floats(0, 100))
def test_the_same_numbers_give_the_same_picture(
    scene: Scene, share: float, doors: int, play_s: float
) -> None:
    values = {"share": share, "doors": doors, "play_s": play_s}
    assert still(scene, values, said, THEME) == still(scene, dict(values), said, THEME)
    assert still(scene, {**values, "unused": 1}, said, THEME) == still(scene, values, said, THEME)
