"""Many files as one text: what stands in one and far behind again is kept once, then gzipped.

gzip looks back 32,000 bytes. Two languages of a chapter, or the sources of two chapters, are alike
over a hundred thousand: here such a stretch is a step that says how far back it stood.
"""

from __future__ import annotations

import base64
import gzip
import json
import struct
from collections.abc import Mapping
from itertools import accumulate

BLOCK = 24  # bytes by which a stretch is found again; shorter ones cost more than they save
LEAST = 36
NEAR = 28_000  # bytes that gzip looks back by itself

Steps = list[int]


def packed(files: Mapping[str, bytes]) -> str:
    """Return files as base64 of gzip: header length (4 bytes), header, new bytes.

    The header is JSON: `files`, a list of name and length in bytes, and `steps` in threes: so many
    new bytes, then so many again, and by how much farther back than in the step before.
    """
    steps, new = apart(b"".join(files.values()))
    lengths = [[name, len(content)] for name, content in files.items()]
    header = json.dumps({"files": lengths, "steps": steps}, separators=(",", ":")).encode()
    whole = struct.pack("<I", len(header)) + header + new
    return base64.b64encode(gzip.compress(whole, 9, mtime=0)).decode()


def unpacked(text: str) -> dict[str, bytes]:
    """Return the files, as `open.js` does in the browser."""
    whole = gzip.decompress(base64.b64decode(text))
    (size,) = struct.unpack("<I", whole[:4])
    header = json.loads(whole[4 : 4 + size])
    data = together(header["steps"], whole[4 + size :])
    ends = accumulate(length for _, length in header["files"])
    named = zip(header["files"], ends, strict=True)
    return {name: data[end - length : end] for (name, length), end in named}


def apart(data: bytes) -> tuple[Steps, bytes]:
    """Return the steps by which bytes come together again, and those that are new."""
    seen: dict[bytes, int] = {}
    steps, new = Steps(), bytearray()
    begun = at = kept = back = 0
    while at + BLOCK <= len(data):
        while kept + BLOCK <= at:
            seen.setdefault(data[kept : kept + BLOCK], kept)
            kept += BLOCK
        before = seen.get(data[at : at + BLOCK], at)
        first, length = _stretch(data, before, at, begun) if at - before > NEAR else (at, 0)
        if length < LEAST:
            at += 1
            continue
        new += data[begun:first]
        steps += [first - begun, length, at - before - back]
        back = at - before
        begun = at = first + length
    return [*steps, len(data) - begun, 0, 0], bytes(new + data[begun:])


def together(steps: Steps, new: bytes) -> bytes:
    """Return the bytes that were taken apart."""
    data, read, back = bytearray(), 0, 0
    for fresh, again, farther in zip(*[iter(steps)] * 3, strict=True):
        data += new[read : read + fresh]
        read, back = read + fresh, back + farther
        start = len(data) - back
        data += data[start : start + again]
    return bytes(data)


def _stretch(data: bytes, before: int, at: int, begun: int) -> tuple[int, int]:
    """Return where a stretch begins that stood before too, and its length in bytes."""
    first = at
    while first > begun and before > 0 and data[before - 1] == data[first - 1]:
        before, first = before - 1, first - 1
    longest = min(first - before, len(data) - first)
    length, step = 0, 1 << 16
    while step:
        end = length + step
        same = data[before + length : before + end] == data[first + length : first + end]
        if end <= longest and same:
            length = end
        else:
            step //= 4
    return first, length
