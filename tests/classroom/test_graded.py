"""For nbgrader each question of a notebook is a cell to be graded, with its answer in it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from explainer.classroom.graded import POINTS, SCHEMA_VERSION, for_nbgrader
from explainer.classroom.student import for_students, teaching
from explainer.classroom.translated import in_language
from explainer.cli import main

ASKING = teaching()[1:]  # the run sheet of the lecture has no questions at its end
QUESTIONS = 3


def cells(path: Path, language: str = "en") -> list[dict[str, Any]]:
    text = in_language(path.stem, path.read_text(encoding="utf-8"), language)
    return list(json.loads(for_nbgrader(text))["cells"])


def graded(found: list[dict[str, Any]], role: str) -> list[dict[str, Any]]:
    told = [(cell, cell["metadata"].get("nbgrader", {})) for cell in found]
    return [cell for cell, metadata in told if metadata.get(role)]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", ASKING, ids=lambda path: path.stem)
def test_each_question_has_a_cell_with_its_answer(path: Path, language: str) -> None:
    found = cells(path, language)
    asked, answers = graded(found, "locked"), graded(found, "solution")
    assert len(asked) == len(answers) == QUESTIONS
    whole = in_language(path.stem, path.read_text(encoding="utf-8"), language)
    for number, (question, answer) in enumerate(zip(asked, answers, strict=True), 1):
        (text,) = question["source"]
        assert re.fullmatch(rf"{number}\. .+", text)
        (known,) = answer["source"]
        assert json.dumps(f"{number}. {known}\n", ensure_ascii=False) in whole


@pytest.mark.parametrize("path", ASKING, ids=lambda path: path.stem)
def test_metadata_is_what_nbgrader_asks_for(path: Path) -> None:
    found = cells(path)
    told = [cell["metadata"]["nbgrader"] for cell in found if "nbgrader" in cell["metadata"]]
    names = [each["grade_id"] for each in told]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", cell["id"]) for cell in found)
    for each in told:
        assert each["schema_version"] == SCHEMA_VERSION and not each["task"]
        assert ("points" in each) == each["grade"] and each["grade"] == each["solution"]
        assert each["locked"] != each["solution"]
    assert sum(each.get("points", 0) for each in told) == QUESTIONS * POINTS


@pytest.mark.parametrize("path", teaching(), ids=lambda path: path.stem)
def test_all_else_is_as_students_get_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    theirs = "".join("".join(c["source"]) for c in json.loads(for_students(text))["cells"])
    ours = "".join(
        "".join(c["source"]) for c in cells(path) if c not in graded(cells(path), "grade")
    )
    assert re.sub(r"\s", "", ours) == re.sub(r"\s", "", theirs)


@pytest.mark.nightly
@pytest.mark.filterwarnings("ignore")  # nbgrader's own
@pytest.mark.parametrize("language", ["en", "es"])
def test_nbgrader_makes_an_assignment_of_it(language: str, tmp_path: Path) -> None:
    """Only where somebody installed nbgrader: in our locks it would change every Jupyter."""
    apps = pytest.importorskip("nbgrader.apps")
    from traitlets.config import Config

    source = tmp_path / "source" / "lessons"
    assert main(["notebooks", str(source), "--nbgrader", "--language", language]) == 0
    config = Config()
    config.CourseDirectory.root, config.CourseDirectory.course_id = str(tmp_path), "course"
    made = apps.NbGraderAPI(config=config).generate_assignment("lessons")
    assert made["success"], made["error"]
    for path in ASKING:
        text = (tmp_path / "release" / "lessons" / path.name).read_text(encoding="utf-8")
        assert text.count("YOUR ANSWER HERE") == QUESTIONS
        for answer in graded(cells(path, language), "solution"):
            assert json.dumps(answer["source"][0], ensure_ascii=False)[1:-1] not in text
