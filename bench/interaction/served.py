"""A contender's notebook under Voila: the server, its kernel, and what the kernel costs."""

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

import nbformat
import psutil

HERE = Path(__file__).resolve().parent
PATIENCE_S = 240  # a first start compiles the chapters
OWN_FOLDERS = ("JUPYTER_CONFIG_DIR", "IPYTHONDIR", "MPLCONFIGDIR")


@dataclass(frozen=True)
class Served:
    """An address and the process that answers there."""

    url: str
    process: subprocess.Popen[bytes]

    def kernel_cpu_s(self) -> float:
        """Return the CPU seconds that all kernels have used."""
        total = 0.0
        for child in psutil.Process(self.process.pid).children(recursive=True):
            if "kernel" in " ".join(child.cmdline()):
                used = child.cpu_times()
                total += used.user + used.system
        return total


@contextmanager
def served(contender: str) -> Iterator[Served]:
    """Serve a contender until the block ends; each has a server and a kernel of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), _free_port()
        process = subprocess.Popen(
            [sys.executable, "-m", *_command(contender, folder), f"--port={port}", "--no-browser"],
            env=_environment(folder),
            stdout=subprocess.DEVNULL,
            stderr=(folder / "log").open("wb"),
        )
        try:
            _wait_for(port, process)
            yield Served(f"http://127.0.0.1:{port}/", process)
        finally:
            process.terminate()
            process.wait(20)


def _command(contender: str, folder: Path) -> list[str]:
    notebook = str(_write_notebook(contender, folder))
    return ["voila", notebook, "--Voila.ip=127.0.0.1", "--show_tracebacks=True"]


def _environment(folder: Path) -> dict[str, str]:
    own = {name: str(folder / name.lower()) for name in OWN_FOLDERS}
    path = os.pathsep.join([str(HERE), str(HERE.parent.parent)])
    return os.environ | own | {"PYTHONPATH": path}


def _write_notebook(contender: str, folder: Path) -> Path:
    source = (HERE / "contenders" / f"{contender}.py").read_text(encoding="utf-8")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
    notebook.metadata.kernelspec = {
        "name": "python3",
        "display_name": "Python",
        "language": "python",
    }
    path = folder / f"{contender}.ipynb"
    nbformat.write(notebook, path)
    return path


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while time.monotonic() < give_up and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit(f"Voila did not come up; its exit code is {process.poll()}.")
