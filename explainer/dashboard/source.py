"""Where what is served comes from, and whether it has changed since it was read."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from explainer.dashboard.payload import FOLDER, Payload, input_files, read
from explainer.dashboard.release import STATIC
from explainer.places import NOTEBOOKS, STAGE_SCRIPT

NOTEBOOK = NOTEBOOKS / "dashboard.ipynb"


class CannotBeMade(Exception):
    """What was written cannot be compiled; the message is the one sentence that says why."""


class Source:
    """The content from a folder that somebody else has written, or compiled from our own files.

    Compiling is another process's work: this one stays small, and finds code as it now is.
    `command` starts one that writes the content into the folder named after it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.command = command
        given = os.environ.get(FOLDER)
        self.folder = Path(given) if given else None

    def signature(self) -> int:
        """Return a number that changes when a file does; what is gone counts as unchanged."""
        own = [NOTEBOOK, STAGE_SCRIPT, *STATIC.parent.rglob("*")]
        made_from = _inside(self.folder) if self.folder else input_files()
        return hash(tuple(_stamp(path) for path in (*own, *made_from)))

    def is_there(self) -> bool:
        """Tell whether there is something to read: temporary folders are cleaned away."""
        return self.folder is None or any(_inside(self.folder))

    def read(self) -> Payload:
        """Return the content; CannotBeMade for content that has a fault."""
        return read(self.folder) if self.folder else compiled_elsewhere(self.command)


def _inside(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        found = path.stat()
    except OSError:
        return path.name, 0, 0
    return path.name, found.st_mtime_ns, found.st_size


def compiled_elsewhere(command: Sequence[str]) -> Payload:
    """Compile in a process of its own and return what it wrote; CannotBeMade with its sentence."""
    with tempfile.TemporaryDirectory(prefix="explainer-") as folder:
        asked = [*command, folder]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        if done.returncode:
            raise CannotBeMade(_last(done.stderr.splitlines()))
        return read(Path(folder))


def _last(lines: Iterable[str]) -> str:
    """Return the last line that is not empty, without the name of its exception."""
    said = [line for line in lines if line.strip()] or ["The content could not be compiled."]
    return said[-1].removeprefix("ValueError: ")
