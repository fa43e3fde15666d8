"""Copy the notebooks for teaching into a folder, with answers or, for students, without."""

from __future__ import annotations

import argparse
from pathlib import Path

from explainer.commands import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where they go and for whom they are."""
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument("--student", action="store_true", help="leave the answers out")
    parser.add_argument("--force", action="store_true", help="write over files that are there")


def run(arguments: argparse.Namespace) -> int:
    """Copy, and say what was written."""
    folder: Path = arguments.folder
    texts = written_for(arguments.student)
    there = [name for name in texts if (folder / name).exists()]
    if there and not arguments.force:
        raise CommandError(f"{folder / there[0]} is there already; --force writes over it.")
    copy(texts, folder)
    print("\n".join(str(folder / name) for name in texts))
    return 0


def written_for(student: bool) -> dict[str, str]:
    """Return the text of each notebook by its file's name."""
    from explainer.classroom.student import for_students, teaching

    texts = {path.name: path.read_text(encoding="utf-8") for path in teaching()}
    return {name: for_students(text) for name, text in texts.items()} if student else texts


def copy(texts: dict[str, str], folder: Path) -> None:
    """Write texts into a folder; CommandError where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{folder} cannot be written: {error.strerror}.") from None
