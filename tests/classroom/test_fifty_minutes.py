"""The lecture of fifty minutes fits into fifty minutes, row by row, in every language.

What is said is counted in words, stories in the seconds that they play, cells in what they may
take, and the time of the room as the run sheet gives it.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from explainer import lesson, words
from explainer.classroom.student import teaching
from explainer.classroom.translated import in_language, inner, literals
from explainer.narration.sentences import of_story
from tests.opened import opened

pytestmark = pytest.mark.slow
SHEET = teaching()[0]
LENGTH_MIN = 50
# Chosen: a calm lecture; a breath at each stop of a story; the longest that a cell may run.
WORDS_A_MINUTE, STOP_S, RUN_S = 130, 3, 15
LEAST_USED = 0.3
ROW = re.compile(r"^\| (\d+) \| .+ \| (.+) \| .+ \| (\d+) \|$", re.MULTILINE)
TEXT = re.compile(r"[^\W\d_]{2,}.* .*[^\W\d_]{2,}")


@pytest.fixture(params=[each.code for each in words.languages()])
def walked(request: pytest.FixtureRequest) -> tuple[str, list[dict[str, Any]]]:
    """A language and the cells of the run sheet in it."""
    text = in_language(SHEET.stem, SHEET.read_text(encoding="utf-8"), request.param)
    return request.param, json.loads(text)["cells"]


def rows(cells: list[dict[str, Any]]) -> list[tuple[int, str, int]]:
    """Return minute, heading and the minutes of the room of each row."""
    found = ROW.findall("".join(cells[0]["source"]))
    return [(int(minute), below, int(theirs)) for minute, below, theirs in found]


def below(cells: list[dict[str, Any]]) -> dict[str, list[tuple[str, str]]]:
    """Return kind and source under each heading, up to what is not for the room."""
    parts: dict[str, list[tuple[str, str]]] = {"": []}
    heading = ""
    for cell in cells[1:]:
        source = "".join(cell["source"])
        if source.startswith("# "):
            break
        if cell["cell_type"] == "code":
            parts[heading].append(("code", source))
            continue
        for piece in re.split(r"^(?=## )", source, flags=re.MULTILINE):
            first, _, text = piece.partition("\n")
            heading = first.removeprefix("## ") if first.startswith("## ") else heading
            parts.setdefault(heading, []).append(("markdown", text))
    return parts


def count(text: str) -> int:
    return len(text.split())


def story_s(name: str, language: str) -> float:
    """Return how long a story takes that is read aloud and stops at each part."""
    playable = opened(name, language)
    said = dict.fromkeys(of_story(playable, name, language))
    story = playable.header["presets"][0]
    spoken = 60 * sum(map(count, said)) / WORDS_A_MINUTE
    return max(spoken, story["duration_s"]) + STOP_S * len(story["moments"])


def code_s(source: str, language: str) -> float:
    """Return how long a cell takes: to run, to be read out, and its story."""
    texts = [inner(source[a:b]) for a, b in literals(source)]
    said = sum(count(text) for text in texts if TEXT.search(text))
    for chapter, asked in re.findall(r'Check\.of\("(\w+)", "(\w+)"\)', source):
        keys = words.keys(language, chapter)
        said += sum(
            count(words.message(language, chapter, key))
            for key in keys
            if re.fullmatch(rf"think-{asked}(-\w+)?", key)
        )
    if "lambda: claims" in source:
        table = lesson.claims("C03", "C07", "C08", "C13", "C24", "C39", language=language)
        said += sum(count(text) for row in table.rows for text in row.values())
    stories = re.findall(r'Lesson\("(\w+)"\)\.present', source)
    return RUN_S + 60 * said / WORDS_A_MINUTE + sum(story_s(n, language) for n in stories)


def test_each_row_fits_into_its_minutes(walked: Any) -> None:
    language, cells = walked
    plan, parts = rows(cells), below(cells)
    ends = [minute for minute, *_ in plan[1:]] + [LENGTH_MIN]
    assert len(plan) == 10 and plan[0][0] == 0
    too_long, walked_s = {}, 0.0
    for (minute, heading, theirs), end in zip(plan, ends, strict=True):
        needed = theirs * 60.0
        for kind, source in parts[heading]:
            said_s = 60 * count(source) / WORDS_A_MINUTE
            needed += code_s(source, language) if kind == "code" else said_s
        walked_s += needed
        if not LEAST_USED * 60 * (end - minute) <= needed <= 60 * (end - minute):
            too_long[heading] = (round(needed), 60 * (end - minute))
    assert too_long == {}
    (told,) = re.findall(r"(\d+) min(?:utes|utos);", "".join(cells[0]["source"]))
    assert abs(int(told) - walked_s / 60) <= 1


def test_it_needs_no_other_notebook(walked: Any) -> None:
    _, cells = walked
    text = "".join("".join(cell["source"]) for cell in cells)
    assert not re.search(r"(notebook|cuaderno) 0?\d", text)
    headings = {heading for _, heading, _ in rows(cells)}
    assert headings <= set(below(cells))
