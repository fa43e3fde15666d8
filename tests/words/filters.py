"""What is never said, by language: each language's own patterns, as its checks.toml has them."""

from __future__ import annotations

from explainer import words

NEVER = "(?!)"
CODES = tuple(language.code for language in words.languages())


def patterns(measure: str) -> dict[str, str]:
    """Return a measure's pattern by language; one that does not take it finds nothing."""
    found = {code: words.checks(code).get(measure) for code in CODES}
    return {code: one.pattern if one else NEVER for code, one in found.items()}


PRAISE, ONE_IN, RELATIVE, HOW_OFTEN = map(patterns, ("praise", "one_in", "relative", "how_often"))
SPELLED = patterns("spelled")
