"""What a language watches its own words for: patterns of praise, of "one in five", of the passive.

Each language writes them itself, in `checks.toml`; what one does not write is not looked for.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from explainer.words.folder import WORDS, WordsError

FILE = "checks.toml"
MEASURES = {
    "praise": "praise",
    "one_in": "“one in five” instead of counts of 100",
    "relative": "relative change alone",
    "how_often": "“common” and “rare” without a number",
    "passive": "sentences in which nobody acts",
    "spelled": "abbreviations that need no explanation",
}
"""What can be looked for, by the key in `checks.toml`, each as a person would say it."""


@cache
def checks(language: str, root: Path = WORDS) -> Mapping[str, re.Pattern[str]]:
    """Return the patterns that a language has, by what they find; WordsError for a wrong one."""
    path = root / language / FILE
    if not path.is_file():
        return {}
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{language}/{FILE}: {error}.") from None
    return {key: _pattern(key, lines, f"{language}/{FILE}") for key, lines in written.items()}


def _pattern(key: str, lines: object, where: str) -> re.Pattern[str]:
    """Join the lines of a pattern: each is one of what may be found."""
    if key not in MEASURES or not isinstance(lines, list):
        known = ", ".join(MEASURES)
        raise WordsError(f"{where}, {key}: known are {known}, each a list of patterns.")
    try:
        return re.compile("|".join(lines), re.IGNORECASE)
    except re.error as error:
        raise WordsError(f"{where}, {key}: not a pattern: {error}.") from None


def not_taken(language: str, root: Path = WORDS) -> list[str]:
    """Return a sentence for each measure that a language does not have."""
    there = checks(language, root)
    left = [(key, said) for key, said in MEASURES.items() if key not in there]
    return [f"{language}/{FILE} has no {key}; not looked for: {said}." for key, said in left]
