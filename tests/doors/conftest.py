"""The doors to a chapter: JupyterLab, Notebook 7, Voila, a folder and a single file."""

from __future__ import annotations

import http.server
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page

from explainer.site import write_folder, write_single_files

PLAYED = ("receptor_blockade", "glutamate_surge", "synaptic_plasticity", "onset_timing")
CELL = """from explainer.classroom import Lesson

lesson = Lesson("{chapter}", level="plain")
lesson.stage"""
# Each is the last line of a cell, with a stage and a slider of its own.
BOXES = {
    "HBox": "w.HBox([stage, slider])",
    "VBox": "w.VBox([stage], layout=w.Layout(align_items='center'))",
    "Box": "w.Box([stage, slider])",
    "GridBox": "w.GridBox([stage, slider], layout=w.Layout(grid_template_columns='2fr 1fr'))",
    "Tab": "w.Tab([stage, slider], titles=['a', 'b'])",
    "Accordion": "w.Accordion([stage, slider], titles=['a', 'b'], selected_index=0)",
    "AppLayout": "w.AppLayout(center=stage, right_sidebar=slider)",
    "Output": "out = w.Output()\nwith out:\n    display(stage)\nout",
}
BOX = """import ipywidgets as w
from IPython.display import display
from explainer.classroom import Lesson

stage, slider = Lesson("treatment_day").stage, w.FloatSlider(description="voltage")
"""
# What is shown in a notebook that is opened again without its kernel.
REOPENED = ("lesson", "w.HBox([lesson.stage, w.FloatSlider()])", "Table([{'people': 20}])")
REOPENED_FIRST = """import ipywidgets as w
from explainer.classroom import Lesson, Table

lesson = Lesson("receptor_blockade")"""
IDLE = (
    "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status"
    " === 'idle'"
)


@pytest.fixture(scope="session")
def jupyter_url(
    tmp_path_factory: pytest.TempPathFactory,
    free_port: Callable[[], int],
    eventually: Callable[..., None],
) -> Iterator[str]:
    """A Jupyter server with a notebook per chapter; serves JupyterLab and Notebook 7."""
    import nbformat

    folder = tmp_path_factory.mktemp("jupyter")
    written = {chapter: [CELL.format(chapter=chapter)] for chapter in PLAYED}
    written["boxes"] = [BOX + shown for shown in BOXES.values()]
    written["reopened"] = [REOPENED_FIRST, *REOPENED]
    for name, cells in written.items():
        code = [nbformat.v4.new_code_cell(cell) for cell in cells]
        notebook = nbformat.v4.new_notebook(cells=code)
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
        nbformat.write(notebook, folder / f"{name}.ipynb")
    port = free_port()
    process = start_jupyter(folder, port)
    eventually(lambda: answers(port))
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(20)


def start_jupyter(folder: Path, port: int) -> subprocess.Popen[bytes]:
    homes = ("MPLCONFIGDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR")
    environment = {**os.environ, **{home: str(folder / home.lower()) for home in homes}}
    options = [
        "--no-browser",
        "--allow-root",
        f"--port={port}",
        "--IdentityProvider.token=",
        "--LabApp.expose_app_in_browser=True",
        "--JupyterNotebookApp.expose_app_in_browser=True",
        "--LabApp.news_url=None",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    return subprocess.Popen(
        [sys.executable, "-m", "jupyter", "lab", *options],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def run_notebook(page: Page, address: str) -> None:
    """Open a notebook and run all of it, once its kernel is ready to be asked."""
    page.goto(address, wait_until="commit")
    run_all(page)


def run_all(page: Page) -> None:
    """Run all cells of the notebook that is open."""
    page.wait_for_function(IDLE)
    page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-all-cells')")


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The static site, written once."""
    folder = tmp_path_factory.mktemp("site")
    write_folder(folder)
    write_single_files(folder)
    return folder


@pytest.fixture(scope="session")
def site_url(site_folder: Path) -> Iterator[str]:
    """The static site behind the plainest of web servers."""
    handler = partial(QuietHandler, directory=str(site_folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Keep the test output free of requests."""
