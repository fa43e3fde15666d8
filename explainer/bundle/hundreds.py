"""Still pictures of a hundred people: counts from comparison records, ready for the page."""

from __future__ import annotations

from explainer import schema
from explainer.chapters import Hundred
from explainer.evidence import Evidence, read_figure
from explainer.expressions import compile_expression


def hundred(picture: Hundred, evidence: Evidence) -> schema.Hundred:
    """Return one picture; a group that was not studied is null."""
    record = evidence.comparison(picture.comparison)
    return {
        "comparison": picture.comparison,
        "when": compile_expression(picture.when),
        "level": picture.level,
        "section": picture.section,
        "outcome": record.outcome,
        "certainty": record.certainty,
        "beside": list(record.beside),
        "treated": _group(picture.comparison, "treated", evidence),
        "compared": _group(picture.comparison, "comparison", evidence),
    }


def _group(comparison: str, part: str, evidence: Evidence) -> schema.Group | None:
    if part not in evidence.comparison(comparison).figures:
        return None
    key = f"{comparison}:{part}"
    shown = read_figure(evidence.record(key).figure)
    return {"record": key, "count": shown.value, "low": shown.low, "high": shown.high}


def records_of(pictures: tuple[Hundred, ...], evidence: Evidence) -> set[str]:
    """Return the records that the pictures count."""
    made = [hundred(picture, evidence) for picture in pictures]
    groups = [group for shown in made for group in (shown["treated"], shown["compared"])]
    return {group["record"] for group in groups if group}
