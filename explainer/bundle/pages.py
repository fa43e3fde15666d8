"""The words of a bundle: messages and texts in its language, with the numbers put into them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypedDict

from explainer import evidence as evidence_layer
from explainer import schema, words
from explainer.bundle import terms
from explainer.evidence import Evidence
from explainer.words.folder import read


class Manner(TypedDict, total=False):
    """How a language is shown, as the words of a bundle hold it."""

    direction: Literal["rtl"]
    unreviewed: str


def chapter_words(
    language: str,
    name: str,
    evidence: Evidence,
    root: Path | None,
) -> schema.WordsSource:
    """Return a chapter's messages (Fluent source), texts (nodes), their order and terms."""
    texts = words.texts(language, name, resolve=number_writer(language, evidence), root=root)
    order = list(texts)
    roles = {section: text["role"] for section, text in texts.items()}
    ftl = words.fluent_source(language, name, root=root)
    own = read(language, f"{name}.ftl", root)
    plain = [words.plain(language, name, section, root=root) for section in order]
    return {
        "ftl": ftl,
        "sections": terms.marked(language, texts, terms.reading_order(roles)),
        "order": order,
        "terms": terms.terms_in(language, [own, *plain]),
        **manner(language, root),
    }


def manner(language: str, root: Path | None = None) -> Manner:
    """Return what a page has to know of a language beside its words; nothing of most."""
    known, found = words.language_of(language, root), Manner()
    if known.direction == "rtl":
        found["direction"] = "rtl"
    if not known.reviewed:
        found["unreviewed"] = words.message("en", "stage", "unreviewed")
    return found


def number_writer(language: str, evidence: Evidence) -> Callable[[str, str], str]:
    """Return the function that says a record's number, or a part of it, in a text."""
    return lambda key, part: evidence_layer.shown_text(evidence.record(key), language, part)


def records_named(language: str, name: str, root: Path | None = None) -> set[str]:
    """Return the records that a chapter's texts name or rest on."""
    named = {placeholder.key for placeholder in words.placeholders(language, name, root=root)}
    return named | {key for key in _claimed(language, name, root) if _is_record(key)}


def references_named(language: str, name: str, root: Path | None = None) -> set[str]:
    """Return the sources that a chapter's texts cite."""
    return {key for key in _claimed(language, name, root) if not _is_record(key)}


def _claimed(language: str, name: str, root: Path | None) -> set[str]:
    return {key for claim in words.sources(language, name, root=root) for key in claim.keys}


def _is_record(key: str) -> bool:
    """Return whether a claim rests on a record, as CH-34:p, and not on a publication."""
    return ":" in key
