"""Write the static site and one self-contained page per language."""

from __future__ import annotations

import argparse
from pathlib import Path

from explainer.commands import ContentError, add_words, use_words


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the folder to write into."""
    parser.add_argument(
        "folder", type=Path, nargs="?", default=Path("site"), help="folder to write into"
    )
    parser.add_argument(
        "--scorm", action="store_true", help="also a SCORM 1.2 package for each language"
    )
    add_words(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write them and print where they are."""
    from explainer.site import write_courses, write_folder, write_single_files

    use_words(arguments)
    try:
        written = [*write_folder(arguments.folder), *write_single_files(arguments.folder)]
        if arguments.scorm:
            written += write_courses(arguments.folder)
    except ValueError as error:
        raise ContentError(error) from error
    for path in written:
        print(path)
    return 0
