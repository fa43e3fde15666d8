"""What fails is the machine: no room for files, no more of them open, a clock that jumps.

Limits are set on the running server; a file that may have no byte is what a full disk is.
"""

from __future__ import annotations

import re
import socket
from contextlib import ExitStack, contextmanager

import psutil
import pytest

from explainer import words
from explainer.places import PACKAGE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not psutil.LINUX, reason="sets limits of another process"),
]
MANY = 300


@contextmanager
def limited(served, kind, most):
    process = psutil.Process(served.process.pid)
    before = process.rlimit(kind)
    process.rlimit(kind, (most, before[1]))
    yield process
    process.rlimit(kind, before)


def test_a_full_disk_costs_lessons_and_not_the_dashboard(serve, lessons, ask, kernels_of, tmp_path):
    log = tmp_path / "log.txt"
    served = serve("--lessons", str(lessons), "--log-file", str(log))
    assert ask(served.url).status == 200  # it has begun
    with limited(served, psutil.RLIMIT_FSIZE, 0):
        refused = ask(served.url + "lessons/tiny")
        assert refused.status == 503 and int(refused.headers["Retry-After"]) >= 2
        for code in words.languages():
            assert words.message(code.code, "site", "server-busy") in refused.text
        assert ask(served.url).status == 200
        assert kernels_of(served) == []
    assert ask(served.url + "lessons/tiny").status == 200
    assert "Traceback" not in log.read_text("utf-8")


def test_256_open_files_let_300_lines_wait_and_nobody_sees_a_fault(serve, ask, eventually):
    served = serve()
    assert ask(served.url).status == 200
    with limited(served, psutil.RLIMIT_NOFILE, 256) as process, ExitStack() as lines:
        for _ in range(MANY):
            lines.enter_context(socket.create_connection(("127.0.0.1", served.port), timeout=5))
        eventually(lambda: process.num_fds() > 200)
        lines.close()
        eventually(lambda: process.num_fds() < 100)
        assert ask(served.url).status == 200
    assert "Traceback" not in served.log.read_text("utf-8")


def test_no_clock_of_the_server_can_jump():
    """Ask of every waiting in the server that its clock only goes forward."""
    jumping = re.compile(r"time\.time\(|datetime\.now|utcnow|from time import")
    sources = [*(PACKAGE / "dashboard").glob("*.py")]
    assert len(sources) > 10
    assert [path.name for path in sources if jumping.search(path.read_text("utf-8"))] == []
