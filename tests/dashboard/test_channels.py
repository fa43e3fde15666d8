"""A page's connection to its kernel takes the current protocol and well-formed frames only."""

import json
import re
from contextlib import suppress

import psutil
import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus
from websockets.sync.client import connect

from explainer.dashboard.frames import PROTOCOL, TO_PAGES, parts

pytestmark = pytest.mark.slow
TICKET = r"\?place=[\w-]+"
SETUP = r'<script id="jupyter-config-data"[^>]*>(.*?)</script>'


@pytest.fixture
def channels(spare, ask, kernels_of, eventually):
    """The address of the channels of a lesson's kernel, which ends with the test."""
    address, found = [spare.url + "lessons/tiny"], []

    def has_a_place():
        """Wait in line as the page does: the place before may not have been given back yet."""
        page = ask(address[0]).text
        found[:] = re.findall(SETUP, page, re.DOTALL)
        address[0] = spare.url + "lessons/tiny" + "".join(re.findall(TICKET, page)[:1])
        return found

    eventually(has_a_place)
    kernel = json.loads(found[0])["kernelId"]
    yield f"{spare.url.replace('http', 'ws')}api/kernels/{kernel}/channels?session_id=test"
    for process in kernels_of(spare):
        process.kill()
    eventually(lambda: ask(f"{spare.url}lessons/alive/{kernel}").status == 404)  # place given back


def test_a_client_without_the_protocol_is_refused(channels):
    with pytest.raises(InvalidStatus) as refused, connect(channels):
        pass
    assert refused.value.response.status_code == 400


@pytest.mark.parametrize("frame", ["{}", b"\xff" * 8, b"\x00" * 64])
def test_a_malformed_frame_closes_the_connection(channels, frame):
    with connect(channels, subprotocols=[PROTOCOL]) as socket:
        socket.send(frame)
        with pytest.raises(ConnectionClosedError):
            while True:
                socket.recv(timeout=30)


def test_what_comes_after_the_last_word_is_not_read(channels, spare):
    """A frame after a malformed one once cost 3.4 GB: its count was read in another byte order."""
    before = psutil.Process(spare.process.pid).memory_info().rss
    asks = message("comm_info_request", {"target_name": "jupyter.widget"})
    for _ in range(5):
        with suppress(ConnectionClosed), connect(channels, subprotocols=[PROTOCOL]) as socket:
            socket.send("{}")
            for _ in range(20):
                socket.send(asks)
            socket.recv(timeout=30)
    assert psutil.Process(spare.process.pid).memory_info().rss - before < 25e6


def test_a_foreign_page_cannot_connect(channels):
    with (
        pytest.raises(InvalidStatus),
        connect(channels, subprotocols=[PROTOCOL], origin="http://example.org"),
    ):
        pass


def message(kind, content, channel="shell"):
    """Return a message as Jupyter writes it."""
    from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1

    header = {"msg_type": kind, "msg_id": "1", "session": "test", "version": "5.3", "username": ""}
    made = [json.dumps(part).encode() for part in (header, {}, {}, content)]
    return serialize_msg_to_ws_v1(made, channel)


def test_no_code_can_be_run_and_nothing_printed_comes_back(channels):
    with connect(channels, subprotocols=[PROTOCOL]) as socket:
        code = {"code": "1/0", "silent": False, "store_history": False}
        socket.send(message("execute_request", code))
        socket.send(message("comm_info_request", {"target_name": "jupyter.widget"}))
        kinds = set()
        while "comm_info_reply" not in kinds:
            kinds.add(parts(socket.recv(timeout=30))[1]["msg_type"])
    assert kinds <= TO_PAGES


def test_whoever_sends_too_much_is_cut_off(channels):
    flood = message("comm_msg", {"comm_id": "none", "data": {"much": "x" * 100_000}})
    with connect(channels, subprotocols=[PROTOCOL]) as socket, pytest.raises(ConnectionClosedError):
        for _ in range(200):
            socket.send(flood)
        while True:
            socket.recv(timeout=30)


def test_an_unknown_kernel_is_not_here(spare):
    nobody = "00000000-0000-0000-0000-000000000000"
    address = f"{spare.url.replace('http', 'ws')}api/kernels/{nobody}/channels"
    with pytest.raises(InvalidStatus) as refused, connect(address, subprotocols=[PROTOCOL]):
        pass
    assert refused.value.response.status_code == 404
