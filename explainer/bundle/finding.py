"""What the search field looks through: every text of the product in one language, with its place.

Answers of *What do you think?* are left out: a wrong one is found nowhere but where it is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from explainer import evidence, words
from explainer.bundle.container import pack
from explainer.bundle.pages import number_writer
from explainer.chapters import chapters
from explainer.nodes import text_of

ASKED = "think-"
ABOUT = "about"
SITE, CLAIMS = "site", "claims"
SEPARATE = " "


def search_texts(language: str) -> bytes:
    """Return the places with their texts, and what the field knows of a language, packed."""
    return pack({"places": list(places(language)), **words.search_words(language)}, b"")


def places(language: str) -> Iterator[dict[str, Any]]:
    """Yield each place: `page`, `section` ("" for its top), `title`, `text`, `role`, and `of`."""
    for chapter in chapters():
        yield _top(language, chapter.name)
        yield from _sections(language, chapter.name, chapter.name)
    yield from _sections(language, ABOUT, SITE)
    yield from _sections(language, ABOUT, CLAIMS)


def _top(language: str, name: str) -> dict[str, Any]:
    """Return a chapter's top: its question, and every sentence and name around its picture."""
    said = (_said(language, name, key) for key in words.keys(language, name))
    return _place(name, "", words.message(language, name, "question"), SEPARATE.join(said), "")


def _said(language: str, name: str, key: str) -> str:
    """Return what a message says at any moment; one that needs the frame's numbers says nothing."""
    if key.startswith(ASKED):
        return ""
    try:
        return words.message(language, name, key)
    except words.WordsError:
        return ""


def _sections(language: str, page: str, file: str) -> Iterator[dict[str, Any]]:
    writer = number_writer(language, evidence.load())
    for id, section in words.texts(language, file, writer).items():
        text = " ".join(text_of(section["nodes"], SEPARATE).split())
        if text:
            found = _place(page, id, section["heading"], text, section["role"])
            yield found | _chosen(section)


def _chosen(section: dict[str, Any]) -> dict[str, Any]:
    """Return what has to be chosen before a section is seen."""
    of = section.get("of") or {}
    return {"of": of} if section["role"] in ("option", "step") else {}


def _place(page: str, section: str, title: str, text: str, role: str) -> dict[str, Any]:
    return {"page": page, "section": section, "title": title, "text": text, "role": role}
