"""Two groups of a hundred people side by side, as icon arrays show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, cast, get_args

from explainer.evidence.figures import Figure, ReadFigure, Spread
from explainer.evidence.findings import Ends, Finding, Record, part, people_figure
from explainer.evidence.origin import Origin
from explainer.evidence.rows import Row, columns

COLUMNS = columns(
    "id outcome people treatment control time treated treated_shown comparison comparison_shown",
    "treated_low treated_high comparison_low comparison_high interval certainty beside",
    "checked_on review_by note",
)
Outcome = Literal["response", "remission", "relapse", "large response", "harm"]
Certainty = Literal["high", "moderate to high", "moderate", "low to moderate", "low", "very low"]
INTERVALS = ("paper", "wilson", "none")


@dataclass(frozen=True, slots=True)
class Comparison:
    """People out of a hundred with an outcome, treated and compared, at one time.

    `figures` has `treated` and, unless there was no comparison group, `comparison`; the records
    they are taken from are `sources`. `beside` must be shown in the same view.

    >>> from explainer import evidence
    >>> pair = evidence.load().comparison("IA-01")
    >>> pair.figure("treated").value, pair.figure("comparison").value, pair.time
    (45.0, 18.0, 'day 1')
    """

    key: str
    outcome: Outcome
    people: str
    treatment: str
    control: str
    time: str
    sources: tuple[str, ...]
    figures: Mapping[str, Figure] = field(hash=False)
    origin: Origin
    certainty: Certainty
    beside: tuple[str, ...]

    def figure(self, name: str) -> Figure:
        """Return the share of people, in per cent, in the group `treated` or `comparison`."""
        return part(self.figures, self.key, name)

    def findings(self) -> Iterator[Finding]:
        """Return both groups as records; the treated one also under the bare id."""
        for name, figure in self.figures.items():
            arm = self.treatment if name == "treated" else self.control
            who = f"{self.people}; {arm}; {self.time}"
            made = Finding(
                figure.key, figure, self.origin, who, (figure.key,), grade=self.certainty
            )
            yield made
            if name == "treated":
                yield replace(made, key=self.key)


def read_comparison(row: Row, records: Mapping[str, Record]) -> Comparison:
    """Return a row of comparisons.csv as a record, or refuse it in one sentence."""
    treated = _record(row, "treated", records)
    figures = {"treated": _with_ends(row, "treated", treated)}
    if row.cells["comparison"]:
        compared = _record(row, "comparison", records)
        figures["comparison"] = _with_ends(row, "comparison", compared)
    return Comparison(
        key=row.key,
        outcome=cast(Outcome, row.choice("outcome", get_args(Outcome))),
        people=row.text("people"),
        treatment=row.text("treatment"),
        control=row.maybe("control"),
        time=row.text("time"),
        sources=tuple(row.cells[name] for name in figures),
        figures=figures,
        origin=_origin(row, treated),
        certainty=cast(Certainty, row.choice("certainty", get_args(Certainty))),
        beside=row.words("beside"),
    )


def _record(row: Row, column: str, records: Mapping[str, Record]) -> Record:
    key = row.cells[column]
    if key not in records or records[key].figure.unit != "%":
        raise row.wrong(column, "the key of a share of people, such as TR-052:response")
    return records[key]


def _with_ends(row: Row, column: str, record: Record) -> Figure:
    figure = record.figure
    if not isinstance(figure, ReadFigure):
        raise row.wrong(column, "a number that was read")
    low, high = (row.optional(f"{column}_{end}", 0, 100) for end in ("low", "high"))
    if (low is None) != (high is None):
        raise row.wrong(f"{column}_low", "given with its other end")
    if low is not None and high is not None and not low - 0.5 <= figure.number <= high + 0.5:
        raise row.wrong(f"{column}_low", f"an interval that holds {figure.number:g}")
    shown = _shown(row, f"{column}_shown", figure)
    spread: Spread = "none" if low is None else "ci95"
    ends = Ends(row.cells[f"{column}_low"], row.cells[f"{column}_high"], spread)
    return people_figure(f"{row.key}:{column}", shown, "%", figure.read, ends)


def _shown(row: Row, column: str, figure: ReadFigure) -> str:
    """Return the whole number for the picture; where the source prints x.5, its counts decide."""
    shown = row.number(column, 0, 100, whole=True)
    if abs(shown - figure.number) > 0.5:
        raise row.wrong(column, f"the whole number nearest to {figure.written.value}")
    return figure.written.value if figure.number < 1 else row.cells[column]


def _origin(row: Row, record: Record) -> Origin:
    row.choice("interval", INTERVALS)
    origin = record.origin
    checked, review = row.month("checked_on"), row.month("review_by")
    if review <= checked:
        raise row.wrong("review_by", f"later than checked_on, {checked}")
    note = row.cells["note"]
    return replace(
        origin, checked_on=checked, review_by=review, dispute="", same_quantity="", note=note
    )


def check_beside(rows: Mapping[str, Row]) -> None:
    """Refuse a neighbour that is not a row of the table, or is the row itself."""
    for row in rows.values():
        for neighbour in row.words("beside"):
            if neighbour not in rows or neighbour == row.key:
                raise row.wrong("beside", "the id of another row of this table")
