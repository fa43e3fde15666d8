"""The one file that a bundle is: a JSON header and a blob of packed tables, gzipped."""

from __future__ import annotations

import gzip
import json
import struct
import zlib
from collections.abc import Mapping
from typing import Any

from explainer.bundle.tables import Grid, decode

MAGIC = b"KXB1"


def pack(header: Mapping[str, Any], blob: bytes) -> bytes:
    """Pack header and blob; the same input gives the same bytes on every machine."""
    text = json.dumps(header, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    body = MAGIC + struct.pack("<I", len(text)) + text + blob
    return gzip.compress(body, compresslevel=9, mtime=0)


def unpack(packed: bytes) -> tuple[dict[str, Any], bytes]:
    """Return header and blob of a packed bundle; ValueError when it is not one."""
    body = gzip.decompress(packed)
    if body[:4] != MAGIC:
        raise ValueError("This file is not a bundle: it does not begin with KXB1.")
    (length,) = struct.unpack("<I", body[4:8])
    return json.loads(body[8 : 8 + length]), body[8 + length :]


def is_whole(packed: bytes) -> bool:
    """Tell whether a packed bundle can be unpacked; a file cut short cannot."""
    try:
        unpack(packed)
    except (EOFError, OSError, ValueError, struct.error, zlib.error):
        return False
    return True


def grids(header: Mapping[str, Any], blob: bytes) -> dict[str, Grid]:
    """Return the tables of a bundle, ready to be looked up."""
    return {name: _grid(header, entry, blob) for name, entry in header["tables"].items()}


def _grid(header: Mapping[str, Any], entry: Mapping[str, Any], blob: bytes) -> Grid:
    axes = tuple((name, header["axes"][name]) for name in entry["axes"])
    clock = header["clocks"][entry["clock"]] if entry["clock"] else None
    return Grid(axes, clock, decode(blob, entry))
