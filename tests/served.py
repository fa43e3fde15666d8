"""A dashboard served for tests, and how tests wait for it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

PATIENCE_S = 60
START_S = 120
# Each process has forty, below those that the system gives out by itself.
PORTS = count(10_000 + os.getpid() % 500 * 40)


def wait_until(condition: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    give_up = time.monotonic() + patience_s
    pause = threading.Event()
    while not condition():
        if time.monotonic() > give_up:
            pytest.fail(f"still not so after {patience_s:.0f} s")
        pause.wait(0.05)


def find_free_port() -> int:
    """Return a port that nobody has, nor another worker will be given meanwhile."""
    return next(port for port in PORTS if not listens(port))


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def process_ended_within(process: subprocess.Popen[Any], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


@pytest.fixture(scope="session")
def payload_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All chapters, compiled once for every dashboard that the tests start."""
    from explainer.commands.serve import write_content

    folder = tmp_path_factory.mktemp("payload")
    write_content(str(folder))
    return folder


@pytest.fixture(scope="session")
def serve(
    tmp_path_factory: pytest.TempPathFactory, payload_folder: Path
) -> Iterator[Callable[..., Served]]:
    """Start dashboards: `serve(*options, environment=None) -> Served`; all end at the end.

    `program` is what Python runs, the command `explainer` unless it is said.
    """
    started: list[Served] = []

    def start(
        *options: str,
        environment: dict[str, str] | None = None,
        program: tuple[str, ...] = ("-m", "explainer"),
    ) -> Served:
        given = {"EXPLAINER_PAYLOAD": str(payload_folder), **(environment or {})}
        asked = (*program, "serve", *options)
        served = start_dashboard(tmp_path_factory.mktemp("dashboard"), given, asked)
        started.append(served)
        return served

    yield start
    for served in started:
        served.stop()


class Served:
    """A running `explainer serve`: its `url`, `process` and `log` file."""

    def __init__(self, port: int, process: subprocess.Popen[Any], log: Path) -> None:
        self.port, self.process, self.log = port, process, log
        self.url = f"http://127.0.0.1:{port}/"

    def stop(self) -> None:
        """End it as a person would, so that it shuts its kernels down."""
        self.process.terminate()
        if not process_ended_within(self.process, 20):
            self.process.kill()


def start_dashboard(folder: Path, given: dict[str, str], asked: tuple[str, ...]) -> Served:
    port = find_free_port()
    homes = ["MPLCONFIGDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR"]
    environment = {**os.environ, **{name: str(folder / name.lower()) for name in homes}}
    environment["JUPYTER_RUNTIME_DIR"] = str(folder / "runtime")
    environment |= given
    command = [sys.executable, *asked, "--no-browser", "--port", str(port)]
    log = folder / "log.txt"
    with log.open("w") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
    wait_until(lambda: process.poll() is not None or listens(port), START_S)
    if process.poll() is not None:
        pytest.fail(f"the dashboard ended: {log.read_text('utf-8')[-2000:]}")
    return Served(port, process, log)


@pytest.fixture(scope="session")
def dashboard(serve: Callable[..., Served]) -> Served:
    """A dashboard served for the whole test run."""
    return serve()


@pytest.fixture(scope="session")
def dashboard_url(dashboard: Served) -> str:
    """Its address."""
    return dashboard.url
