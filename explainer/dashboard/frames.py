"""Which websocket frames are passed on.

Jupyter's binary frames begin with a count of offsets and the offsets themselves. The libraries
below us believe that count; a frame of another kind would keep them busy without end.
"""

from __future__ import annotations

PROTOCOL = "v1.kernel.websocket.jupyter.org"
FEWEST, MOST = 4, 64
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
