"""Which websocket frames are passed on.

Jupyter's binary frames begin with a count of offsets and the offsets themselves. The libraries
below us believe that count; a frame of another kind would keep them busy without end.
"""

from __future__ import annotations

import json
from typing import Any

PROTOCOL = "v1.kernel.websocket.jupyter.org"
FEWEST, MOST = 4, 64
CONTROL = "jupyter.widget.control"
FROM_PAGES = frozenset(
    {"comm_open", "comm_msg", "comm_close", "comm_info_request", "kernel_info_request"}
)
TO_PAGES = frozenset(
    {"comm_open", "comm_msg", "comm_close", "comm_info_reply", "kernel_info_reply", "status"}
)
WORD = 8  # bytes of one count or offset, little-endian


def is_well_formed(frame: object) -> bool:
    """Tell whether a frame is binary, its count plausible and its offsets inside it, in order."""
    if not isinstance(frame, bytes) or len(frame) < WORD:
        return False
    count = int.from_bytes(frame[:WORD], "little")
    start = WORD * (count + 1)
    if not FEWEST <= count <= MOST or len(frame) < start:
        return False
    offsets = [int.from_bytes(frame[at : at + WORD], "little") for at in range(WORD, start, WORD)]
    return offsets == sorted(offsets) and start <= offsets[0] and offsets[-1] <= len(frame)


def parts(frame: bytes) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """Return channel, header and content of a well-formed frame; ValueError if they are none."""
    count = int.from_bytes(frame[:WORD], "little")
    at = [int.from_bytes(frame[WORD * n : WORD * (n + 1)], "little") for n in range(1, count + 1)]
    header, content = (json.loads(frame[at[n] : at[n + 1]]) for n in (1, 4))
    if not isinstance(header, dict) or not isinstance(content, dict):
        raise ValueError("A message has a header and a content.")
    return frame[at[0] : at[1]].decode(), header, content


def may_come(frame: bytes) -> bool:
    """Tell whether a page may send this: it moves widgets that are there and asks what there is.

    A page that could open any comm could have objects made in the kernel.
    """
    try:
        channel, header, content = parts(frame)
    except (ValueError, IndexError, RecursionError):
        return False
    kind = header.get("msg_type")
    if not isinstance(kind, str) or not isinstance(content.get("comm_id", ""), str):
        return False
    opens_other = kind == "comm_open" and content.get("target_name") != CONTROL
    return channel == "shell" and kind in FROM_PAGES and not opens_other


def may_go(frame: bytes) -> bool:
    """Tell whether a page needs this: nothing printed, no traceback, no path of the machine."""
    try:
        _, header, _ = parts(frame)
    except (ValueError, IndexError, RecursionError):
        return False
    return header.get("msg_type") in TO_PAGES
