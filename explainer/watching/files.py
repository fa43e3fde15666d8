"""Which files have been written since one looked last."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from explainer.places import ASSETS, CHANGELOG, PACKAGE

Seen = dict[Path, tuple[int, int]]
"""When each file was written (ns since 1970), and its size in bytes."""

WATCHED = (ASSETS, PACKAGE, CHANGELOG)
PASSED_OVER = frozenset({"__pycache__", "static", "node_modules"})
SOURCES = PACKAGE / "stage" / "src"


def look(roots: Iterable[Path] = WATCHED) -> Seen:
    """Return all files that are watched, without hidden ones; those of editors come and go."""
    return {path: seen for root in roots for path, seen in _files(root)}


def changed(before: Seen, now: Seen) -> set[Path]:
    """Return the files that were written, added or taken away between two looks."""
    return {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}


def _files(root: Path) -> Iterator[tuple[Path, tuple[int, int]]]:
    if root.is_file():
        found = root.stat()
        yield root, (found.st_mtime_ns, found.st_size)
        return
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not _passed_over(name)]
        for name in names:
            path = Path(folder, name)
            if not _passed_over(name):
                yield from _file(path)


def _file(path: Path) -> Iterator[tuple[Path, tuple[int, int]]]:
    try:
        found = path.stat()
    except OSError:  # gone between listing and looking
        return
    yield path, (found.st_mtime_ns, found.st_size)


def _passed_over(name: str) -> bool:
    return name in PASSED_OVER or name.startswith(".") or name.endswith(("~", ".swp"))
