"""The source cards of a bundle: every record a chapter shows, and what those records cite."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from explainer import evidence as evidence_layer
from explainer.evidence import Evidence


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
    said = {language: evidence.citation(key, language).html}
    return asdict(evidence.citation(key)) | {"said": said}
