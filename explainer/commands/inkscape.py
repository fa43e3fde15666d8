"""Give drawings the colours and sample words that drawing programs show."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from explainer.commands import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which drawings."""
    parser.add_argument(
        "drawings", nargs="*", metavar="DRAWING", help="chapters or SVG files; without any, all"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the style block and the samples into each drawing that reads without fault."""
    from explainer.scenes import SceneError, read_scene
    from explainer.scenes.editors import light
    from explainer.scenes.preview import with_preview

    for path in paths(arguments.drawings):
        try:
            read_scene(path, light())
        except SceneError as error:
            raise CommandError(error) from None
        text = path.read_text(encoding="utf-8")
        path.write_text(with_preview(text, light(), sampler(path.stem)), encoding="utf-8")
        print(path)
    return 0


def paths(named: list[str]) -> list[Path]:
    """Return the files meant by names of chapters or of files; CommandError for one not there."""
    from explainer.places import ASSETS

    scenes = ASSETS / "scenes"
    found = [Path(name) if name.endswith(".svg") else scenes / f"{name}.svg" for name in named]
    for path in found:
        if not path.is_file():
            known = ", ".join(sorted(each.stem for each in scenes.glob("*.svg")))
            raise CommandError(f"{path.name} is not there; drawings are {known}.")
    return found or sorted(scenes.glob("*.svg"))


def sampler(chapter: str) -> Callable[[str], str | None]:
    """Return what gives a label of a chapter's drawing its English words, without its numbers."""
    from explainer import words

    def sample(key: str) -> str | None:
        try:
            numbers: dict[str, Any] = dict.fromkeys(words.keys("en", chapter).get(key, ()), 0)
            return words.message("en", chapter, key, **numbers)
        except words.WordsError:
            return None

    return sample
