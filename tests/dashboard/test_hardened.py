"""Anybody may ask anything: no fault of ours, no path of the machine, no flood, no growth.

The day asks a slice; the night asks 5,000 requests and sends 1,000 messages.
"""

from __future__ import annotations

import http.client
import json
import random
import re
from collections.abc import Iterator
from contextlib import suppress

import psutil
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from explainer.dashboard.frames import PROTOCOL, TO_PAGES, parts
from tests.dashboard.test_channels import channels, message  # noqa: F401  (a fixture)

pytestmark = pytest.mark.slow
MOST_MB = 25  # that the server may have grown by; Python gives memory back in steps
DAY_REQUESTS, NIGHT_REQUESTS = 400, 5000
DAY_MESSAGES, NIGHT_MESSAGES = 80, 1000
LONG = pytest.mark.nightly

METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO"]
PLACES = [
    "",
    "content/",
    "content/0123456789abcdef/",
    "sheets/",
    "lessons/",
    "lessons/alive/",
    "api/kernels/",
    "api/kernels/00000000-0000-0000-0000-000000000000",
    "api/kernels/00000000-0000-0000-0000-000000000000/channels",
    "api/contents/",
    "voila/static/",
    "voila/templates/",
    "voila/templates/ketamine/",
    "voila/templates/ketamine/static/",
    "voila/templates/lab/static/",
    "voila/labextensions/",
    "voila/api/themes/",
    "voila/api/shutdown/",
    "voila/files/",
    "voila/render/",
    "static/",
    "login",
]
PIECES = ["..", "%2e%2e", "%00", "%ff", "%", "//", "\\", "a" * 300, "static", "x.js", "~", "é", "'"]
PIECES += ["%c3%28", "{{7*7}}", "etc/passwd", "dashboard.ipynb", ".git/config", "?x=1", "%0d%0aX:1"]
HEADERS = [
    {},
    {"Host": "example.org"},
    {"Host": ""},
    {"Authorization": "Basic !!!!"},
    {"Cookie": "_xsrf=" + "x" * 2000},
    {"If-None-Match": '"a", W/"b'},
    {"Range": "bytes=9-1,x"},
    {"Accept-Encoding": "gzip;q=zz"},
    {"Content-Type": "application/json"},
    {"Upgrade": "websocket", "Connection": "Upgrade"},
]
BODIES = [None, b"", b"{", b"\xff" * 99, b"a=" + b"b" * 999]
# Of the machine: folders of the checkout, of Python, of anybody.
OF_THE_MACHINE = re.compile(rb"/(?:home|root|usr|opt|tmp|work|var|site-packages)/|Traceback|\.py\b")


def asked(seed: int) -> tuple[str, str, dict[str, str], bytes | None]:
    """Return one request nobody sends on purpose: method, address, headers, body."""
    draw = random.Random(seed)
    place = draw.choice(PLACES) + "/".join(draw.choices(PIECES, k=draw.randrange(4)))
    address = "/" + place.encode("ascii", "ignore").decode().replace(" ", "")
    return draw.choice(METHODS), address, draw.choice(HEADERS), draw.choice(BODIES)


def answers(port: int, count: int) -> Iterator[tuple[str, int, bytes]]:
    """Yield what was asked, the status and all that came back."""
    for seed in range(count):
        method, address, headers, body = asked(seed)
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        # a request that cannot be read is answered by closing the line
        with suppress(http.client.HTTPException, ConnectionError, ValueError):
            line.request(method, address, body=body, headers=headers)
            answer = line.getresponse()
            whole = str(answer.headers).encode() + answer.read()
            yield f"{method} {address}", answer.status, whole
        line.close()


def megabytes(served) -> float:
    return psutil.Process(served.process.pid).memory_info().rss / 1e6


def is_words(request: str) -> bool:
    """Tell whether a request was for one of Voila's own scripts, whose text is not ours."""
    return "x.js" not in request


