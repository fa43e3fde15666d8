"""Every key that something asks for is there, and every key that is there is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer import evidence, words
from explainer.chapters import Chapter, ChoiceControl, RangeControl, chapters
from explainer.words.folder import read

EVERY_CHAPTER = (
    "title",
    "question",
    "answer",
    "talk-prompt",
    "teach-back",
)
# How the picture's time runs against ours; a chapter whose time is our own needs none.
WHERE_IT_APPLIES = ("clock",)
# The name of the upright axis lies above the chart and has its whole width.
ROOM_FOR_AXES = {"x": 44, "y": 54}
# Its pictures of people say where they stand on it.
WITH_A_CLOCK = "onset_timing"
# Only a chapter with a drawing says what it shows.
OF_A_DRAWING = "scene"
EVERY_SECTION = ("known", "unknown", "remember", "actions", "clinician", "model", "leaves-out")


@pytest.fixture(params=chapters(), ids=lambda chapter: chapter.name)
def chapter(request: pytest.FixtureRequest) -> Chapter:
    """A chapter that is ready."""
    return request.param


def _asked(chapter: Chapter, root: Path) -> Iterator[str]:
    yield from EVERY_CHAPTER
    for control in chapter.controls:
        yield from _of_control(control)
    for preset in chapter.presets:
        yield f"preset-{preset.id}"
        yield from (f"moment-{moment.id}" for moment in preset.moments)
    yield from (message for group in chapter.sentences for _, message in group)
    yield from (f"chart-{chart.id}-{part}" for chart in chapter.charts for part in ("title", "alt"))
    for picture in chapter.hundreds:
        yield from _of_hundred(picture.comparison)
        if chapter.name == WITH_A_CLOCK:
            yield f"hundred-{picture.comparison}-when"
    scene = _scene(chapter, root)
    if scene.exists():
        yield "scene-name"
        yield from re.findall(
            r'data-(?:word|text|key)="([^";]+)', scene.read_text(encoding="utf-8")
        )


def _scene(chapter: Chapter, root: Path) -> Path:
    return root / "assets" / "scenes" / f"{chapter.name}.svg"


def _of_hundred(comparison: str) -> Iterator[str]:
    """Yield the words of a picture; a group that was not studied has no name."""
    yield from (f"hundred-{comparison}-{part}" for part in ("title", "treated", "note"))
    if "comparison" in evidence.load().comparison(comparison).figures:
        yield f"hundred-{comparison}-compared"


def _of_control(control: RangeControl | ChoiceControl) -> Iterator[str]:
    yield f"control-{control.id}"
    if isinstance(control, RangeControl):
        yield f"control-{control.id}-value"
        yield from (tick.word for tick in control.ticks)
    else:
        yield from (f"control-{control.id}-{option}" for option in control.options)


def _of_charts(chapter: Chapter, root: Path) -> set[str]:
    """Return what the chapter's charts may ask for: any word after the chart's own name."""
    sources = (root / "explainer" / "charts").glob("*.py")
    said = {w for path in sources for w in re.findall(r'"([a-z0-9_-]+)"', path.read_text("utf-8"))}
    return {f"chart-{chart.id}-{word}" for chart in chapter.charts for word in said}


def _referred_to(language: str, name: str) -> set[str]:
    """Return the messages that other messages of the same file name inside them."""
    return set(re.findall(r"\{ ([a-z][\w-]*) \}", read(language, f"{name}.ftl")))


def test_a_chapter_has_all_its_words(chapter: Chapter, language: str, root: Path) -> None:
    there = words.keys(language, chapter.name)
    assert sorted(set(_asked(chapter, root)) - there.keys()) == []


def test_a_chapter_has_no_words_to_spare(chapter: Chapter, language: str, root: Path) -> None:
    asked = {*_asked(chapter, root), *_of_charts(chapter, root), *WHERE_IT_APPLIES}
    asked |= _referred_to(language, chapter.name)
    assert sorted(words.keys(language, chapter.name).keys() - asked) == []


def test_a_chapter_has_all_its_sections(chapter: Chapter, language: str, root: Path) -> None:
    readings = (f"reading-{chart.id}" for chart in chapter.charts)
    drawn = (OF_A_DRAWING,) if _scene(chapter, root).exists() else ()
    missing = {*EVERY_SECTION, *drawn, *readings} - set(words.sections(language, chapter.name))
    assert sorted(missing) == []


def test_labels_inside_charts_fit(chapter: Chapter, language: str) -> None:
    for chart in chapter.charts:
        for axis, room in ROOM_FOR_AXES.items():
            key = f"chart-{chart.id}-{axis}"
            if key in words.keys(language, chapter.name):
                assert len(words.message(language, chapter.name, key)) <= room, key
