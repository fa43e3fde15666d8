"""Where what a page asks for is made: by one worker, while the next one gets ready."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from explainer.places import PACKAGE


class Problem(Exception):
    """Why something cannot be made now, in one sentence."""


@dataclass(frozen=True)
class Made:
    """The text of what was asked for, the seconds it took and the simulations that were run."""

    text: str
    took_s: float
    simulations: int


class Workshop:
    """Hands names to a worker; after a change another takes over, which has read only code yet."""

    def __init__(self) -> None:
        self._busy = threading.Lock()
        self._working = _worker()
        self._ready: subprocess.Popen[str] | None = None

    def make(self, name: str) -> Made:
        """Return what is asked for; Problem when it cannot be made."""
        with self._busy:
            found = _asked(self._working, name)
            self._ready = self._ready or _worker()
        if "problem" in found:
            raise Problem(found["problem"])
        return Made(**found)

    def renew(self, written: Iterable[Path]) -> None:
        """Let the workers go that have read what was written since: the next one only if code."""
        with self._busy:
            _end(self._working)
            if self._ready and any(path.is_relative_to(PACKAGE) for path in written):
                _end(self._ready)
                self._ready = None
            self._working, self._ready = self._ready or _worker(), None

    def close(self) -> None:
        """End all workers."""
        for worker in filter(None, (self._working, self._ready)):
            _end(worker)


def _worker() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "explainer.watching.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def _asked(worker: subprocess.Popen[str], name: str) -> dict[str, Any]:
    assert worker.stdin and worker.stdout
    try:
        print(name, file=worker.stdin, flush=True)
        found: dict[str, Any] = json.loads(worker.stdout.readline())
    except (OSError, ValueError):
        return {"problem": f"What makes {name} has ended without an answer; see the terminal."}
    return found


def _end(worker: subprocess.Popen[str]) -> None:
    worker.kill()
    worker.communicate()
