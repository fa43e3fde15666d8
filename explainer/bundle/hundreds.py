"""Still pictures of a hundred people: counts from comparison records, ready for the page."""

from __future__ import annotations

from typing import Any

from explainer.chapters import Hundred
from explainer.evidence import Evidence, read_figure
from explainer.expressions import compile_expression

GROUPS = {"treated": "treated", "compared": "comparison"}


def hundred(picture: Hundred, evidence: Evidence) -> dict[str, Any]:
    """Return one picture; a group that was not studied is null."""
    record = evidence.comparison(picture.comparison)
    groups = {
        name: _group(f"{picture.comparison}:{part}", evidence) if part in record.figures else None
        for name, part in GROUPS.items()
    }
    return {
        "comparison": picture.comparison,
        "when": compile_expression(picture.when),
        "level": picture.level,
        "section": picture.section,
        "outcome": record.outcome,
        "certainty": record.certainty,
        "beside": list(record.beside),
        **groups,
    }


def _group(key: str, evidence: Evidence) -> dict[str, Any]:
    shown = read_figure(evidence.record(key).figure)
    return {"record": key, "count": shown.value, "low": shown.low, "high": shown.high}


def records_of(pictures: tuple[Hundred, ...], evidence: Evidence) -> set[str]:
    """Return the records that the pictures count."""
    made = [hundred(picture, evidence) for picture in pictures]
    return {shown[name]["record"] for shown in made for name in GROUPS if shown[name]}
