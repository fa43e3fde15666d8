"""Source cards: what stands behind a number, ready for the browser.

A card is neutral: numbers, and words of the fixed vocabularies (`evidence-kind-measured` and so
on are messages of evidence.ftl). `said` holds the same as ready sentences in every language.
"""

from __future__ import annotations

from collections.abc import Iterable

from explainer import schema
from explainer.evidence.figures import Figure, ReadFigure
from explainer.evidence.findings import Record
from explainer.evidence.parameters import Parameter
from explainer.evidence.saying import languages, said

READ_CODES = {
    "table": "table",
    "abstract": "abstract",
    "code transcription": "transcription",
    "secondary": "secondary",
    "own choice": "own",
    "not read (memory)": "memory",
}


def card(record: Record, codes: Iterable[str] | None = None) -> schema.Card:
    """Return a record's card as plain JSON values, said in the languages `codes`, or in all.

    `value` is null where nobody has read the number and where only the range counts; `low` and
    `high` are null as well for a number nobody has read.

    >>> from explainer import evidence
    >>> evidence.card(evidence.load().record("TR-052:response"), ["en"])["value"]
    45.0
    """
    origin = record.origin
    return {
        "key": record.key,
        **_number(record.figure),
        "title": record.quantity if isinstance(record, Parameter) else record.preparation,
        "kind": origin.kind,
        "read": READ_CODES[origin.read],
        "as_transcribed": origin.read == "code transcription",
        "as_reported": origin.read == "secondary",
        "species": record.species,
        "preparation": record.preparation,
        "seen_in": record.seen_in,
        "sources": list(origin.sources),
        "confidence": record.confidence,
        "checked_on": origin.checked_on,
        "review_by": origin.review_by,
        "dispute": origin.dispute,
        "note": origin.note,
        "said": {code: said(record, code) for code in (codes or languages())},
    }


def _number(figure: Figure) -> schema.Number:
    if not isinstance(figure, ReadFigure):
        return {
            "value": None,
            "low": None,
            "high": None,
            "form": "illustration",
            "unit": figure.unit,
            "use_range": False,
            "illustration": True,
        }
    return {
        "value": None if figure.use_range else figure.number,
        "low": figure.low,
        "high": figure.high,
        "form": figure.form,
        "unit": figure.unit,
        "spread": figure.spread,
        "use_range": figure.use_range,
        "illustration": False,
    }
