"""What our templates need: their words in every language, and the colours of every theme."""

from __future__ import annotations

from typing import Any

from explainer import words
from explainer.theme import read_themes

FROM_STAGE = (
    "skip-to-content",
    "loading",
    "reload",
    "help-now",
    "help-call",
    "help-talk",
    "unreviewed",
)


def page_words() -> dict[str, Any]:
    """Return `pages` (one record per language) and `themes` (colours).

    Each page has `code`, `direction`, `unreviewed` (a sentence, or "") and `words`.
    """
    themes = read_themes()
    return {"pages": [_page(language) for language in words.languages()], "themes": themes}


def said(key: str, **values: Any) -> list[dict[str, str]]:
    """Return a message of the site with values put in, in every language: `code` and `text`."""
    return [
        {"code": language.code, "text": words.message(language.code, "site", key, **values)}
        for language in words.languages()
    ]


def _page(language: words.Language) -> dict[str, Any]:
    said = _words(language.code)
    unreviewed = "" if language.reviewed else said["unreviewed"]
    shown = {"code": language.code, "direction": language.direction}
    return {**shown, "unreviewed": unreviewed, "words": said}


def _words(language: str) -> dict[str, str]:
    """Return the messages of the site that need no values, and those shared with the stage."""
    plain = [key for key, values in words.keys(language, "site").items() if not values]
    return {
        **{key: words.message(language, "site", key) for key in plain},
        **{key: words.message(language, "stage", key) for key in FROM_STAGE},
    }
