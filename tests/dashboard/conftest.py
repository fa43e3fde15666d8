"""What the dashboard's tests share: asking without a browser, and counting kernels."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import Any

import psutil
import pytest

TINY = """import anywidget, traitlets

class Tiny(anywidget.AnyWidget):
    _esm = "export default {render({model, el}) {el.className = 'kx'; el.textContent = 'here'}}"

Tiny()"""
CELLS = {
    "tiny": TINY,
    "raises": "raise RuntimeError('no')",
    "dies": "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
    "grows": "held = bytearray(3_000_000_000)",
}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    text: str


@pytest.fixture(scope="session")
def ask() -> Callable[..., Answer]:
    """Ask a server: `ask(url, method="GET", **headers) -> Answer`, redirects not followed."""
    return fetch


def fetch(url: str, method: str = "GET", **headers: str) -> Answer:
    request = urllib.request.Request(url, method=method, headers=headers)
    opener = urllib.request.build_opener(StayHere())
    try:
        with opener.open(request, timeout=60) as answer:
            return Answer(answer.status, answer.headers, answer.read().decode(errors="replace"))
    except urllib.error.HTTPError as refused:
        with refused:
            return Answer(refused.code, refused.headers, refused.read().decode())


class StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


@pytest.fixture(scope="session")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of small lessons, some of which fail."""
    import nbformat

    folder = tmp_path_factory.mktemp("lessons")
    for name, code in CELLS.items():
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)])
        notebook.metadata["kernelspec"] = {
            "name": "python3",
            "language": "python",
            "display_name": "",
        }
        nbformat.write(notebook, folder / f"{name}.ipynb")
    return folder


@pytest.fixture(scope="session")
def spare(serve: Callable[..., Any], lessons: Path) -> Any:
    """A second server, with lessons, two at most, and a name of its own."""
    options = ["--visitors", "2", "--starts", "1", "--host", "Clinic.example.org"]
    program = (str(Path(__file__).with_name("impatient.py")),)
    return serve("--lessons", str(lessons), *options, program=program)


@pytest.fixture(scope="session")
def kernels_of() -> Callable[[Any], list[psutil.Process]]:
    """List the kernel processes of a served dashboard."""
    return lambda served: [p for p in psutil.Process(served.process.pid).children() if is_kernel(p)]


def is_kernel(process: psutil.Process) -> bool:
    try:
        return "explainer.dashboard.kernel" in process.cmdline()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return False
