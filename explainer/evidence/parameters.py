"""Quantities of the mechanism: one number a row, with its unit, spread, species and source."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import cast

from explainer.evidence.figures import (
    Figure,
    Form,
    Read,
    ReadFigure,
    RememberedFigure,
    Spread,
    Written,
    read_figure,
)
from explainer.evidence.origin import Origin, read_origin
from explainer.evidence.problem import EvidenceError
from explainer.evidence.rows import Row, columns
from explainer.evidence.vocabulary import (
    CHAPTERS,
    CONFIDENCE,
    FORMS,
    READS,
    REMEMBERED,
    SEEN_IN,
    SPECIES,
    SPREADS,
    WHERE_SEEN,
    Confidence,
    Kind,
    SeenIn,
    Species,
    Unit,
)

MIDDLE = 0.05  # of a range: how far its value may lie from the middle
COLUMNS = columns(
    "id chapter quantity symbol value low high spread_kind unit species preparation seen_in",
    "source_key read kind show confidence checked_on review_by dispute same_quantity note",
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A quantity of the mechanism, known by `id:symbol`, such as KB-02:trap_K.

    >>> from explainer import evidence
    >>> peak = evidence.load().parameter("PK-10:Cmax_IV")
    >>> peak.value, peak.unit, peak.species, peak.kind
    (185.0, 'ng/mL', 'human', 'measured')
    """

    key: str
    chapter: str
    quantity: str
    figure: Figure
    species: Species
    preparation: str
    seen_in: SeenIn
    confidence: Confidence
    origin: Origin

    @property
    def value(self) -> float:
        """Return the number to show; refused if it was not read or only its range counts."""
        return read_figure(self.figure).value

    @property
    def low(self) -> float | None:
        """Return the lower end of the printed spread in the row's own unit, if there is one."""
        return read_figure(self.figure).low

    @property
    def high(self) -> float | None:
        """Return the upper end of the printed spread in the row's own unit, if there is one."""
        return read_figure(self.figure).high

    @property
    def model_value(self) -> float:
        """Return the number to compute with, in the row's unit; of a range the middle."""
        return read_figure(self.figure).number

    @property
    def illustration(self) -> float:
        """Return a number nobody has read, in the row's unit, for a labelled illustration."""
        if isinstance(self.figure, ReadFigure):
            raise EvidenceError(f"{self.key} was read: use its value, it needs no label")
        return self.figure.illustration

    @property
    def conditions(self) -> tuple[str, ...]:
        """Return all that must be alike for two numbers to be of the same quantity."""
        return (self.quantity, self.species, self.preparation, self.unit)

    @property
    def unit(self) -> str:
        """Return the unit as the table writes it."""
        return self.figure.unit

    @property
    def kind(self) -> Kind:
        """Return whether the number was measured, derived, chosen or fitted."""
        return self.origin.kind

    @property
    def source(self) -> str:
        """Return the first source's key, or nothing for a choice of our own."""
        return self.origin.sources[0] if self.origin.sources else ""


def read_parameter(row: Row, units: Mapping[str, Unit], known: Collection[str]) -> Parameter:
    """Return a row of parameters.csv as a record, or refuse it in one sentence."""
    row.text("id"), row.text("symbol")
    return Parameter(
        key=row.key,
        chapter=row.choice("chapter", CHAPTERS),
        quantity=row.text("quantity"),
        figure=_figure(row, units),
        species=cast(Species, row.choice("species", SPECIES)),
        preparation=row.maybe("preparation"),
        seen_in=_seen_in(row),
        confidence=cast(Confidence, row.choice("confidence", CONFIDENCE)),
        origin=read_origin(row, known),
    )


def _seen_in(row: Row) -> SeenIn:
    species = row.choice("species", SPECIES)
    row.choice("seen_in", SEEN_IN)
    return cast(SeenIn, row.choice("seen_in", WHERE_SEEN[species]))


def _figure(row: Row, units: Mapping[str, Unit]) -> Figure:
    unit = units[row.choice("unit", units)]
    number = row.number("value", unit.lowest, unit.highest, whole=unit.whole)
    low, high = (row.optional(end, unit.lowest, unit.highest) for end in ("low", "high"))
    _check_ends(row, low, number, high)
    form = row.choice("show", FORMS)
    if "range" in form and low is None:
        raise row.wrong("show", "possible without low and high")
    if "hundred" in form and unit.name != "%":
        raise row.wrong("show", "in agreement with unit: 'per hundred' goes with '%'")
    if (form == "direction") != (unit.name == "sign"):
        raise row.wrong("show", "in agreement with unit: 'direction' goes with 'sign'")
    if row.choice("read", READS) == REMEMBERED:
        return RememberedFigure(row.key, number, low, high, unit.name)
    return _read(row, number, low, high, cast(Form, form))


def _read(row: Row, number: float, low: float | None, high: float | None, form: Form) -> ReadFigure:
    written = Written(*(row.cells[column] for column in ("value", "low", "high")))
    read = cast(Read, row.cells["read"])
    spread = cast(Spread, row.cells["spread_kind"])
    return ReadFigure(row.key, number, low, high, row.cells["unit"], spread, form, read, written)


def _check_ends(row: Row, low: float | None, number: float, high: float | None) -> None:
    spread = row.choice("spread_kind", SPREADS)
    if (low is None) != (high is None):
        raise row.wrong("low" if low is None else "high", "given with its other end")
    if (spread == "none") != (low is None):
        raise row.wrong(
            "spread_kind", "in agreement with low and high: 'none' goes with empty ones"
        )
    if low is not None and low > number:
        raise row.wrong("low", f"at most the value, {row.cells['value']}")
    if high is not None and high < number:
        raise row.wrong("high", f"at least the value, {row.cells['value']}")
    if low is not None and high is not None:
        _check_middle(row, low, number, high)


def _check_middle(row: Row, low: float, number: float, high: float) -> None:
    """Refuse a measured range whose value is not its middle: nobody printed another."""
    measured = row.cells["kind"] == "measured" and "range" in row.cells["show"].split()
    if (
        measured
        and "only" in row.cells["show"]
        and abs(number - (low + high) / 2) > MIDDLE * (high - low)
    ):
        raise row.wrong("value", f"the middle of {row.cells['low']} and {row.cells['high']}")
