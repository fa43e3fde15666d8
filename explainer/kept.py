"""What is kept on disk between runs: files named after the content that they were made from.

Several versions lie side by side, so that two checkouts, or two branches, do not throw out each
other's. What was not used for longest goes first.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

# What shapes numbers or pictures without being a file of ours.
SIMULATORS = ("libroadrunner", "antimony", "numpy")
ENGINES = (*SIMULATORS, "matplotlib", "fluent.runtime", "citeproc-py")

MOST_VERSIONS = 12
"""Files of one name that are kept."""

MOST_BYTES = 300_000_000
"""Size of all that is kept, in bytes."""


def cache_folder() -> Path:
    """Return the folder of what is kept: EXPLAINER_CACHE, else the user's cache folder."""
    named = os.environ.get("EXPLAINER_CACHE")
    base = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    return Path(named) if named else Path(base) / "ketamine-explainer"


def fingerprint(
    files: Iterable[Path], texts: Iterable[str] = (), engines: Iterable[str] = ENGINES
) -> str:
    """Return one hash (20 hex digits) of contents of files, of texts and of engines' versions."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    for text in texts:
        digest.update(hashlib.sha256(text.encode()).digest())
    for engine in engines:
        digest.update(f"{engine} {_version(engine)}".encode())
    return digest.hexdigest()[:20]


def _version(engine: str) -> str:
    try:
        return version(engine)
    except PackageNotFoundError:
        return "none"


def kept(
    name: str,
    make: Callable[[], bytes],
    versions: int = MOST_VERSIONS,
    is_whole: Callable[[bytes], bool] = bool,
) -> bytes:
    """Return what is kept under a name, made and kept first when it is not there (any more).

    The name is what it is, a dash, a fingerprint and a suffix; of what it is, so many versions
    are kept. Where the folder cannot be written to, it is made each time. What is no longer
    whole (a machine lost its power, a disk its sectors) is made again.
    """
    path = cache_folder() / name
    content = _read(path)
    if not is_whole(content):
        content = make()
        with suppress(OSError):
            _keep(path, content)
            _drop_oldest(path, versions)
        return content
    with suppress(OSError):
        os.utime(path)
    return content


def _read(path: Path) -> bytes:
    """Return a file's content; nothing for one never made, or dropped a moment ago by another."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _keep(path: Path, content: bytes) -> None:
    """Write beside and rename, so that two writers at once cannot leave half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        beside = Path(file.name)
        try:
            file.write(content)
        except OSError:
            beside.unlink(missing_ok=True)
            raise
    beside.replace(path)


def _drop_oldest(path: Path, versions: int) -> None:
    alike = path.parent.glob(f"{path.name.rpartition('-')[0]}-*{path.suffix}")
    for old in _newest_first(alike)[versions:]:
        old.unlink(missing_ok=True)
    total = 0
    for each in _newest_first(path.parent.iterdir()):
        total += _status(each)[1]
        if total > MOST_BYTES and each != path:
            each.unlink(missing_ok=True)


def _newest_first(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: _status(path)[0], reverse=True)


def _status(path: Path) -> tuple[int, int]:
    """Return when a file was last used (ns since 1970) and its size in bytes; 0 if it is gone."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
