"""Common sentences about ketamine beside what the evidence carries, with a careful wording."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from explainer.evidence.figures import ReadFigure
from explainer.evidence.findings import Record
from explainer.evidence.origin import check_sources
from explainer.evidence.rounding import per_hundred
from explainer.evidence.rows import Row, columns
from explainer.evidence.vocabulary import READS

COLUMNS = columns(
    "id kind claim verdict reason source_keys read wording figures counts checked_on review_by note"
)
Verdict = Literal["supported", "partly", "overstated", "contested", "opinion"]
ClaimKind = Literal["seed", "missing"]
_DIGITS = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?:,\d{3})*")


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: what is said, our verdict, and the wording a page may use.

    `figures` are the records behind the numbers of the wording, `counts` its other numbers, such
    as weeks or ages.

    >>> from explainer import evidence
    >>> evidence.load().claim("C01").verdict
    'overstated'
    """

    key: str
    kind: ClaimKind
    claim: str
    verdict: Verdict
    reason: str
    sources: tuple[str, ...]
    read: str
    wording: str
    figures: tuple[str, ...]
    counts: tuple[str, ...]
    checked_on: str
    review_by: str
    note: str


def read_claim(row: Row, known: Collection[str]) -> Claim:
    """Return a row of claims.csv as a record, or refuse it in one sentence."""
    claim = Claim(
        key=row.key,
        kind=cast(ClaimKind, row.choice("kind", get_args(ClaimKind))),
        claim=row.text("claim"),
        verdict=cast(Verdict, row.choice("verdict", get_args(Verdict))),
        reason=row.text("reason"),
        sources=row.words("source_keys"),
        read=row.choice("read", READS),
        wording=row.text("wording"),
        figures=row.words("figures"),
        counts=row.words("counts"),
        checked_on=row.month("checked_on"),
        review_by=row.month("review_by"),
        note=row.cells["note"],
    )
    check_sources(row, claim.sources, known, "source_keys")
    if claim.review_by <= claim.checked_on:
        raise row.wrong("review_by", f"later than checked_on, {claim.checked_on}")
    return claim


def check_numbers(row: Row, claim: Claim, records: Mapping[str, Record]) -> None:
    """Refuse a wording with a number that no read record of the row stands behind."""
    if not all(key in records for key in claim.figures):
        raise row.wrong("figures", "a list of records that exist, such as TR-052:response")
    backed = {"100", *claim.counts}.union(*(_said(records[key]) for key in claim.figures))
    for number in _DIGITS.findall(claim.wording):
        if number not in backed:
            raise row.wrong(
                "wording", f"backed by the records under figures, which do not say {number}"
            )


def _said(record: Record) -> set[str]:
    figure = record.figure
    if not isinstance(figure, ReadFigure):
        return set()
    whole = per_hundred(figure.number)
    return {figure.written.value, str(whole), str(100 - whole)}
