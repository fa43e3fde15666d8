"""Which languages can be built: one whose words cannot be read is left out, and it is said why."""

from __future__ import annotations

import logging

from explainer.words.folder import WORDS, Language, WordsError, languages
from explainer.words.messages import keys
from explainer.words.prose import sections

log = logging.getLogger("explainer")
FIRST = "en"


def spoken() -> tuple[Language, ...]:
    """Return the languages whose files can all be read; WordsError when English cannot."""
    return tuple(language for language in languages() if _can_be_read(language.code))


def unreadable(language: str) -> str:
    """Return the sentence that names the first file and line that cannot be read, or nothing."""
    try:
        for path in sorted((WORDS / language).glob("*.ftl")):
            keys(language, path.stem)
        for path in sorted((WORDS / language).glob("*.md")):
            sections(language, path.stem)
    except WordsError as error:
        return str(error)
    return ""


def _can_be_read(code: str) -> bool:
    fault = unreadable(code)
    if fault and code == FIRST:
        raise WordsError(fault)
    if fault:
        log.warning("%s The language %s is left out.", fault, code)
    return not fault
