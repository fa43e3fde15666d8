"""What the dashboard's tests share: asking without a browser, and counting kernels."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from typing import Any

import psutil
import pytest


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
            return Answer(answer.status, answer.headers, answer.read().decode())
    except urllib.error.HTTPError as refused:
        with refused:
            return Answer(refused.code, refused.headers, refused.read().decode())


class StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


@pytest.fixture(scope="session")
def spare(serve: Callable[..., Any]) -> Any:
    """A second dashboard: no kernels wait, they go soon, and it has a name of its own."""
    return serve("--pool", "0", "--idle", "3", "--host", "Clinic.example.org")


@pytest.fixture(scope="session")
def kernels_of() -> Callable[[Any], list[psutil.Process]]:
    """List the kernel processes of a served dashboard."""
    return lambda served: [p for p in psutil.Process(served.process.pid).children() if is_kernel(p)]


def is_kernel(process: psutil.Process) -> bool:
    try:
        return "ipykernel_launcher" in process.cmdline()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return False
