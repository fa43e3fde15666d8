"""What the page About holds: the claims check, all sources, changes of evidence, the self-audit."""

from __future__ import annotations

import re
from typing import Any

from explainer import evidence as evidence_layer
from explainer import words
from explainer.bundle import hundreds, on_screen, pages, sources
from explainer.bundle.container import pack
from explainer.bundle.needs import records_of
from explainer.bundle.self_audit import audit
from explainer.chapters import Chapter, chapters
from explainer.evidence import Evidence
from explainer.places import CHANGELOG

CLAIMS = "claims"
FOR_PROFESSIONALS = ("clinician", "model")
_EVIDENCE = re.compile(r"^### Evidence\n(?P<lines>.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)


def about(language: str) -> bytes:
    """Return the page's content, packed like a chapter so that it is opened when asked for.

    `claims`, `sources` (cards of the numbers there, and every reference of the
    product), `cited` (chapters in order, each with its reference keys), `changes` (English),
    `reading` (how easy each chapter is to read) and `audit`; claims and reading under the language.
    """
    known = evidence_layer.load()
    cited = [(chapter.name, sorted(_cited(chapter, known, language))) for chapter in chapters()]
    references = {key for _, keys in cited for key in keys}
    records = pages.records_named(language, CLAIMS)
    references |= pages.references_named(language, CLAIMS)
    header = {
        "claims": {language: words.texts(language, CLAIMS, pages.number_writer(language, known))},
        "sources": sources.source_cards(records, references, known, language),
        "cited": cited,
        "readings": on_screen.readings(known),
        "changes": changes(),
        "reading": {language: reading(language)} if language in words.INDICES else {},
        "audit": audit(),
    }
    return pack(header, b"")


def reading(language: str) -> dict[str, Any]:
    """Return a language's index, its limit, and each chapter's score with and without terms."""
    index = words.INDICES[language]
    rows = []
    for chapter in chapters():
        plain = [s for s in words.sections(language, chapter.name) if s not in FOR_PROFESSIONALS]
        prose = "\n".join(words.plain(language, chapter.name, section) for section in plain)
        found = words.readability(language, prose)
        assert found is not None
        rows.append([chapter.name, found.all_words, found.glossary_spared])
    return {
        "index": index.name,
        "limit": index.limit,
        "higher_is_easier": index.higher_is_easier,
        "rows": rows,
    }


def _cited(chapter: Chapter, known: Evidence, language: str) -> set[str]:
    """Return the references of a chapter: of its texts, its numbers and its pictures."""
    records = {
        *records_of(chapter),
        *pages.records_named(language, chapter.name),
        *hundreds.records_of(chapter.hundreds, known),
    }
    behind = {key for record in records for key in known.record(record).origin.sources}
    return behind | pages.references_named(language, chapter.name)


def changes() -> list[str]:
    """Return the newest changes to numbers and sources, as the list of changes says them."""
    if not CHANGELOG.is_file():
        return []
    found = _EVIDENCE.search(CHANGELOG.read_text(encoding="utf-8"))
    lines = found["lines"].split("\n- ") if found else []
    return [" ".join(line.removeprefix("- ").split()) for line in lines if line.strip()]
