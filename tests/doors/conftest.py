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
    for chapter in PLAYED:
        cell = nbformat.v4.new_code_cell(CELL.format(chapter=chapter))
        notebook = nbformat.v4.new_notebook(cells=[cell])
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
        nbformat.write(notebook, folder / f"{chapter}.ipynb")
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
