"""Copy the notebooks for teaching into a folder: with answers, without, or for nbgrader."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from explainer.commands import CommandError, ContentError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where they go and for whom they are."""
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument("--language", default="en", help="the language they are in: en")
    build = parser.add_mutually_exclusive_group()
    build.add_argument("--student", action="store_true", help="leave the answers out")
    build.add_argument(
        "--nbgrader",
        action="store_true",
        help="questions as cells to grade, for nbgrader",
    )
    parser.add_argument("--force", action="store_true", help="write over files that are there")


def run(arguments: argparse.Namespace) -> int:
    """Copy, and say what was written."""
    folder: Path = arguments.folder
    build = "student" if arguments.student else "nbgrader" if arguments.nbgrader else "teacher"
    texts = written_for(build, arguments.language)
    there = [name for name in texts if (folder / name).exists()]
    if there and not arguments.force:
        raise CommandError(f"{folder / there[0]} is there already; --force writes over it.")
    copy(texts, folder)
    print("\n".join(str(folder / name) for name in texts))
    return 0


def written_for(build: str, language: str) -> dict[str, str]:
    """Return each notebook's text by its file's name; `build` is teacher, student or nbgrader."""
    from explainer.classroom.graded import for_nbgrader
    from explainer.classroom.student import for_students, teaching
    from explainer.classroom.translated import in_language

    check_spoken(language)
    builds: dict[str, Callable[[str], str]] = {
        "teacher": str,
        "student": for_students,
        "nbgrader": for_nbgrader,
    }
    made = builds[build]
    try:
        return {
            path.name: made(in_language(path.stem, path.read_text(encoding="utf-8"), language))
            for path in teaching()
        }
    except ValueError as error:
        raise ContentError(error) from None


def check_spoken(language: str) -> None:
    """Raise CommandError for a language that is not spoken."""
    from explainer import words

    spoken = [each.code for each in words.languages() if not words.unreadable(each.code)]
    if language not in spoken:
        raise CommandError(f"--language {language} is not spoken; {', '.join(spoken)} are.")


def copy(texts: dict[str, str], folder: Path) -> None:
    """Write texts into a folder; CommandError where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{folder} cannot be written: {error.strerror}.") from None
