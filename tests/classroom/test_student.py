"""Students get the same notebooks without the answers, and whoever has a wheel gets them too."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from explainer.classroom.student import for_students, teaching
from explainer.classroom.translated import in_language
from explainer.cli import main
from explainer.commands import lab


def sources(text: str) -> list[str]:
    return ["".join(cell["source"]) for cell in json.loads(text)["cells"]]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", teaching(), ids=lambda path: path.stem)
def test_no_answer_is_left_and_every_question_is(path: Path, language: str) -> None:
    whole = in_language(path.stem, path.read_text(encoding="utf-8"), language)
    theirs = for_students(whole)
    folded = "What to see</" if language == "en" else "Qué se ve</"
    assert "<details>" not in theirs and folded not in theirs
    for asked in ("Predict", "Check.of", "Vote(", "## Questions", "## Preguntas", "simulate("):
        assert theirs.count(asked) == whole.count(asked), asked


def test_a_cell_tagged_answer_is_the_teachers() -> None:
    cell = {"cell_type": "code", "metadata": {"tags": ["answer"]}, "source": ["42"]}
    asked = {
        "cell_type": "markdown",
        "metadata": {},
        "source": ["Why?\n", "<details>No.</details>"],
    }
    assert sources(for_students(json.dumps({"cells": [cell, asked]}))) == ["Why?"]


def test_they_are_copied_once_and_not_written_over(tmp_path: Path, capsys: Any) -> None:
    folder = str(tmp_path / "class")
    assert main(["notebooks", folder, "--student"]) == 0
    first = tmp_path / "class" / teaching()[1].name
    assert "<details>" not in first.read_text(encoding="utf-8")
    first.write_text("my notes", encoding="utf-8")
    assert main(["notebooks", folder]) == 2
    assert "is there already; --force" in capsys.readouterr().err
    assert first.read_text(encoding="utf-8") == "my notes"
    assert main(["notebooks", folder, "--force"]) == 0
    assert "<details>" in first.read_text(encoding="utf-8")


def test_they_come_in_every_language(tmp_path: Path, capsys: Any) -> None:
    assert main(["notebooks", str(tmp_path), "--language", "es"]) == 0
    told = json.loads((tmp_path / teaching()[1].name).read_text(encoding="utf-8"))
    assert told["metadata"]["language"] == "es" and told["cells"][0]["source"][0].startswith("# 1")
    assert main(["notebooks", str(tmp_path / "other"), "--language", "xx"]) == 2
    assert "xx is not spoken; en, es are" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "file").touch()
    assert main(["notebooks", str(tmp_path / "file" / "class")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_lab_opens_what_it_copied_and_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    opened: list[list[str]] = []
    compiled: list[tuple[str, str]] = []
    monkeypatch.setattr(subprocess, "call", lambda command: opened.append(command) or 0)
    monkeypatch.setattr("explainer.bundle.bundle", lambda *asked: compiled.append(asked))
    (tmp_path / teaching()[0].name).write_text("my notes", encoding="utf-8")
    assert main(["lab", str(tmp_path), "--no-browser", "--language", "es"]) == 0
    assert opened[0][1:4] == ["-m", "jupyterlab", str(tmp_path)] and "--no-browser" in opened[0]
    assert (tmp_path / teaching()[0].name).read_text(encoding="utf-8") == "my notes"
    assert "Predecir y luego simular" in (tmp_path / teaching()[1].name).read_text("utf-8")
    assert (
        "receptor_blockade",
        "es",
    ) in compiled and "1/8 receptor_blockade" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "said"),
    [(["--language", "xx"], "xx is not spoken; en, es are"), ([], "JupyterLab is not installed")],
)
def test_what_lab_cannot_do_is_said(
    given: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    if not given:
        monkeypatch.setattr(lab, "find_spec", lambda name: None)
    assert main(["lab", str(tmp_path), *given]) == 2
    assert said in capsys.readouterr().err
