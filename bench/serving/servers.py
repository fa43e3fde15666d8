"""The two servers that are compared, each with the notebook of the dashboard."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from nbformat import write
from nbformat.v4 import new_code_cell, new_notebook

ROOT = Path(__file__).resolve().parents[2]
START_S = 120


@dataclass
class Server:
    name: str
    port: int
    process: psutil.Process
    is_ours: bool

    def cpu_s(self) -> float:
        """Return the processor time of the server and all that it has started."""
        return sum(sum(each.cpu_times()[:4]) for each in self.everyone()[:1])

    def everyone(self) -> list[psutil.Process]:
        return [self.process, *self.process.children(recursive=True)]

    def kernels(self) -> int:
        return sum(any("kernel" in word for word in each.cmdline()) for each in self.everyone()[1:])

    def memory_mb(self) -> float:
        return sum(each.memory_info().rss for each in self.everyone()) / 1e6


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def served(name: str, command: list[str], port: int, is_ours: bool) -> Iterator[Server]:
    process = subprocess.Popen(
        command, cwd=ROOT, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    try:
        yield Server(name, port, psutil.Process(process.pid), is_ours)
    finally:
        process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()


@contextmanager
def ours() -> Iterator[Server]:
    port = free_port()
    command = [sys.executable, "-m", "explainer", "serve", "--no-browser", "--port", str(port)]
    with served("explainer serve", command, port, True) as server:
        yield server


@contextmanager
def stock() -> Iterator[Server]:
    with voila("stock Voila", ROOT / "notebooks" / "dashboard.ipynb") as server:
        yield server


@contextmanager
def hello() -> Iterator[Server]:
    """The least that stock Voila can serve: one heading, where our page has its own."""
    heading = new_code_cell(
        "from IPython.display import HTML\n"
        """HTML('<div id="kx-content"><h1>Hello, world</h1></div>')"""
    )
    with tempfile.TemporaryDirectory() as folder:
        notebook = Path(folder) / "hello.ipynb"
        write(new_notebook(cells=[heading]), notebook)
        with voila("stock Voila, hello world", notebook) as server:
            yield server


@contextmanager
def voila(name: str, notebook: Path) -> Iterator[Server]:
    port = free_port()
    command = [sys.executable, "-m", "voila", str(notebook), "--no-browser"]
    command += [f"--port={port}", f"--Voila.root_dir={notebook.parent}"]
    with served(name, command, port, False) as server:
        yield server
