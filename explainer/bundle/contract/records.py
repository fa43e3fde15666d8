"""Records and sources that a chapter and its words rest on: each has been entered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from explainer import evidence
from explainer.bundle import hundreds, needs, pages
from explainer.bundle.contract.drawn import Drawn, place
from explainer.chapters import Chapter


def of_records(chapter: Chapter, _drawn: Drawn, assets: Path, language: str) -> Iterator[str]:
    """Yield a sentence for each record or source that is named and not entered."""
    known, root = evidence.load(), assets / "words"
    written = f"{language}/{chapter.name}.md"
    named = [
        (place(chapter), needs.records_of(chapter), known.records),
        (place(chapter), hundreds.records_of(chapter.hundreds, known), known.records),
        (written, pages.records_named(language, chapter.name, root), known.records),
        (written, pages.references_named(language, chapter.name, root), known.references),
    ]
    for where, keys, entered in named:
        for key in sorted(keys - {*entered}):
            yield f"{where} names the evidence “{key}”, which nobody has entered."
