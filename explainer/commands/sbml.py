"""Write a model as SBML Level 3, or as a COMBINE archive, for any other simulator."""

from __future__ import annotations

import argparse
from pathlib import Path

from explainer.commands import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare model and file."""
    parser.add_argument("model", metavar="MODEL")
    parser.add_argument("file", metavar="FILE", help="FILE.xml, or FILE.omex for an archive")


def run(arguments: argparse.Namespace) -> int:
    """Translate and write."""
    from explainer.archives import to_archive, to_sbml
    from explainer.models import ModelError, read_model

    path = Path(arguments.file)
    try:
        model = read_model(arguments.model)
        written = to_archive(model) if path.suffix == ".omex" else to_sbml(model).encode()
        path.write_bytes(written)
    except ModelError as error:
        raise CommandError(error) from None
    except OSError as error:
        raise CommandError(f"{arguments.file} cannot be written: {error.strerror}.") from None
    return 0
