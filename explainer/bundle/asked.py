"""What people ask: the questions of all chapters, answered, for one page and for search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from explainer import evidence as evidence_layer
from explainer import words
from explainer.bundle import pages, sources
from explainer.bundle.container import pack
from explainer.chapters import ORDER, is_ready
from explainer.evidence import Evidence

ASKED = "asked"


def asked(language: str) -> bytes:
    """Return the questions in the order of their chapters, packed like a chapter.

    `questions` holds them under the language, each with `id` (as `treatment_day.ask-alcohol`, the
    same in every language), `chapter`, `question` and `nodes`; `sources` the cards of all.
    """
    known = evidence_layer.load()
    keys = {key for name in _chapters() for key in _keys(language, name)}
    records = {key for key in keys if ":" in key or key in known.records}
    header = {
        "questions": {language: list(questions(language, known))},
        "sources": sources.source_cards(records, keys - records, known, language),
    }
    return pack(header, b"")


def questions(language: str, known: Evidence) -> Iterator[dict[str, Any]]:
    """Yield each question with its answer as nodes."""
    for name in _chapters():
        texts = words.texts(language, name, pages.number_writer(language, known))
        for section, text in texts.items():
            if text["role"] == ASKED:
                yield {
                    "id": f"{name}.{section}",
                    "chapter": name,
                    "question": text["heading"],
                    "nodes": text["nodes"],
                }


def _chapters() -> list[str]:
    return [name for name in ORDER if is_ready(name)]


def _keys(language: str, name: str) -> Iterator[str]:
    """Yield the records and references of a chapter's answers."""
    for placeholder in words.placeholders(language, name):
        if words.head(language, name, placeholder.section).role == ASKED:
            yield placeholder.key
    for claim in words.sources(language, name):
        if words.head(language, name, claim.section).role == ASKED:
            yield from claim.keys
