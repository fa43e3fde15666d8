"""What can be read before any script has run: questions, answers, texts, the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from explainer import evidence, words
from explainer.nodes import html_of

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
# What stands open on a chapter's page, by role.
OPEN = ("known", "unknown", "remember", "actions", "safety")


def first_words(sheets: Sequence[str]) -> list[dict[str, Any]]:
    """Return what can be read in each language; see `first_in`."""
    return [first_in(language.code, sheets) for language in words.languages()]


def first_in(code: str, sheets: Sequence[str]) -> dict[str, Any]:
    """Return `code`, `title`, `lead`, `chapters`, `sheet` and `sheets` (pairs of name and label).

    A chapter has `name`, `question`, `answer` and `texts`; these and `sheet` are pairs of heading
    and HTML. `sheets` are the files of printed sheets that there are, offered in their language.
    """

    def say(key: str) -> str:
        return words.message(code, "site", key)

    own = [name for name in sheets if f"-{code}-" in name]
    return {
        "code": code,
        "title": say("product-name"),
        "lead": say("product-sentence"),
        "chapters": [
            {
                "name": name.replace("-", "_"),
                "question": say(f"chapter-{name}-question"),
                "answer": say(f"chapter-{name}-answer"),
                "texts": _texts(code, name.replace("-", "_"), OPEN),
            }
            for name in CHAPTERS
        ],
        "sheet": _texts(code, "sheet"),
        "sheets": [(name, say(f"sheet-{paper_of(name)}")) for name in own],
    }


def _texts(language: str, file: str, roles: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Return heading and HTML of a file's sections, of some roles or all."""
    known = evidence.load()

    def number(key: str, part: str) -> str:
        return evidence.shown_text(known.record(key), language, part)

    texts = words.texts(language, file, number)
    return [
        (text["heading"], html_of(text["nodes"]))
        for text in texts.values()
        if not roles or text["role"] in roles
    ]


def paper_of(name: str) -> str:
    """Return the paper that a sheet's file is for, from its name."""
    return name.removesuffix(".pdf").rpartition("-")[2]
