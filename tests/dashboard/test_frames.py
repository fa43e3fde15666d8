"""The guard before the websocket: well-formed frames pass, others do not."""

import struct

import pytest

from explainer.dashboard.frames import is_well_formed


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
