"""What open pages show, and what they are told when it changes."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from explainer.places import PACKAGE, STAGE_SCRIPT
from explainer.watching.files import SOURCES
from explainer.watching.workshop import Made, Problem, Workshop

BUILD = PACKAGE.parent / "scripts" / "build_stage.py"
Say = Callable[[str], None]


@dataclass(frozen=True)
class News:
    """What pages are told: a number that rises when they should show themselves again, a problem.

    The problem is the sentence that says why something cannot be shown as it is now, or "".
    """

    number: int = 0
    problem: str = ""


class Shown:
    """Everything that pages have asked for, as the files say it now."""

    def __init__(self, workshop: Workshop, say: Say) -> None:
        self.news = News()
        self._told = threading.Condition()
        self._workshop, self._say = workshop, say
        self._kept: dict[str, str] = {}
        self._asked: list[str] = []  # since pages were last told; the latest first
        self._making = threading.Lock()

    def get(self, name: str) -> str:
        """Return what a page asks for, made now where it is not there; Problem if it cannot be."""
        self._asked = [name, *(other for other in self._asked if other != name)]
        if name not in self._kept:
            with self._making, self._telling():
                self._make(name)
        return self._kept[name]

    def wait(self, known: News, longest_s: float) -> News:
        """Return the news once they are not those that are known, or after so long."""
        with self._told:
            self._told.wait_for(lambda: self.news != known, longest_s)
        return self.news

    def follow(self, written: set[Path]) -> None:
        """Make again what is shown and what written files may have changed, and tell the pages."""
        with self._making, suppress(Problem), self._telling():
            if not all(path.is_relative_to(SOURCES) for path in written):
                self._follow_content(written)
            self._follow_stage()
            if self.news.problem:
                self._tell(again=True)

    def _follow_content(self, written: set[Path]) -> None:
        self._workshop.renew(written)
        shown = self._asked
        # Until it is made again a page has what it had; the rest is made when it is asked for.
        self._kept = {name: self._kept[name] for name in shown if name in self._kept}
        for name in [*shown]:
            if self._make(name):
                self._asked = []
                self._tell(again=True)

    def _make(self, name: str) -> bool:
        """Make something, and return whether it is other than it was."""
        made = self._workshop.make(name)
        if self._kept.get(name) == made.text:
            return False
        self._kept[name] = made.text
        self._say(report(name, made))
        return True

    def _follow_stage(self) -> None:
        """Build the browser module where its sources are there; quick if they are as they were."""
        if not BUILD.is_file():
            return
        before = STAGE_SCRIPT.read_bytes() if STAGE_SCRIPT.is_file() else b""
        done = subprocess.run([sys.executable, str(BUILD)], capture_output=True, text=True)
        if done.returncode:
            raise Problem(" ".join((done.stderr or done.stdout).split()))
        if STAGE_SCRIPT.read_bytes() != before:
            self._say("the stage is new")
            self._tell(again=True)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Say a problem in the terminal and on the pages."""
        try:
            yield
        except Problem as problem:
            self._say(str(problem))
            self._tell(problem=str(problem))
            raise

    def _tell(self, *, again: bool = False, problem: str = "") -> None:
        with self._told:
            self.news = News(self.news.number + again, problem)
            self._told.notify_all()


def report(name: str, made: Made) -> str:
    """Return the line that says what was made."""
    ran = f"{made.simulations} simulations" if made.simulations else "no simulation"
    return f"{name} is new: {made.took_s:.1f} s, {ran}"
