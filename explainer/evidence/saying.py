"""A card in words: each of its lines in a language, from evidence.ftl and the phrase list."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from explainer.evidence.figures import ReadFigure, Shown
from explainer.evidence.findings import Record
from explainer.evidence.parameters import Parameter
from explainer.evidence.shown import write
from explainer.evidence.wording import word
from explainer.places import ASSETS

PHRASES = "phrases.toml"
TABLES_SPEAK = "en"


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of all languages that have words for the evidence."""
    return tuple(sorted(path.parent.name for path in (ASSETS / "words").glob("*/evidence.ftl")))


def said(record: Record, language: str) -> dict[str, str]:
    """Return the lines of a record's card in a language; lines without content are left out.

    `title_lang` and `method_lang` are the language those two lines are in: English where a phrase
    of the tables has no translation yet.
    """
    title, title_lang = phrase(_title(record), language)
    method, method_lang = phrase(record.preparation, language)
    lines = {
        "title": title,
        "title_lang": title_lang if title else "",
        "value": _value(record, language),
        "range": _range(record, language),
        "species": word(language, f"evidence-species-{_key(record.species)}"),
        "seen": word(language, f"evidence-seen-{_key(record.seen_in)}"),
        "method": method,
        "method_lang": method_lang if method else "",
        "kind": word(language, f"evidence-kind-{record.origin.kind}"),
        "read": word(language, f"evidence-read-{_key(record.origin.read)}"),
        "checked_on": _month(record.origin.checked_on, language),
        "review_by": _month(record.origin.review_by, language),
    }
    return {name: line for name, line in lines.items() if line}


def phrase(text: str, language: str) -> tuple[str, str]:
    """Return a phrase of the tables in a language, and the language it could be given in."""
    known = _phrases(language)
    if text in known:
        return known[text], language
    parts = text.split("; ")
    if language == TABLES_SPEAK or all(part in known for part in parts):
        return "; ".join(known.get(part, part) for part in parts), language
    return text, TABLES_SPEAK


def untranslated(record: Record, language: str) -> bool:
    """Say whether a phrase of a record's card has no translation."""
    return any(phrase(text, language)[1] != language for text in _texts(record))


def _texts(record: Record) -> list[str]:
    return [text for text in (_title(record), record.preparation) if text]


def _title(record: Record) -> str:
    return record.quantity if isinstance(record, Parameter) else ""


@cache
def _phrases(language: str) -> Mapping[str, str]:
    path = ASSETS / "words" / language / PHRASES
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _value(record: Record, language: str) -> str:
    if not isinstance(record.figure, ReadFigure):
        return word(language, "evidence-illustration-only")
    return write(Shown(record.figure), language, "with_unit")


def _range(record: Record, language: str) -> str:
    figure = record.figure
    if not isinstance(figure, ReadFigure) or figure.low is None or "range" in figure.form:
        return ""
    both = write(Shown(figure), language, "range")
    return word(language, f"evidence-spread-{figure.spread}", range=both)


def _month(month: str, language: str) -> str:
    year, number = month.split("-")
    name = word(language, f"evidence-month-{int(number)}")
    return word(language, "evidence-month", month=name, year=year)


def _key(text: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
