"""Write a model as SBML Level 3, for any other simulator."""

from __future__ import annotations

import argparse
from pathlib import Path

from explainer.commands import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare model and file."""
    parser.add_argument("model", metavar="MODEL")
    parser.add_argument("file", metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Translate and write."""
    from explainer.models import ModelError, read_model, to_sbml

    try:
        text = to_sbml(read_model(arguments.model))
        Path(arguments.file).write_text(text, encoding="utf-8")
    except ModelError as error:
        raise CommandError(error) from None
    except OSError as error:
        raise CommandError(f"{arguments.file} cannot be written: {error.strerror}.") from None
    return 0
