"""The source cards of a bundle: every record a chapter shows, and what those records cite."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from explainer import evidence as evidence_layer
from explainer import schema
from explainer.evidence import Evidence
from explainer.nodes import read_html


def source_cards(
    records: Iterable[str], references: Iterable[str], evidence: Evidence, language: str
) -> schema.Sources:
    """Return the cards of `records` and the citations of all that they and the text cite.

    `said` holds them in words by language; here it is one language.
    """
    cards = {
        key: evidence_layer.card(evidence.record(key), [language]) for key in sorted(set(records))
    }
    cited = {key for card in cards.values() for key in card["sources"]} | set(references)
    return {
        "records": cards,
        "references": {key: _reference(key, evidence, language) for key in sorted(cited)},
    }


def _reference(key: str, evidence: Evidence, language: str) -> schema.Reference:
    """Return a citation with its text as nodes, in English and under `said` in the language."""
    cited = evidence.citation(key)
    return {
        "key": cited.key,
        "doi": cited.doi,
        "pmid": cited.pmid,
        "url": cited.url,
        "confirmed": cited.confirmed,
        "nodes": _written(cited.html),
        "said": {language: _written(evidence.citation(key, language).html)},
    }


def _written(html: str) -> list[schema.Written]:
    return cast(list[schema.Written], read_html(html))  # lists here, tuples there
