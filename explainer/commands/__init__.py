"""The commands of `explainer`: one module each, found by its name.

A command's module has a first docstring line that is its help text, `add_arguments(parser)` and
`run(arguments) -> int`, the exit code. What it needs for its work it imports inside `run`.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Protocol


class CommandError(Exception):
    """Something a person asked for that cannot be done, said in one sentence."""

    code = 2


class ContentError(CommandError):
    """Something that was written, drawn or entered and cannot be used, said in one sentence."""

    code = 1


class Command(Protocol):
    """What the command line expects of a command's module."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do the work and return the exit code."""


def add_languages(parser: argparse.ArgumentParser) -> None:
    """Declare the languages that are offered though nobody has reviewed them."""
    parser.add_argument(
        "--languages",
        type=lambda text: [code.strip() for code in text.split(",")],
        default=[],
        metavar="CODES",
        help="offer languages too that nobody has reviewed, such as de,ar: each page says so",
    )


def use_languages(arguments: argparse.Namespace) -> None:
    """Let all that is made from now on, here and in kernels, speak these languages too.

    ContentError for one that cannot be offered; what the environment names stays without any.
    """
    from explainer.words import offer

    if arguments.languages:
        try:
            offer(arguments.languages)
        except ValueError as error:
            raise ContentError(error) from None


def add_clinic(parser: argparse.ArgumentParser) -> None:
    """Declare the file in which a clinic says whose page this is."""
    parser.add_argument("--clinic", type=Path, metavar="FILE", help="a clinic's own file (TOML)")


def use_clinic(arguments: argparse.Namespace) -> None:
    """Let all that is made from now on, here and in kernels, say what the clinic's file says.

    ContentError for a file that cannot be used.
    """
    if arguments.clinic is None:
        return
    from explainer.words.clinic import CLINIC, read_clinic

    path = arguments.clinic.resolve()
    try:
        read_clinic(path)
    except ValueError as error:
        raise ContentError(error) from None
    os.environ[CLINIC] = str(path)


def add_words(parser: argparse.ArgumentParser) -> None:
    """Declare what decides whose words a page has, and in which languages."""
    add_clinic(parser)
    add_languages(parser)


def use_words(arguments: argparse.Namespace) -> None:
    """Let all that is made from now on have these words; ContentError for what cannot be used."""
    use_clinic(arguments)
    use_languages(arguments)
