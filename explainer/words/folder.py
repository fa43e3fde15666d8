"""Where words lie, and which languages there are: a folder is a language."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from explainer.places import ASSETS

WORDS = ASSETS / "words"
SHARED = ("stage", "evidence")

LANGUAGES = "EXPLAINER_LANGUAGES"
"""Environment variable with the codes of languages that are offered though nobody reviewed them."""


class WordsError(ValueError):
    """Words that are missing or malformed; the message says which file and what is needed."""


@dataclass(frozen=True)
class Language:
    """A language that words are written in: its code, its own name and its direction.

    One that is not `reviewed` says so on every page and is offered only where somebody asks for it.
    `font` is the family of a typeface in `assets/fonts` for letters that ours has not.
    """

    code: str
    name: str
    direction: str
    reviewed: bool = False
    font: str = ""


def read(language: str, name: str, root: Path | None = None) -> str:
    """Return the text of one file of a language; `name` has its suffix."""
    path = (root or WORDS) / language / name
    if not path.is_file():
        raise WordsError(f"{language}/{name} is missing: every language needs it in {path.parent}")
    return path.read_text(encoding="utf-8")


def languages() -> tuple[Language, ...]:
    """Return every language that is offered, English first, then by code."""
    asked = os.environ.get(LANGUAGES, "").split(",")
    return tuple(each for each in every_language() if each.reviewed or each.code in asked)


@cache
def every_language() -> tuple[Language, ...]:
    """Return every language found, offered or not, English first, then by code."""
    found = [_language(path) for path in WORDS.glob("*/language.toml")]
    return tuple(sorted(found, key=lambda language: (language.code != "en", language.code)))


def language_of(code: str, root: Path | None = None) -> Language:
    """Return a language by its code, from the words in `root` or from our own.

    Words that stand nowhere but in somebody's own folder are theirs, so nothing marks them.
    """
    paths = (folder / code / "language.toml" for folder in (root or WORDS, WORDS))
    found = next((path for path in paths if path.is_file()), None)
    return _language(found) if found else Language(code, code, "ltr", reviewed=True)


@cache
def _language(path: Path) -> Language:
    where = f"{path.parent.name}/language.toml"
    try:
        language = Language(**tomllib.loads(path.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{where}: {error}.") from None
    except TypeError:
        fields = "code, name, direction, reviewed and font"
        raise WordsError(f"{where} holds {fields}, and nothing else.") from None
    if language.code != path.parent.name or language.direction not in ("ltr", "rtl"):
        raise WordsError(f"{where}: code is the folder's name, direction ltr or rtl.")
    if not isinstance(language.reviewed, bool):
        raise WordsError(f"{where}: reviewed is true or false.")
    return language
