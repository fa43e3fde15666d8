"""Words keep within the room that a drawing gives them, and only longer ones are drawn narrower."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from fontTools.ttLib import TTFont

from explainer import words
from explainer.places import ASSETS
from explainer.scenes import SceneError, read_scene
from explainer.scenes.lettering import fit, read_room, width_em
from explainer.theme import read_fonts

SCENES = sorted((ASSETS / "scenes").glob("*.svg"))
REVIEWED = [language.code for language in words.whole() if language.reviewed]
TEXTS = ["building blocks", "visto en ratas, con MK-801", "größtenteils", "5,872 people", "mTORC1"]


@pytest.fixture(scope="module")
def widths_em() -> dict[str, float]:
    """How wide each letter of our typeface is, as the typeface says."""
    with TTFont(read_fonts()[0]) as font:
        cmap, metrics, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
        return {chr(code): metrics[name][0] / em for code, name in cmap.items()}


@pytest.mark.parametrize("text", TEXTS)
def test_widths_are_those_of_the_typeface(widths_em: dict[str, float], text: str) -> None:
    assert width_em(text) == pytest.approx(sum(map(widths_em.__getitem__, text)), rel=0.05)


def test_marks_and_signs_of_direction_have_no_width() -> None:
    assert width_em("e\u0301\u2066\u2069") == width_em("é") == width_em("e")


@pytest.mark.parametrize(
    ("text", "narrower"), [("more", None), ("a lot more", "2.5em"), ("", None)]
)
def test_only_what_is_wider_than_its_room_is_drawn_narrower(text: str, narrower: str) -> None:
    element = Element("text")
    fit(element, text, 2.5)
    assert element.get("textLength") == narrower


def test_without_a_room_words_are_as_wide_as_they_come() -> None:
    element = Element("text")
    fit(element, "as many words as somebody likes", None)
    assert element.attrib == {}


@pytest.mark.parametrize("said", ["0", "-2", "wide", "", "nan"])
def test_a_room_is_a_width(said: str) -> None:
    with pytest.raises(SceneError, match="should be a width in em above 0"):
        read_room(said)


def rooms(path: Path) -> Iterator[tuple[str, str, float]]:
    for binding in read_scene(path).bindings:
        if binding.verb == "word" and "room" in binding.args:
            yield binding.id, binding.args["message"], binding.args["room"]


@pytest.mark.parametrize("language", REVIEWED)
@pytest.mark.parametrize("path", SCENES, ids=lambda path: path.stem)
def test_no_word_of_a_reviewed_language_is_drawn_narrower(path: Path, language: str) -> None:
    said = {id: words.message(language, path.stem, key) for id, key, _ in rooms(path)}
    wide = {id: said[id] for id, _, room in rooms(path) if width_em(said[id]) > room}
    assert wide == {}
