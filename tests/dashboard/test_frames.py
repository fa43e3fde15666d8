"""The guard before the websocket: well-formed frames pass, others do not."""

import json
import struct

import pytest

from explainer.dashboard.frames import is_well_formed, may_come, may_go


def frame(*words: int, rest: bytes = b"") -> bytes:
    return struct.pack(f"<{len(words)}Q", *words) + rest


@pytest.mark.parametrize("buffers", [0, 1, 8])
def test_a_frame_as_jupyter_writes_it_passes(buffers: int) -> None:
    from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1

    message = [b"{}", b"{}", b"{}", b"{}", *[b"data"] * buffers]
    assert is_well_formed(serialize_msg_to_ws_v1(message, "shell"))


@pytest.mark.parametrize(
    "refused",
    [
        pytest.param("text", id="text"),
        pytest.param(b"", id="empty"),
        pytest.param(b"1234567", id="shorter than a count"),
        pytest.param(frame(3, 32, 32, 32), id="too few offsets"),
        pytest.param(frame(65, *[528] * 65), id="too many offsets"),
        pytest.param(frame(2**63), id="a count that would never end"),
        pytest.param(frame(5, 48, 48), id="offsets missing"),
        pytest.param(frame(5, 48, 40, 48, 48, 48), id="offsets out of order"),
        pytest.param(frame(5, 0, 0, 0, 0, 0), id="offsets into the header"),
        pytest.param(frame(5, 48, 48, 48, 48, 49), id="offsets beyond the end"),
    ],
)
def test_anything_else_is_refused(refused: object) -> None:
    assert not is_well_formed(refused)


def message(kind: str, content: dict[str, object], channel: str = "shell") -> bytes:
    from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1

    made = [json.dumps(part).encode() for part in ({"msg_type": kind}, {}, {}, content)]
    return bytes(serialize_msg_to_ws_v1(made, channel))


CONTROL = {"comm_id": "1", "target_name": "jupyter.widget.control"}


@pytest.mark.parametrize(
    ("kind", "content", "channel", "comes"),
    [
        ("comm_msg", {"comm_id": "1", "data": {}}, "shell", True),
        ("comm_open", CONTROL, "shell", True),
        ("comm_open", {"comm_id": "1", "target_name": "jupyter.widget"}, "shell", False),
        ("comm_msg", {"comm_id": []}, "shell", False),
        ("comm_msg", {"comm_id": "1"}, "control", False),
        ("execute_request", {"code": ""}, "shell", False),
        ("complete_request", {"code": ""}, "shell", False),
        ("input_reply", {"value": ""}, "stdin", False),
        ("shutdown_request", {}, "control", False),
    ],
)
def test_pages_move_widgets_that_are_there_and_no_more(kind, content, channel, comes) -> None:
    assert may_come(message(kind, content, channel)) is comes


@pytest.mark.parametrize(
    ("kind", "goes"), [("comm_msg", True), ("error", False), ("stream", False)]
)
def test_nothing_printed_and_no_traceback_goes_to_a_page(kind, goes) -> None:
    assert may_go(message(kind, {}, "iopub")) is goes
