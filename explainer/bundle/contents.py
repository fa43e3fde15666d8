"""What a page around the chapters needs: the list of chapters and the words of the site."""

from __future__ import annotations

import base64
from typing import Any

from explainer import evidence, words
from explainer.bundle.about import about
from explainer.chapters import ORDER, is_ready

# The words of the bars, screens and dialogs around the chapters.
SHELL = ("stage", "site", "audit")


def contents(language: str = "en") -> dict[str, Any]:
    """Return chapters (in order), languages, site words in one of them, dates, and About.

    `about` is packed and in base64: it is long, and few open it.
    """
    return {
        "language": language,
        "chapters": [{"name": name, "ready": is_ready(name)} for name in ORDER],
        "languages": [{"code": each.code, "name": each.name} for each in words.spoken()],
        "words": {language: _site_words(language)},
        "owner": {"lines": [key for _, key in words.owner_lines()], "logo": _logo()},
        "meta": evidence.load().review_dates(),
        "about": base64.b64encode(about(language)).decode(),
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
