"""What a chapter asks for and what is there: names, words, sections, records, colours, staging.

Compiling refuses with the first finding; `explainer check` prints all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from explainer.bundle.contract.asked import of_questions
from explainer.bundle.contract.drawn import Drawn, draw
from explainer.bundle.contract.numbers import of_numbers
from explainer.bundle.contract.pictures import of_drawing, of_pictures
from explainer.bundle.contract.records import of_records
from explainer.bundle.contract.sections import of_sections
from explainer.bundle.contract.values import of_values
from explainer.bundle.contract.wording import of_words
from explainer.chapters import Chapter
from explainer.places import ASSETS

__all__ = ["ContractError", "Drawn", "draw", "findings", "refuse"]

LOOKS = (
    of_values,
    of_records,
    of_numbers,
    of_pictures,
    of_drawing,
    of_words,
    of_sections,
    of_questions,
)


class ContractError(ValueError):
    """A chapter that asks for what is not there; one sentence that names file and place."""


def findings(
    chapter: Chapter, assets: Path = ASSETS, language: str = "en", drawn: Drawn | None = None
) -> Iterator[str]:
    """Yield one sentence, with file and place, for each thing that is asked for and missing.

    Drawing and words are those in `assets`; `drawn` is what `draw` gave, if that is at hand.
    """
    try:
        looked_at = drawn or draw(chapter, assets)
    except ValueError as error:
        yield str(error)
        return
    for look in LOOKS:
        try:
            yield from look(chapter, looked_at, assets, language)
        except ValueError as error:
            yield str(error)


def refuse(chapter: Chapter, assets: Path, language: str, drawn: Drawn) -> None:
    """Raise ContractError with the first finding."""
    for finding in findings(chapter, assets, language, drawn):
        raise ContractError(finding)
