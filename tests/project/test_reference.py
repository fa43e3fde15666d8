"""The reference is of the code as it is, its examples run, and programs written from it run."""

from __future__ import annotations

import doctest
import importlib
import inspect
import runpy
from pathlib import Path
from typing import Any

import pytest
import reference

PROGRAMS = ("sweep", "population", "fit", "figure")
LONGEST_PROGRAM = 25


def public(module: str) -> dict[str, Any]:
    found = importlib.import_module(f"explainer.{module}")
    return {name: getattr(found, name) for name in found.__all__}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["models.md", "evidence.md", "lesson.md", "model_list.md"])
def test_each_page_is_made_of_what_is_there(root: Path, name: str) -> None:
    written = (root / "docs" / "reference" / name).read_text(encoding="utf-8")
    assert written == reference.pages()[name], "run python scripts/reference.py"


@pytest.mark.slow
@pytest.mark.parametrize("module", reference.MODULES)
def test_every_public_name_has_an_example_that_runs(module: str) -> None:
    finder, runner = doctest.DocTestFinder(recurse=False), doctest.DocTestRunner(verbose=False)
    for name, thing in public(module).items():
        if not (inspect.isclass(thing) or callable(thing)):
            continue  # another name of types, which has no text of its own
        examples = [each for each in finder.find(thing, name) if each.examples]
        assert examples, f"{module}.{name} has no example"
        for example in examples:
            assert not runner.run(example).failed, f"the example of {module}.{name}"


@pytest.mark.parametrize("name", sorted(n for n, t in public("models").items() if callable(t)))
def test_what_is_asked_of_models_says_units_and_errors(name: str) -> None:
    thing = public("models")[name]
    text = inspect.getdoc(thing) or ""
    if inspect.isfunction(thing) and inspect.signature(thing).parameters:
        assert "ModelError" in text or "ValueError" in text, f"{name} does not say what it raises"


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_what_a_reader_wrote_who_had_nothing_else_runs(
    root: Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    path = root / "docs" / "teaching" / "programs" / "from_the_reference" / f"{name}.py"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    assert len(lines) <= LONGEST_PROGRAM
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(path), run_name="__main__")
    assert capsys.readouterr().out or [*tmp_path.glob("*.png")]


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_written_from_the_reference_runs(
    root: Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    path = root / "docs" / "teaching" / "programs" / f"{name}.py"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    assert len(lines) <= LONGEST_PROGRAM
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(path), run_name="__main__")
    assert capsys.readouterr().out
    pictures = [*tmp_path.glob("*.svg"), *tmp_path.glob("*.png")]
    assert pictures and all(each.stat().st_size > 1000 for each in pictures)
