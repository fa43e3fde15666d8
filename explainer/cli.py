"""The command line: finds the commands, imports the chosen one only, says errors in a sentence."""

from __future__ import annotations

import argparse
import ast
import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from explainer import commands

WRONG = 2


class Parser(argparse.ArgumentParser):
    """A parser that answers a mistake with one sentence and no usage text."""

    def error(self, message: str) -> NoReturn:
        """Leave with exit code 2."""
        self.exit(WRONG, f"{self.prog}: {message}\n")


def main(given: Sequence[str] | None = None) -> int:
    """Run the command named in `given` (by default the process's arguments); return its exit code.

    A CommandError becomes one sentence on the error stream and its exit code, 2 or 1.
    """
    words = list(sys.argv[1:] if given is None else given)
    arguments = _parser(words).parse_args(words)
    try:
        return int(_module(arguments.command).run(arguments))
    except commands.CommandError as error:
        print(f"explainer {arguments.command}: {error}", file=sys.stderr)
        return error.code
    except BrokenPipeError:
        # The reader of a pipe, `head` for one, has had enough; nothing is left to write to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def command_names() -> list[str]:
    """Return the names of all commands, in alphabetical order."""
    return sorted(module.name for module in pkgutil.iter_modules(commands.__path__))


def _parser(words: list[str]) -> Parser:
    parser = Parser(prog="explainer", description="Builds, serves and simulates the explainer.")
    children = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in command_names():
        summary = _summary(name)
        child = children.add_parser(name, help=summary, description=summary)
        if name in words:
            _module(name).add_arguments(child)
    return parser


def _module(name: str) -> commands.Command:
    module: commands.Command = importlib.import_module(f"explainer.commands.{name}")
    return module


def _summary(name: str) -> str:
    """Return a command's first docstring line without importing the command."""
    spec = find_spec(f"explainer.commands.{name}")
    if spec is None or spec.origin is None:
        return ""
    text = Path(spec.origin).read_text(encoding="utf-8")
    return (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
