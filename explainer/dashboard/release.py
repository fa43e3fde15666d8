"""One edition of what browsers fetch: files under an address that names their content.

The address changes with the content, so an answer may be kept for ever by whoever keeps answers,
and several servers with the same content answer for each other.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from explainer.dashboard.payload import Payload
from explainer.places import STAGE_SCRIPT

CONTENT = "content/"
STATIC = Path(__file__).parent / "share/voila/templates/ketamine/static"
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".kxb": "application/octet-stream",
    ".pdf": "application/pdf",
}
PACKED = frozenset({".css", ".html", ".js", ".json"})


@dataclass(frozen=True)
class File:
    """A file in memory, ready to be sent: as it is, and packed where that is worth it (or b"")."""

    kind: str
    body: bytes
    packed: bytes
    tag: str


@dataclass(frozen=True)
class Release:
    """The files of one content, and the short hash under which they are asked for."""

    name: str
    files: Mapping[str, File]

    @property
    def address(self) -> str:
        """Return where its files are, seen from the start page."""
        return f"{CONTENT}{self.name}/"


def file_of(name: str, body: bytes) -> File:
    """Return a file ready to be sent; ValueError for a suffix that we do not send."""
    suffix = Path(name).suffix
    if suffix not in KINDS:
        raise ValueError(f"{name} is of no kind that is sent; {', '.join(KINDS)} are.")
    packed = gzip.compress(body, 9, mtime=0) if suffix in PACKED else b""
    return File(KINDS[suffix], body, packed, digest(body))


def release_of(payload: Payload) -> Release:
    """Return the edition that holds a payload, the stage's script, and what our pages need."""
    own = {path.name: path.read_bytes() for path in STATIC.iterdir()}
    bodies = {**payload, **own, "stage.js": STAGE_SCRIPT.read_bytes()}
    whole = "".join(f"{name} {digest(bodies[name])}\n" for name in sorted(bodies))
    files = {name: file_of(name, body) for name, body in bodies.items()}
    return Release(digest(whole.encode())[:16], files)


def digest(body: bytes) -> str:
    """Return a hash of bytes (32 hex digits)."""
    return hashlib.sha256(body).hexdigest()[:32]
