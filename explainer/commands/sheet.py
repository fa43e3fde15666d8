"""Write the printed sheet (PDF), one for each language and paper size."""

from __future__ import annotations

import argparse
from pathlib import Path

from explainer.commands import CommandError, add_words, use_words


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the folder to write into."""
    parser.add_argument(
        "folder", type=Path, nargs="?", default=Path("sheet"), help="folder to write into"
    )
    add_words(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the sheets and print where they are."""
    from explainer.site import write_sheets

    use_words(arguments)
    try:
        written = write_sheets(arguments.folder)
    except (FileExistsError, NotADirectoryError, PermissionError) as error:
        raise CommandError(
            f"{arguments.folder} cannot be written to; name a folder that is yours."
        ) from error
    for path in written:
        print(path)
    return 0
