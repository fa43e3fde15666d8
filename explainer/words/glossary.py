"""The unavoidable words of a language, what they mean and how they are said aloud."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from explainer.words.folder import read


@dataclass(frozen=True)
class Term:
    """A word that cannot be avoided: how to say it, what it means, other forms it takes."""

    word: str
    say: str
    meaning: str
    forms: tuple[str, ...] = ()


@cache
def glossary(language: str) -> tuple[Term, ...]:
    """Return the terms of a language in the order of its file."""
    rows = tomllib.loads(read(language, "glossary.toml"))["term"]
    return tuple(Term(**{**row, "forms": tuple(row.get("forms", ()))}) for row in rows)
