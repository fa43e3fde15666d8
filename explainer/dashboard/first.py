"""What can be read before any script has run: the questions, an answer each, and the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from explainer import words

CHAPTERS = (
    "receptor-blockade",
    "glutamate-surge",
    "synaptic-plasticity",
    "onset-timing",
    "other-pathways",
    "other-conditions",
    "treatment-day",
    "choices",
)


def first_words(sheets: Sequence[str]) -> list[dict[str, Any]]:
    """Return a record per language: `code`, `lead`, `questions` (pairs), `sheets` (name, label).

    `sheets` are the files of printed sheets that there are; each is offered in its own language.
    """
    return [_in_language(language.code, sheets) for language in words.languages()]


def _in_language(code: str, sheets: Sequence[str]) -> dict[str, Any]:
    def say(key: str) -> str:
        return words.message(code, "site", key)

    keys = [f"chapter-{name}" for name in CHAPTERS]
    own = [name for name in sheets if f"-{code}-" in name]
    return {
        "code": code,
        "title": say("product-name"),
        "lead": say("product-sentence"),
        "questions": [(say(f"{key}-question"), say(f"{key}-answer")) for key in keys],
        "sheets": [(name, say(f"sheet-{paper_of(name)}")) for name in own],
    }


def paper_of(name: str) -> str:
    """Return the paper that a sheet's file is for, from its name."""
    return name.removesuffix(".pdf").rpartition("-")[2]
