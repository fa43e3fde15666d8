"""Numbers as types: one that was read may be shown, one that is only remembered may not.

`ReadFigure` and `RememberedFigure` share no field that holds a number, so that code written for
the one does not run, and does not type-check, with the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from explainer.evidence.problem import EvidenceError

Read = Literal["table", "abstract", "code transcription", "secondary", "own choice"]
Form = Literal[
    "value",
    "about",
    "at least",
    "at most",
    "range",
    "range only",
    "direction",
    "per hundred",
    "range per hundred",
]
Spread = Literal["none", "range", "se", "sd", "ci95"]


@dataclass(frozen=True, slots=True)
class Written:
    """Digits as the table has them, so that a number is shown as precisely as it was read."""

    value: str
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class ReadFigure:
    """A number that somebody read in a source, computed from such numbers, or chose openly.

    >>> from explainer import evidence
    >>> evidence.load().trial("TR-052").figure("response").read
    'abstract'
    """

    key: str
    number: float
    low: float | None
    high: float | None
    unit: str
    spread: Spread
    form: Form
    read: Read
    written: Written

    def __post_init__(self) -> None:
        """Refuse any other word for what was read, whatever a type checker was told."""
        if self.read not in get_args(Read):
            raise EvidenceError(
                f"{self.key}: a number marked {self.read!r} was not read, so it may not be shown"
            )

    @property
    def use_range(self) -> bool:
        """Say whether only the range means something and the middle must stay hidden."""
        return self.form in ("range only", "range per hundred")

    @property
    def value(self) -> float:
        """Return the number for showing; a figure of which only the range counts has none."""
        if self.use_range:
            raise EvidenceError(
                f"{self.key}: use the range {self.written.low} to {self.written.high}; "
                "its middle has no meaning of its own"
            )
        return self.number


@dataclass(frozen=True, slots=True)
class RememberedFigure:
    """A number that nobody has read for this project: an illustration at most, never a fact.

    >>> from explainer import evidence
    >>> records = evidence.load().records.values()
    >>> any(isinstance(each.figure, evidence.RememberedFigure) for each in records)
    True
    """

    key: str
    illustration: float
    illustration_low: float | None
    illustration_high: float | None
    unit: str


Figure: TypeAlias = ReadFigure | RememberedFigure


@dataclass(frozen=True, slots=True)
class Shown:
    """A number on its way to a reader; it can only be made from a figure that was read.

    >>> from explainer import evidence
    >>> evidence.Shown(evidence.load().record("TR-052:response").figure).figure.value
    45.0
    """

    figure: ReadFigure

    def __post_init__(self) -> None:
        """Refuse anything else, also where no type checker has looked."""
        if not isinstance(self.figure, ReadFigure):
            raise unread(getattr(self.figure, "key", "this number"))


def unread(key: str) -> EvidenceError:
    """Return the error for a number that nobody has read."""
    return EvidenceError(
        f"{key} was not read in any source: it may be drawn as a labelled illustration, "
        "never shown as a number"
    )


def read_figure(figure: Figure) -> ReadFigure:
    """Return the figure if it was read, else refuse.

    Raises EvidenceError for one that nobody has read.

    >>> from explainer import evidence
    >>> evidence.read_figure(evidence.load().record("TR-052:response").figure).unit
    '%'
    """
    if isinstance(figure, RememberedFigure):
        raise unread(figure.key)
    return figure
