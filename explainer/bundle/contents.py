"""What a page around the chapters needs: the list of chapters and the words of the site."""

from __future__ import annotations

import base64
from math import ceil
from typing import Any

from explainer import evidence, words
from explainer.bundle.about import about
from explainer.bundle.asked import asked
from explainer.bundle.finding import search_texts
from explainer.bundle.pages import manner
from explainer.chapters import ORDER, chapter, is_ready
from explainer.theme import faces_of

# The words of the bars, screens and dialogs around the chapters.
SHELL = ("stage", "site", "audit")
# What stands below a picture without being folded away, and how fast it is read.
PAGE = ("known", "unknown", "remember", "actions")
WORDS_A_MINUTE = 130


def contents(language: str = "en") -> dict[str, Any]:
    """Return chapters (in order), languages, site words in one of them, dates, and About.

    `about`, `asked` and `search` are packed and in base64: they are long, and few open them.
    """
    return {
        "language": language,
        "chapters": [
            {"name": name, "ready": is_ready(name), "minutes": minutes(language, name)}
            for name in ORDER
        ],
        "languages": [{"code": each.code, "name": each.name} for each in words.spoken()],
        "words": {language: _site_words(language)},
        "owner": {"lines": [key for _, key in words.owner_lines()], "logo": _logo()},
        "meta": evidence.load().review_dates(),
        "about": base64.b64encode(about(language)).decode(),
        "asked": base64.b64encode(asked(language)).decode(),
        "search": base64.b64encode(search_texts(language)).decode(),
        **_faces(language),
    }


def _faces(language: str) -> dict[str, Any]:
    """Return the typeface of a script that ours does not write, packed for browsers."""
    files = faces_of(words.language_of(language).font)
    packed = [[weight, base64.b64encode(path.read_bytes()).decode()] for weight, path in files]
    return {"faces": {language: packed}} if packed else {}


def minutes(language: str, name: str) -> int:
    """Return how long a chapter takes: its first story, and its page read at 130 words a minute."""
    if not is_ready(name):
        return 0
    story_s = sum(moment.play_s for moment in chapter(name).presets[0].moments)
    there = {*words.sections(language, name)} & {*PAGE}
    read = sum(len(words.words_in(words.plain(language, name, section))) for section in there)
    return ceil(story_s / 60 + read / WORDS_A_MINUTE)


def _logo() -> str:
    whose = words.clinic()
    return whose.logo_address() if whose else ""


def _site_words(language: str) -> dict[str, Any]:
    return {
        "ftl": "\n".join(words.fluent_source(language, name) for name in SHELL),
        "sections": words.texts(language, "site"),
        "order": list(words.sections(language, "site")),
        **manner(language),
    }
