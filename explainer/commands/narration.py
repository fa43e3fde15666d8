"""Make sound files of the stories, sentence by sentence, from a voice engine that is installed."""

from __future__ import annotations

import argparse

from explainer.commands import CommandError, ContentError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the languages."""
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="codes; all without any")


def run(arguments: argparse.Namespace) -> int:
    """Make what is missing, print its files, and say which languages have no voice."""
    from explainer import words
    from explainer.narration import sentences
    from explainer.narration.engines import NoVoice, engine
    from explainer.narration.make import make

    known = [each.code for each in words.spoken()]
    for language in arguments.languages or known:
        if language not in known:
            raise CommandError(f"{language!r} is no language here; there are {', '.join(known)}.")
        try:
            for path in make(language, sentences(language), engine(language)):
                print(path)
        except NoVoice as missing:
            print(missing)
        except ValueError as error:
            raise ContentError(error) from error
    return 0
