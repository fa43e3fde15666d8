"""Draw the unknown numbers of the models again and keep the bands that pictures show."""

from __future__ import annotations

import argparse
import importlib

from explainer.commands import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare making all bands anew."""
    parser.add_argument("--all", action="store_true", help="make those that are up to date too")


def run(arguments: argparse.Namespace) -> int:
    """Make what is out of date; say which files were made."""
    from explainer.bands import stale
    from explainer.bands.store import MODELS

    names = list(MODELS) if arguments.all else list(stale())
    try:
        for name in names:
            _make(name)
    except ModuleNotFoundError:
        raise CommandError("drawing needs SciPy: install the group educate.") from None
    if not names:
        print("all bands are up to date")
    return 0


def _make(name: str) -> None:
    from explainer.bands import read_inputs, write
    from explainer.bands.sampling import COUNT, draws

    module = importlib.import_module(f"explainer.bands.{name}")
    drawn = draws(read_inputs(name), module.CANDIDATES)
    made = module.bands(drawn)
    write(name, COUNT, made)
    print(f"{name}: {COUNT} draws, {len(made)} bands")
