"""Where words lie, and which languages there are: a folder is a language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from explainer.places import ASSETS

WORDS = ASSETS / "words"
SHARED = ("stage", "evidence")


class WordsError(ValueError):
    """Words that are missing or malformed; the message says which file and what is needed."""


@dataclass(frozen=True)
class Language:
    """A language that the product speaks: its code, its own name and its direction."""

    code: str
    name: str
    direction: str


def read(language: str, name: str, root: Path | None = None) -> str:
    """Return the text of one file of a language; `name` has its suffix."""
    path = (root or WORDS) / language / name
    if not path.is_file():
        raise WordsError(f"{language}/{name} is missing: every language needs it in {path.parent}")
    return path.read_text(encoding="utf-8")


@cache
def languages() -> tuple[Language, ...]:
    """Return every language found, English first, then by code."""
    found = [_language(path) for path in WORDS.glob("*/language.toml")]
    return tuple(sorted(found, key=lambda language: (language.code != "en", language.code)))


def _language(path: Path) -> Language:
    where = f"{path.parent.name}/language.toml"
    try:
        language = Language(**tomllib.loads(path.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{where}: {error}.") from None
    except TypeError:
        raise WordsError(f"{where} holds code, name and direction, and nothing else.") from None
    if language.code != path.parent.name or language.direction not in ("ltr", "rtl"):
        raise WordsError(f"{where}: code is the folder's name, direction ltr or rtl.")
    return language
