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


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of all languages: a folder with a language.toml is one."""
    return tuple(sorted(path.parent.name for path in (ASSETS / "words").glob("*/language.toml")))


def said(record: Record, language: str) -> dict[str, str]:
    """Return the lines of a record's card in a language; lines without content are left out."""
    title = record.quantity if isinstance(record, Parameter) else ""
    lines = {
        "title": phrase(title, language),
        "value": _value(record, language),
        "range": _range(record, language),
        "species": word(language, f"evidence-species-{_key(record.species)}"),
        "seen": word(language, f"evidence-seen-{_key(record.seen_in)}"),
        "method": phrase(record.preparation, language),
        "kind": word(language, f"evidence-kind-{record.origin.kind}"),
        "read": word(language, f"evidence-read-{_key(record.origin.read)}"),
        "checked_on": _month(record.origin.checked_on, language),
        "review_by": _month(record.origin.review_by, language),
    }
    return {name: line for name, line in lines.items() if line}


def phrase(text: str, language: str) -> str:
    """Return a table's English phrase in a language, or as it is where there is no translation."""
    return _phrases(language).get(text, text)


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