@pytest.mark.parametrize("count", [DAY_REQUESTS, pytest.param(NIGHT_REQUESTS, marks=LONG)])
def test_requests_that_nobody_sends_on_purpose(spare, ask, count, eventually):
    ask(spare.url)
    list(answers(spare.port, 100))  # what is made at the first time is made
    before, log = megabytes(spare), len(spare.log.read_text("utf-8"))
    seen = 0
    for request, status, whole in answers(spare.port, count):
        seen += 1
        assert status < 500, request
        assert not OF_THE_MACHINE.search(whole), request
    assert seen > count * 0.8
    written = spare.log.read_text("utf-8")[log:]
    assert "Traceback" not in written
    assert written.count("\n") < 60 + count / 4
    assert megabytes(spare) - before < MOST_MB
    assert ask(spare.url + "healthz").status == 200


def sent(seed: int) -> bytes | str:
    """Return one message that no page sends."""
    draw = random.Random(seed)
    kinds = ["comm_open", "comm_msg", "comm_close", "execute_request", "complete_request"]
    kinds += ["inspect_request", "history_request", "shutdown_request", "input_reply", "x" * 999]
    content = draw.choice(
        [
            {},
            {"comm_id": "1", "target_name": "jupyter.widget", "data": {"state": {}}},
            {"comm_id": "1", "target_name": "jupyter.widget.control", "data": {"method": "no"}},
            {"comm_id": [], "data": "x"},
            {"code": "raise SystemExit"},
            {"comm_id": "1", "data": {"method": "update", "state": {"_esm": 1}}},
        ]
    )
    channel = draw.choice(["shell", "control", "stdin", "iopub", "", "nothing"])
    whole = message(draw.choice(kinds), content, channel)
    broken = [whole[: draw.randrange(len(whole))], draw.randbytes(draw.randrange(200)), "{}"]
    return whole if draw.random() < 0.8 else draw.choice(broken)


@pytest.mark.parametrize("count", [DAY_MESSAGES, pytest.param(NIGHT_MESSAGES, marks=LONG)])
def test_messages_that_no_page_sends(spare, channels, kernels_of, count):  # noqa: F811
    before = megabytes(spare)
    (kernel,) = kernels_of(spare)
    held = kernel.memory_info().rss
    at = 0
    while at < count:
        at = send_some(channels, at, count)
    assert kernel.is_running()
    assert kernel.memory_info().rss - held < MOST_MB * 1e6
    assert megabytes(spare) - before < MOST_MB
    assert "Traceback" not in spare.log.read_text("utf-8")


def send_some(address: str, at: int, count: int) -> int:
    """Send until the line is closed; return the number of the next message."""
    with (
        suppress(ConnectionClosed, InvalidStatus),
        connect(address, subprotocols=[PROTOCOL]) as line,
    ):
        while at < count:
            line.send(sent(at))
            at += 1
            with suppress(TimeoutError):
                read(line.recv(timeout=0.001))
    return at + 1


def read(frame: bytes) -> None:
    assert not OF_THE_MACHINE.search(frame)
    _, header, content = parts(frame)
    assert header["msg_type"] in TO_PAGES
    assert json.dumps(content)


def test_twenty_at_the_same_moment_get_no_more_than_the_places(spare, kernels_of, eventually):
    """Ask for a lesson twenty times without waiting, and count."""
    lines = [http.client.HTTPConnection("127.0.0.1", spare.port, timeout=60) for _ in range(20)]
    for line in lines:
        line.request("GET", "/lessons/tiny")
    most = 0
    statuses = []
    for line in lines:
        answer = line.getresponse()
        statuses.append(answer.status)
        most = max(most, len(kernels_of(spare)))
        answer.read()
        line.close()
    assert most <= 2
    assert statuses.count(503) == 20 - statuses.count(200) and 1 <= statuses.count(200) <= 2
    eventually(lambda: not kernels_of(spare))
