"""A saved notebook that is opened without its kernel still shows pictures, sentences and tables."""

from __future__ import annotations

from typing import Any

import pytest

from explainer.classroom import Lesson, Table

pytestmark = pytest.mark.slow


def exported(*shown: Any) -> str:
    """Return a saved notebook as HTML, as `jupyter nbconvert` writes it, without any widget."""
    import nbformat
    from IPython.core.formatters import DisplayFormatter
    from nbconvert import HTMLExporter

    outputs = []
    for each in shown:
        data, _ = DisplayFormatter().format(each)
        assert "application/vnd.jupyter.widget-view+json" in data
        outputs.append(nbformat.v4.new_output("display_data", data))
    cell = nbformat.v4.new_code_cell("lesson", outputs=outputs)
    return str(HTMLExporter().from_notebook_node(nbformat.v4.new_notebook(cells=[cell]))[0])


@pytest.mark.filterwarnings("ignore")  # nbconvert's own, of ids and of MathJax
def test_a_notebook_without_its_kernel_shows_what_was_seen() -> None:
    lesson = Lesson("other_conditions", condition="ocd")
    table = Table([{"who": "a", "people": 20}])
    html = exported(lesson, lesson.present(), lesson.stage, table)
    assert html.count('src="data:image/svg+xml;base64,') == 3
    assert html.count("<figcaption>") == 3
    assert '<img alt="' in html
    assert html.count("<td>ocd</td>") == 2
    assert '<th scope="col">people</th>' in html


def test_a_chapter_of_words_keeps_its_words() -> None:
    html = Lesson("choices")._repr_mimebundle_()[0]["text/html"]
    assert "<img" not in html
    assert "<table>" in html
