"""A saved notebook that is opened without its kernel still shows pictures, sentences and tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer.classroom import Lesson
from explainer.classroom.saved import saved

pytestmark = pytest.mark.slow
LIVE = "application/vnd.jupyter.widget-view+json"
SHOWN = {
    "a lesson": "lesson",
    "presented": 'lesson.present("no_drug")',
    "a stage in a box": "w.HBox([w.VBox([lesson.stage]), w.FloatSlider(description='mV')])",
    "words alone": 'Lesson("choices")',
    "a table": 'Table([{"who": "a", "people": 20}])',
    "a question": 'Check.of("receptor_blockade", "plug")',
}
FIRST = """import ipywidgets as w
from explainer.lesson import Check, Lesson, Table

lesson = Lesson("receptor_blockade", voltage_mv=-40)"""
PICTURES = 3


@pytest.fixture(scope="module")
def notebook(run_through: Callable[[Any], Any]) -> Any:
    """Everything that is shown, as it is saved, the state of its widgets too."""
    import nbformat

    cells = [nbformat.v4.new_code_cell(cell) for cell in (FIRST, *SHOWN.values())]
    return run_through(nbformat.v4.new_notebook(cells=cells))


@pytest.mark.filterwarnings("default")  # of the kernel's own event loop, which is not ours
def test_beside_each_widget_stands_what_it_showed(notebook: Any) -> None:
    _, *cells = notebook.cells
    for name, cell in zip(SHOWN, cells, strict=True):
        widget, still = (output.data for output in cell.outputs)
        assert LIVE in widget and LIVE not in still, name
        assert 'class="kx-saved"' in still["text/html"], name
    stills = dict(zip(SHOWN, (cell.outputs[1].data for cell in cells), strict=True))
    assert sum("image/png" in still for still in stills.values()) == PICTURES
    assert "<img" not in stills["words alone"]["text/html"]
    assert "mV: 0.0" in stills["a stage in a box"]["text/html"]
    assert '<th scope="col">people</th>' in stills["a table"]["text/html"]


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore")  # nbconvert's own, of ids and of MathJax
def test_an_exported_page_needs_no_network(
    notebook: Any, new_page: Callable[..., Page], tmp_path: Path
) -> None:
    """With the widgets' state in it too, whose scripts would come from elsewhere."""
    from nbconvert import HTMLExporter

    file = tmp_path / "lesson.html"
    file.write_text(HTMLExporter().from_notebook_node(notebook)[0], encoding="utf-8")
    page = new_page()
    page.context.set_offline(True)
    page.goto(file.as_uri())
    pictures = page.locator(".kx-saved img")
    expect(pictures).to_have_count(PICTURES)
    for picture in pictures.all():
        expect(picture).to_be_visible()
        assert picture.evaluate("one => one.decode().then(() => one.naturalWidth)") > 900
        assert len(picture.get_attribute("alt") or "") > 40
    for text in ("-40", "people", "What plugs the door"):
        expect(page.get_by_text(text).first).to_be_visible()


def test_a_site_that_takes_only_pixels_gets_pixels() -> None:
    html = saved(Lesson("receptor_blockade").stage)["text/html"]
    assert '<source type="image/svg+xml" srcset="data:image/svg+xml;base64,' in html
    assert 'src="data:image/png;base64,' in html
    assert html.count("<figcaption>") == 1
