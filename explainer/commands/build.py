"""Compile every chapter into its bundles, one a language; quick when nothing has changed."""

from __future__ import annotations

import argparse

from explainer.commands import ContentError, add_languages, use_languages


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the languages that nobody has reviewed."""
    add_languages(parser)


def run(arguments: argparse.Namespace) -> int:
    """Compile and say how large each bundle is, in kilobytes."""
    from explainer import words
    from explainer.bundle import build_all

    use_languages(arguments)
    try:
        for language in words.spoken():
            for name, packed in build_all(language.code).items():
                print(f"{name}.{language.code}: {len(packed) / 1000:.0f} kB")
    except ValueError as error:
        raise ContentError(error) from error
    return 0
