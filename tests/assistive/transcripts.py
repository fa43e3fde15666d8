"""What was heard, kept for people to read: a file for each story and each walk."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from browser import find_firefox, find_orca

from .listening import Said

FOLDER = Path(__file__).parent / "transcripts"
KEPT = bool(os.environ.get("KEEP_TRANSCRIPTS"))


def keep(name: str, lines: Iterable[str]) -> None:
    """Write what was heard, under who said it and when."""
    FOLDER.mkdir(exist_ok=True)
    day = datetime.now(UTC).date()
    head = f"# Orca {_version(find_orca())} and {_version(find_firefox())}, {day}"
    (FOLDER / f"{name}.txt").write_text("\n".join([head, *lines, ""]), "utf-8")


def timed(heard: Sequence[Said]) -> list[str]:
    """Return a line for each thing that was said: seconds since the first, and the words."""
    return [f"{one.at_s - heard[0].at_s:6.1f} s  {one.text}" for one in heard]


def _version(program: str | None) -> str:
    done = subprocess.run([str(program), "--version"], capture_output=True, text=True, check=False)
    return done.stdout.strip()
