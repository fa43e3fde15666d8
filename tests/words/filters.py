"""What is never said, by language: each language's own patterns, as its checks.toml has them."""

from __future__ import annotations

import re

from explainer import words

NEVER = "(?!)"
CODES = tuple(language.code for language in words.whole())


def patterns(measure: str) -> dict[str, str]:
    """Return a measure's pattern by language; one that does not take it finds nothing."""
    found = {code: words.checks(code).get(measure) for code in CODES}
    return {code: one.pattern if one else NEVER for code, one in found.items()}


def found(language: str, measure: str, text: str) -> re.Match[str] | None:
    """Return where a text has what a language looks for; nothing where it does not look for it."""
    pattern = words.checks(language).get(measure)
    return pattern.search(text) if pattern else None


def has(language: str, measure: str, text: str) -> bool:
    """Return whether a text has what it must have, or the language does not look for it."""
    return measure not in words.checks(language) or bool(found(language, measure, text))


PRAISE, ONE_IN, RELATIVE, HOW_OFTEN = map(patterns, ("praise", "one_in", "relative", "how_often"))
SPELLED = patterns("spelled")
