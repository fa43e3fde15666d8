"""Every key that something asks for is there, and every key that is there is asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explainer import words
from explainer.bundle.contract import draw
from explainer.bundle.contract.wording import asked
from explainer.chapters import Chapter, RangeControl, chapters
from explainer.places import ASSETS
from explainer.words.folder import read

# How the picture's time runs against ours; a chapter whose time is our own needs none.
WHERE_IT_APPLIES = ("clock",)
# The name of the upright axis lies above the chart and has its whole width.
ROOM_FOR_AXES = {"x": 44, "y": 54}
# Its pictures of people say where they stand on it.
WITH_A_CLOCK = "onset_timing"


@pytest.fixture(params=chapters(), ids=lambda chapter: chapter.name)
def chapter(request: pytest.FixtureRequest) -> Chapter:
    """A chapter that is ready."""
    return request.param


def _asked(chapter: Chapter) -> set[str]:
    keys = {key for key, _ in asked(chapter, draw(chapter, ASSETS))}
    clocked = chapter.hundreds if chapter.name == WITH_A_CLOCK else ()
    return keys | {f"hundred-{picture.comparison}-when" for picture in clocked}


def _of_charts(chapter: Chapter, root: Path) -> set[str]:
    """Return what the chapter's charts may ask for: any word after the chart's own name."""
    sources = (root / "explainer" / "charts").glob("*.py")
    said = {w for path in sources for w in re.findall(r'"([a-z0-9_-]+)"', path.read_text("utf-8"))}
    return {f"chart-{chart.id}-{word}" for chart in chapter.charts for word in said}


def _shortened(chapter: Chapter) -> set[str]:
    """Return what people may be called where ways stand side by side, in little room."""
    pictured = any(getattr(control, "pictured", False) for control in chapter.controls)
    return {f"{key}-short" for key in _asked(chapter) if pictured and key.startswith("hundred-")}


def _of_parts(chapter: Chapter) -> set[str]:
    """Return how sentences may call the parts of the drawing that can be lit."""
    scene = draw(chapter, ASSETS).scene
    return {f"names-{part}" for part in scene.lights} if scene else set()


def _of_numbers(chapter: Chapter) -> set[str]:
    """Return how a slider may say its bare number after what it means."""
    sliders = (each for each in chapter.controls if isinstance(each, RangeControl))
    return {f"control-{each.id}-number" for each in sliders}


def _referred_to(language: str, name: str) -> set[str]:
    """Return the messages that other messages of the same file name inside them."""
    return set(re.findall(r"\{ ([a-z][\w-]*) \}", read(language, f"{name}.ftl")))


def test_pictures_of_people_say_where_they_stand_on_a_clock(
    chapter: Chapter, language: str
) -> None:
    there = words.keys(language, chapter.name).keys()
    if chapter.name == WITH_A_CLOCK:
        assert {f"hundred-{one.comparison}-when" for one in chapter.hundreds} <= there


@pytest.mark.slow
def test_a_chapter_has_no_words_to_spare(chapter: Chapter, language: str, root: Path) -> None:
    needed = {*_asked(chapter), *_of_charts(chapter, root), *WHERE_IT_APPLIES}
    needed |= _referred_to(language, chapter.name) | _of_parts(chapter)
    needed |= _of_numbers(chapter) | _shortened(chapter)
    assert sorted(words.keys(language, chapter.name).keys() - needed) == []


@pytest.mark.slow
def test_labels_inside_charts_fit(chapter: Chapter, language: str) -> None:
    for chart in chapter.charts:
        for axis, room in ROOM_FOR_AXES.items():
            key = f"chart-{chart.id}-{axis}"
            if key in words.keys(language, chapter.name):
                assert len(words.message(language, chapter.name, key)) <= room, key
