"""The source cards of a bundle: every record a chapter shows, and what those records cite."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from explainer import evidence as evidence_layer
from explainer.evidence import Evidence
from explainer.nodes import read_html


def source_cards(
    records: Iterable[str], references: Iterable[str], evidence: Evidence, language: str
) -> dict[str, Any]:
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


def _reference(key: str, evidence: Evidence, language: str) -> dict[str, Any]:
    """Return a citation with its text as nodes, in English and under `said` in the language."""
    card = asdict(cited := evidence.citation(key))
    del card["html"]
    said = {language: read_html(evidence.citation(key, language).html)}
    return card | {"nodes": read_html(cited.html), "said": said}
