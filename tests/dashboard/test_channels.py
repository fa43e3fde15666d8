"""A page's connection to its kernel takes the current protocol and well-formed frames only."""

import json
import re

import pytest
from websockets.exceptions import ConnectionClosedError, InvalidStatus
from websockets.sync.client import connect

from explainer.dashboard.frames import PROTOCOL

pytestmark = pytest.mark.slow


@pytest.fixture
def channels(dashboard_url, ask):
    page = ask(dashboard_url).text
    setup = re.search(r'<script id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.DOTALL)
    kernel = json.loads(setup[1])["kernelId"]
    return f"{dashboard_url.replace('http', 'ws')}api/kernels/{kernel}/channels?session_id=test"


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


def test_a_foreign_page_cannot_connect(channels):
    with (
        pytest.raises(InvalidStatus),
        connect(channels, subprotocols=[PROTOCOL], origin="http://example.org"),
    ):
        pass
