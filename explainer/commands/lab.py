"""Open the notebooks for teaching in JupyterLab, copied into a folder of your own."""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from explainer.commands import CommandError, ContentError
from explainer.commands.notebooks import copy, written_for

FOLDER = Path("ketamine_notebooks")
MISSING = "JupyterLab is not installed: pip install 'ketamine-explainer[educate]'."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the folder, the language and what is handed to JupyterLab."""
    parser.add_argument(
        "folder", metavar="FOLDER", type=Path, nargs="?", default=FOLDER, help=f"{FOLDER}"
    )
    parser.add_argument("--language", default="en", help="of the notebooks and chapters: en")
    parser.add_argument("--port", default="8888", help="8888, or the next that is free")
    parser.add_argument("--no-browser", action="store_true", help="do not open the page")


def run(arguments: argparse.Namespace) -> int:
    """Copy what is not there yet, compile with progress, and open."""
    if find_spec("jupyterlab") is None:
        raise CommandError(MISSING)
    texts = written_for("teacher", arguments.language)
    new = {name: text for name, text in texts.items() if not (arguments.folder / name).exists()}
    copy(new, arguments.folder)
    compile_chapters(arguments.language)
    command = [sys.executable, "-m", "jupyterlab", str(arguments.folder), "--port", arguments.port]
    try:
        return subprocess.call([*command, *(["--no-browser"] if arguments.no_browser else [])])
    except KeyboardInterrupt:
        return 0


def compile_chapters(language: str) -> None:
    """Compile every chapter in a language, a line each, so that the first lesson opens at once."""
    from explainer.bundle import bundle
    from explainer.chapters import ORDER

    for number, name in enumerate(ORDER, 1):
        print(f"{number}/{len(ORDER)} {name}", flush=True)
        try:
            bundle(name, language)
        except ValueError as error:
            raise ContentError(error) from None
