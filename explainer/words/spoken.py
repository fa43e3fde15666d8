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
        _known(language)
        for path in sorted((WORDS / language).glob("*.ftl")):
            keys(language, path.stem)
        for path in sorted((WORDS / language).glob("*.md")):
            sections(language, path.stem)
    except WordsError as error:
        return str(error)
    return ""


def _known(code: str) -> None:
    """Numbers and dates are written as Babel's tables have them for a language."""
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        allowed = "a code is such as fr or pt_BR"
        raise WordsError(
            f"{code}/language.toml: no language is called “{code}”; {allowed}."
        ) from None


def _can_be_read(code: str) -> bool:
    fault = unreadable(code)
    if fault and code == FIRST:
        raise WordsError(fault)
    if fault:
        log.warning("%s The language %s is left out.", fault, code)
    return not fault
