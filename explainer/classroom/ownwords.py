"""The folder of a lecturer's own chapter: drawing, words, and what every chapter has to say."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from explainer import words
from explainer.models import Parameter
from explainer.places import ASSETS
from explainer.vocabulary import OWN_PLACE

_KEY = re.compile(r"^([a-zA-Z][\w-]*) =", re.MULTILINE)
# What a page for patients asks of every chapter; a lesson does not show it.
OF_PATIENTS = ("talk-prompt", "teach-back")
STAGED = ("preset-story", "moment-run")
PICTURED = "scene"


def write_words(
    assets: Path,
    name: str,
    said: str,
    drawing: str,
    shown: Sequence[Parameter],
    language: str,
) -> None:
    """Write drawing and words where compiling reads them, completed by what can be said for all."""
    there = {*_KEY.findall(said)}
    more = [f"{key} = {text}" for key, text in _usual(shown, language) if key not in there]
    files = {
        f"scenes/{name}.svg": drawing,
        f"words/{language}/{name}.ftl": "\n".join([said, *more, ""]),
        f"words/{language}/{name}.md": _sections(said, language),
    }
    for path, text in files.items():
        (assets / path).parent.mkdir(parents=True, exist_ok=True)
        (assets / path).write_text(text, encoding="utf-8")
    shutil.copytree(ASSETS / "theme", assets / "theme")


def _usual(shown: Sequence[Parameter], language: str) -> Iterator[tuple[str, str]]:
    question = words.message(language, "classroom", "own-question")
    yield from ((key, question) for key in ("title", *OF_PATIENTS))
    yield from ((key, words.message(language, "classroom", "own-run")) for key in STAGED)
    for each in shown:
        unit = "" if each.unit in {"1", "none"} else f" {each.unit}"
        yield f"control-{each.name}-value", f"{{ ${each.name} }}{unit}"


def _sections(said: str, language: str) -> str:
    """Return the longer texts; who answers for them stands in each."""
    heading = words.message(language, "classroom", "own-heading")
    unread = words.message(language, "classroom", "own-unread")
    shows = re.search(r"^scene-name = (.+)$", said, re.MULTILINE)
    told = {PICTURED: shows[1] if shows else unread}
    return "\n".join(
        f"## {heading} {{#{role}}}\n\n{told.get(role, unread)}\n" for role in OWN_PLACE
    )
