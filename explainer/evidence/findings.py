"""One number of a trial or of an adverse-event table, with what stands behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from explainer.evidence.figures import (
    Figure,
    Form,
    Read,
    ReadFigure,
    RememberedFigure,
    Spread,
    Written,
)
from explainer.evidence.origin import Origin
from explainer.evidence.problem import EvidenceError
from explainer.evidence.vocabulary import SeenIn


class Record(Protocol):
    """What a page needs to show a number: the number itself and where it comes from.

    >>> from explainer import evidence
    >>> record = evidence.load().record("KB-02:trap_K")
    >>> record.figure.value, record.seen_in
    (86.0, 'cells')
    """

    @property
    def key(self) -> str:
        """Return the key by which pages name the record."""

    @property
    def figure(self) -> Figure:
        """Return the number, read or remembered."""

    @property
    def origin(self) -> Origin:
        """Return the sources, what was read and until when it may be relied on."""

    @property
    def seen_in(self) -> SeenIn:
        """Return in whom or what it was seen."""

    @property
    def species(self) -> str:
        """Return the species."""

    @property
    def preparation(self) -> str:
        """Return the preparation, or the people and the treatment."""

    @property
    def confidence(self) -> str:
        """Return how safe the number is as a description of its source."""

    @property
    def conditions(self) -> tuple[str, ...]:
        """Return all that must be alike for two numbers to be of the same quantity."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A result seen in people, known by its row and part, such as TR-052:response.

    `conditions` is all that must be alike for two results to be of the same quantity.

    >>> from explainer import evidence
    >>> evidence.load().record("TR-052:response").seen_in
    'people'
    """

    key: str
    figure: Figure
    origin: Origin
    preparation: str
    conditions: tuple[str, ...]
    seen_in: SeenIn = "people"
    species: str = "human"
    confidence: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True)
class Ends:
    """Both ends of a spread as written, and its kind."""

    low: str = ""
    high: str = ""
    spread: Spread = "none"


def people_figure(key: str, written: str, unit: str, read: str, ends: Ends = Ends()) -> Figure:
    """Return a number seen in people as a figure; `read` decides of which type."""
    low, high = (float(end) if end else None for end in (ends.low, ends.high))
    if read == "not read (memory)":
        return RememberedFigure(key, float(written), low, high, unit)
    form: Form = "per hundred" if unit == "%" else "value"
    digits = Written(written, ends.low, ends.high)
    return ReadFigure(
        key, float(written), low, high, unit, ends.spread, form, cast(Read, read), digits
    )


def part(figures: Mapping[str, Figure], key: str, name: str) -> Figure:
    """Return one figure of a row, or say which there are."""
    if name not in figures:
        has = ", ".join(figures) or "no number"
        raise EvidenceError(f"{key} has no {name!r}; it has {has}")
    return figures[name]
