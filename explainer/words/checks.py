"""What a language watches its own words for: patterns of praise, of "one in five", of the passive.

Each language writes them itself, in `checks.toml`; what one does not write is not looked for. What
single texts must say stands there too, in the table `says`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from explainer.words.folder import WORDS, WordsError

FILE = "checks.toml"
MEASURES = {
    "praise": "praise",
    "one_in": "“one in five” instead of counts of 100",
    "relative": "relative change alone",
    "how_often": "“common” and “rare” without a number",
    "passive": "sentences in which nobody acts",
    "spelled": "abbreviations that need no explanation",
    "you": "words that speak to the reader",
    "acts": "words for something to do",
    "carried_over": "a number without what it counts",
    "insider": "what only its makers would say",
    "presupposed": "an address that nobody has",
    "absence": "what nobody knows",
    "asks": "questions left open",
    "not_clear": "“no clear difference”",
    "possible": "what may be",
    "roughly": "what is said roughly",
    "in_animals": "what was seen in animals",
    "left_open": "what is left open",
}
"""What can be looked for, by the key in `checks.toml`, each as a person would say it."""
SAYS = (
    *("condition", "decision", "off_label", "life", "no_ranking", "cards_in_order", "kept_up"),
    *("nobody_keeps_it", "how_sure", "best_estimate", "no_count", "makers", "unowned"),
)
"""Texts that must say something, by their key in the table `says` of `checks.toml`."""
_TABLE, _TIMES = _TABLES = ("says", "times")


@cache
def checks(language: str, root: Path = WORDS) -> Mapping[str, re.Pattern[str]]:
    """Return the patterns that a language has, by what they find; WordsError for a wrong one."""
    written = {
        key: lines for key, lines in _written(language, root).items() if key not in (_TABLE, _TIMES)
    }
    return {key: _pattern(key, lines, f"{language}/{FILE}") for key, lines in written.items()}


@cache
def says(language: str, root: Path = WORDS) -> Mapping[str, tuple[str, ...]]:
    """Return what a language's texts must say, all of each list; WordsError for a wrong list."""
    written = _written(language, root).get(_TABLE, {})
    for key, lines in written.items():
        if key not in SAYS or not isinstance(lines, list):
            known = ", ".join(SAYS)
            where = f"{language}/{FILE}, {_TABLE}.{key}"
            raise WordsError(f"{where}: known are {known}, each a list of texts.")
    return {key: written.get(key, ()) for key in SAYS}


@cache
def times(language: str, chapter: str, root: Path = WORDS) -> Mapping[str, tuple[float, float]]:
    """Return when a chapter's sentences may name a time: first and last on its clock, in its unit.

    By the pattern that finds the time in a sentence; none where the language has no such table.
    WordsError for a pattern or a pair of numbers that is none.
    """
    written = _written(language, root).get(_TIMES, {}).get(chapter, {})
    where = f"{language}/{FILE}, {_TIMES}.{chapter}"
    return {pattern: _stretch(pattern, pair, where) for pattern, pair in written.items()}


def _stretch(pattern: str, pair: object, where: str) -> tuple[float, float]:
    _pattern_of([pattern], f"{where}.{pattern}")
    match pair:
        case [int() | float() as first, int() | float() as last] if first <= last:
            return first, last
    raise WordsError(f"{where}.{pattern}: two times are needed, the first and the last.")


def _written(language: str, root: Path) -> dict[str, Any]:
    path = root / language / FILE
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{language}/{FILE}: {error}.") from None


def _pattern(key: str, lines: object, where: str) -> re.Pattern[str]:
    """Join the lines of a pattern: each is one of what may be found."""
    if key not in MEASURES or not isinstance(lines, list):
        known = ", ".join(MEASURES)
        raise WordsError(f"{where}, {key}: known are {known}, each a list of patterns.")
    return _pattern_of(lines, f"{where}, {key}")


def _pattern_of(lines: list[str], where: str) -> re.Pattern[str]:
    try:
        return re.compile("|".join(lines), re.IGNORECASE)
    except re.error as error:
        raise WordsError(f"{where}: not a pattern: {error}.") from None


def not_taken(language: str, root: Path = WORDS) -> list[str]:
    """Return a sentence for each measure that a language does not have."""
    there = checks(language, root)
    left = [(key, said) for key, said in MEASURES.items() if key not in there]
    silent = [key for key, texts in says(language, root).items() if not texts]
    named = [] if _TIMES in _written(language, root) else ["when sentences name a time"]
    return [
        *(f"{language}/{FILE} has no {_TIMES}; not looked for: {said}." for said in named),
        *(f"{language}/{FILE} has no {key}; not looked for: {said}." for key, said in left),
        *(f"{language}/{FILE} has no {_TABLE}.{key}; not looked for." for key in silent),
    ]
