"""Which languages can be built: one whose words cannot be read is left out, and it is said why."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence

from explainer.words.folder import (
    LANGUAGES,
    WORDS,
    Language,
    WordsError,
    every_language,
    languages,
)
from explainer.words.messages import keys
from explainer.words.prose import sections
from explainer.words.translated import missing

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


def whole() -> tuple[Language, ...]:
    """Return the languages that can be offered: reviewed ones, others once they are whole."""
    found = (each for each in every_language() if not unreadable(each.code))
    return tuple(each for each in found if each.reviewed or not any(missing(each.code)))


def offer(codes: Sequence[str]) -> None:
    """Offer languages that nobody has reviewed from now on, here and in kernels.

    WordsError in one sentence for one that there is not, or that cannot be read or is not whole.
    """
    known = [each.code for each in every_language()]
    for code in codes:
        if code not in known:
            raise WordsError(f"{code!r} is no language here; there are {', '.join(known)}.")
        if fault := unreadable(code) or next(missing(code), ""):
            raise WordsError(f"{fault} The language {code} cannot be offered.")
    os.environ[LANGUAGES] = ",".join(sorted(codes))


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
