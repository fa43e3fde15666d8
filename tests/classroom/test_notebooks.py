"""Every educator's notebook runs from its first cell to its last, and all that it asks is answered.

Results wait for a guess, so a last cell guesses: whatever a notebook runs is run.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from explainer import words
from explainer.classroom.student import teaching
from explainer.classroom.translated import in_language

pytestmark = pytest.mark.slow
OTHERS = [each.code for each in words.languages() if each.code != "en"]
# By day another language is run where names in the code come nearest to words, by night everywhere.
BY_DAY = "06"
GUESS = """
import gc
import json
from ipywidgets import HBox
from explainer.lesson import Predict

shown = {}
for asked in [each for each in gc.get_objects() if isinstance(each, Predict)]:
    answer, button = asked.children[1:3]
    if not button.disabled:
        if not isinstance(answer, HBox):
            answer.value = answer.options[0][1]
        asked._run(None)
        made = asked.children[3].value.partition("</p>")[2]
        shown[asked.children[0].value] = made + "<table>" * (len(asked.children) - 4)
print(json.dumps(shown))
"""


def _runs() -> Iterator[Any]:
    for path in teaching():
        yield pytest.param(path, "en", id=path.stem)
        for code in OTHERS:
            marks = () if path.stem.startswith(BY_DAY) else (pytest.mark.nightly,)
            yield pytest.param(path, code, id=f"{path.stem}-{code}", marks=marks)


@pytest.mark.filterwarnings("default")  # of the kernel's own event loop, which is not ours
@pytest.mark.parametrize(("path", "language"), [*_runs()])
def test_it_runs(path: Path, language: str, run_through: Callable[[Any], Any]) -> None:
    import nbformat

    text = in_language(path.stem, path.read_text(encoding="utf-8"), language)
    notebook = nbformat.reads(text, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(GUESS))
    run_through(notebook)
    *cells, guessed = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.get("execution_count") for cell in cells)
    shown = [output.data for cell in cells for output in cell.outputs if "data" in output]
    drawn = [data for data in shown if data.get("text/plain", "").startswith("<")]
    assert all(len(data) > 1 for data in drawn), "a figure or a widget is left as text"
    answers = json.loads(guessed.outputs[0].text)
    assert len(answers) == text.count("Predict(\\n") + text.count("Predict.curve(\\n")
    seen = ("<img", "<table", "<pre>", "<p>", "<div")
    assert not [asked for asked, made in answers.items() if not any(s in made for s in seen)]
