"""What a page around the chapters needs: the list of chapters and the words of the site."""

from __future__ import annotations

import base64
from typing import Any

from explainer import evidence, words
from explainer.bundle.about import about
from explainer.bundle.asked import asked
from explainer.chapters import ORDER, is_ready

# The words of the bars, screens and dialogs around the chapters.
SHELL = ("stage", "site", "audit")


def contents(language: str = "en") -> dict[str, Any]:
    """Return chapters (in order), languages, site words in one of them, dates, and About.

    `about` and `asked` are packed and in base64: they are long, and few open them.
    """
    return {
        "language": language,
        "chapters": [{"name": name, "ready": is_ready(name)} for name in ORDER],
        "languages": [{"code": each.code, "name": each.name} for each in words.spoken()],
        "words": {language: _site_words(language)},
        "owner": {"lines": [key for _, key in words.owner_lines()], "logo": _logo()},
        "meta": evidence.load().review_dates(),
        "about": base64.b64encode(about(language)).decode(),
        "asked": base64.b64encode(asked(language)).decode(),
    }


def _logo() -> str:
    whose = words.clinic()
    return whose.logo_address() if whose else ""


def _site_words(language: str) -> dict[str, Any]:
    return {
        "ftl": "\n".join(words.fluent_source(language, name) for name in SHELL),
        "sections": words.texts(language, "site"),
        "order": list(words.sections(language, "site")),
    }
