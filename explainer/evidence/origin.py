"""What stands behind a number: sources, what was read, in whom it was seen, when it was checked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import cast

from explainer.evidence.rows import Row
from explainer.evidence.vocabulary import KINDS, OWN_KINDS, READS, REMEMBERED, Kind


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record comes from and until when it may be relied on; months as 2026-11.

    >>> from explainer import evidence
    >>> evidence.load().record("TR-052:response").origin.sources
    ('wilkinson2019',)
    """

    sources: tuple[str, ...]
    read: str
    kind: Kind
    checked_on: str
    review_by: str
    dispute: str
    same_quantity: str
    note: str

    @property
    def remembered(self) -> bool:
        """Say whether nobody has read the number."""
        return self.read == REMEMBERED

    @property
    def own(self) -> bool:
        """Say whether the number is this project's own choice or fit."""
        return self.kind in OWN_KINDS


def read_origin(row: Row, known: Collection[str], source_column: str = "source_key") -> Origin:
    """Return a row's origin; `known` are the keys of the reference list."""
    origin = Origin(
        sources=row.words(source_column),
        read=row.choice("read", READS),
        kind=cast(Kind, row.choice("kind", KINDS)),
        checked_on=row.month("checked_on"),
        review_by=row.month("review_by"),
        dispute=row.cells["dispute"],
        same_quantity=row.cells["same_quantity"],
        note=row.cells["note"],
    )
    _agree(row, origin)
    check_sources(row, origin.sources, known, source_column)
    return origin


def check_sources(
    row: Row, sources: tuple[str, ...], known: Collection[str], column: str = "source_key"
) -> None:
    """Refuse a source that the reference list does not have."""
    if not all(source in known for source in sources):
        raise row.wrong(column, "a key of references.bib")


def _agree(row: Row, origin: Origin) -> None:
    if origin.own != (origin.read == "own choice"):
        raise row.wrong("read", "in agreement with kind: 'own choice' goes with chosen and fitted")
    if origin.review_by <= origin.checked_on:
        raise row.wrong("review_by", f"later than checked_on, {origin.checked_on}")
    if not (origin.sources or origin.own or origin.remembered):
        raise row.wrong("source_key", "a key of references.bib")
