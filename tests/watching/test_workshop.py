"""What is shown is made by processes in which nothing is stale."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from explainer.places import ASSETS, PACKAGE
from explainer.watching import worker, workshop
from explainer.watching.workshop import Workshop

LOADED = """
import json, sys
read = []
sys.addaudithook(lambda event, said: read.append(str(said[0])) if event == "open" else None)
from explainer.places import ASSETS
from explainer.watching import worker
worker.load()
ours = [path for path in read if path.startswith(str(ASSETS))]
print(json.dumps(["explainer.bundle.compile" in sys.modules, ours]))
"""


class Worker:
    """A process that makes nothing and says whether it still runs."""

    runs = True

    def kill(self) -> None:
        self.runs = False

    def communicate(self) -> None:
        """Nothing is left to read."""


@pytest.mark.parametrize(
    ("written", "is_kept"),
    [(ASSETS / "words/en/choices.ftl", True), (PACKAGE / "bundle/compile.py", False)],
)
def test_the_next_worker_is_let_go_only_when_code_was_written(
    written: Path, is_kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Worker] = []
    monkeypatch.setattr(workshop, "_worker", lambda: made.append(Worker()) or made[-1])
    monkeypatch.setattr(workshop, "_asked", lambda *_: {"text": "", "took_s": 0, "simulations": 0})
    shop = Workshop()
    shop.make("a.en")
    first, ready = made
    shop.renew({written})
    assert not first.runs
    assert ready.runs is is_kept and shop._working is (ready if is_kept else made[-1])


@pytest.mark.slow
def test_a_worker_that_waits_has_read_nothing_that_people_write() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    )
    loaded, read = json.loads(done.stdout)
    assert loaded and read == []


@pytest.mark.slow
def test_a_worker_whose_server_has_ended_ends_without_a_word() -> None:
    """The server may end while something is made: the answer then goes nowhere."""
    asking = [sys.executable, "-m", "explainer.watching.worker"]
    pipe = subprocess.PIPE
    with subprocess.Popen(asking, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write("nothing.en\n")
        process.stdin.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0


def test_a_problem_of_ours_speaks_for_itself() -> None:
    assert worker.answer("nothing.en")["problem"].startswith("There is no chapter “nothing”; ready")


def test_other_problems_get_their_place() -> None:
    assert (
        worker.sentence(SyntaxError("bad", ("/x/doses.py", 7, 1, ""))) == "doses.py, line 7: bad."
    )
    assert worker.sentence(KeyError("ink")) == "KeyError: 'ink'."
