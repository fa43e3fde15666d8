"""Small pictures of options: each option of a pictured choice has one, drawn by itself."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from explainer.bundle.pictures import pictures
from explainer.chapters import Chapter, ChoiceControl, chapters
from explainer.places import ASSETS

SHEET = """<svg xmlns="http://www.w3.org/2000/svg"><symbol id="way-a" viewBox="0 0 16 11">
<circle r="2"/></symbol><symbol id="way-b" viewBox="0 0 16 11"><path d="M0,0"/></symbol></svg>"""
PICTURED = [
    (chapter, control)
    for chapter in chapters()
    for control in chapter.controls
    if isinstance(control, ChoiceControl) and control.pictured
]


def _drawn(chapter: Chapter) -> dict[str, str]:
    return pictures(ASSETS / "pictures" / f"{chapter.name}.svg")


def test_each_symbol_becomes_a_drawing_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "ways.svg"
    file.write_text(SHEET, encoding="utf-8")
    made = {name: ElementTree.fromstring(svg) for name, svg in pictures(file).items()}
    assert [(name, root.get("viewBox"), len(root)) for name, root in made.items()] == [
        ("way-a", "0 0 16 11", 1),
        ("way-b", "0 0 16 11", 1),
    ]


def test_a_chapter_without_pictures_has_none(tmp_path: Path) -> None:
    assert pictures(tmp_path / "none.svg") == {}


@pytest.mark.parametrize(("chapter", "control"), PICTURED)
def test_every_option_has_a_picture_of_one_size(chapter: Chapter, control: ChoiceControl) -> None:
    drawn = _drawn(chapter)
    assert list(drawn) == [f"{control.id}-{option}" for option in control.options]
    assert len({ElementTree.fromstring(svg).get("viewBox") for svg in drawn.values()}) == 1


@pytest.mark.parametrize(("chapter", "control"), PICTURED)
def test_pictures_hold_tokens_and_no_words(chapter: Chapter, control: ChoiceControl) -> None:
    for svg in _drawn(chapter).values():
        assert not re.search(r"<text|<use|#[0-9a-fA-F]{3}", svg)
