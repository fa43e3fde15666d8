"""What is wrong with evidence that is well formed: due, contradictory or without a source."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from explainer.evidence.bibliography import Reference
from explainer.evidence.figures import ReadFigure
from explainer.evidence.findings import Finding, Record
from explainer.evidence.store import Evidence
from explainer.evidence.vocabulary import REMEMBERED

WARN_DAYS = 60
Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One line of the report: how bad, which topic, which rows, and what about them."""

    level: Level
    topic: Literal["due", "missing", "contradictory", "unsourced", "stale", "contract", "language"]
    rows: str
    text: str


def audit(evidence: Evidence, today: date) -> list[Notice]:
    """Return everything that is due, contradictory or unsourced on a day."""
    return [*due(evidence, today), *contradictory(evidence), *unsourced(evidence)]


def due(evidence: Evidence, today: date) -> Iterator[Notice]:
    """Return what must be reviewed soon (within 60 days) or should have been; once a month."""
    months = defaultdict(list)
    for key, month in _reviews(evidence):
        months[month].append(key)
    for month, keys in sorted(months.items()):
        last = last_day(month)
        if today > last:
            yield Notice("error", "due", some(keys), f"should have been reviewed by {last}")
        elif today >= last - timedelta(days=WARN_DAYS):
            yield Notice("warning", "due", some(keys), f"must be reviewed by {last}")


def contradictory(evidence: Evidence) -> Iterator[Notice]:
    """Return quantities with two values, unless all their rows carry the same dispute."""
    same: dict[tuple[str, ...], list[Record]] = defaultdict(list)
    for record in evidence.records.values():
        same[_quantity(record)].append(record)
    for records in same.values():
        disputes = {record.origin.dispute for record in records}
        if len({_number(record) for record in records}) > 1 and (
            "" in disputes or len(disputes) > 1
        ):
            text = "two values for the same quantity; show both under one dispute id or correct one"
            yield Notice("error", "contradictory", some([each.key for each in records]), text)
    yield from _lonely(evidence)


def unsourced(evidence: Evidence) -> Iterator[Notice]:
    """Return numbers and claims whose source nobody has read."""
    for record in evidence.records.values():
        for key in _unread_sources(record, evidence):
            text = f"marked {record.origin.read!r}, but {key} was not read"
            yield Notice("error", "unsourced", record.key, text)
    for claim in evidence.claims.values():
        if claim.wording != "Leave out." and not claim.sources:
            yield Notice(
                "warning", "unsourced", claim.key, "a wording that no source stands behind"
            )


def last_day(month: str) -> date:
    """Return the last day of a month written as 2026-11."""
    year, number = map(int, month.split("-"))
    return date(year, number, calendar.monthrange(year, number)[1])


def some(keys: Iterable[str]) -> str:
    """Return the first few of many keys, and how many more there are."""
    all_keys = list(keys)
    more = f" and {len(all_keys) - 3} more" if len(all_keys) > 3 else ""
    return ", ".join(all_keys[:3]) + more


def _reviews(evidence: Evidence) -> Iterator[tuple[str, str]]:
    for record in evidence.records.values():
        yield record.key, record.origin.review_by
    for claim in evidence.claims.values():
        yield claim.key, claim.review_by


def _quantity(record: Record) -> tuple[str, ...]:
    """Return what makes two records the same quantity under the same conditions."""
    if record.origin.same_quantity:
        part = record.conditions[-1] if isinstance(record, Finding) else ""
        return ("named", record.origin.same_quantity, part)
    return ("alike", *record.conditions)


def _number(record: Record) -> str:
    figure = record.figure
    return str(figure.number if isinstance(figure, ReadFigure) else figure.illustration)


def _lonely(evidence: Evidence) -> Iterator[Notice]:
    rows: dict[str, set[str]] = defaultdict(set)
    for record in evidence.records.values():
        rows[record.origin.dispute].add(record.key)
    for dispute, keys in rows.items():
        if dispute and len(keys) < 2:
            text = f"dispute {dispute!r} needs a second row to be shown beside"
            yield Notice("error", "contradictory", some(keys), text)


def _unread_sources(record: Record, evidence: Evidence) -> Iterator[str]:
    # A transcription is read in a program that names the source, so the source may be unread.
    if record.origin.read in ("table", "abstract"):
        for key in record.origin.sources:
            if _unread(evidence.reference(key)):
                yield key


def _unread(reference: Reference) -> bool:
    return REMEMBERED in reference.note.split(";")[0].split(".")[0]
