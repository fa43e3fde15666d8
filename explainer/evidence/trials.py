"""Outcomes of clinical studies: one arm, time and scale a row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from explainer.evidence.figures import Figure
from explainer.evidence.findings import Ends, Finding, part, people_figure
from explainer.evidence.instruments import Instrument
from explainer.evidence.origin import Origin, read_origin
from explainer.evidence.rows import Row, columns
from explainer.evidence.spreads import PrintedSpread, read_spread

COLUMNS = columns(
    "id trial condition arm role versus n instrument time_days mean_change sd_or_ci response_pct",
    "remission_pct source_key read kind verified evidence_level checked_on review_by dispute",
    "same_quantity note",
)
LEVELS = {
    "table": "primary_table",
    "abstract": "primary_abstract",
    "code transcription": "registry",
    "secondary": "secondary",
    "not read (memory)": "memory",
}
Role = Literal["arm", "contrast"]
PAIRED = ("trial", "condition", "instrument", "time_days")  # of an arm and what it is compared with


@dataclass(frozen=True, slots=True)
class Trial:
    """What one arm did (or how two arms differed) at one time on one scale.

    `figures` holds those of change, score, response, remission, relapse, improvement and ratio
    that were printed; shares are per cent of people, changes points of the instrument.

    >>> from explainer import evidence
    >>> trial = evidence.load().trial("TR-052")
    >>> trial.figure("response").value, trial.time_days, trial.instrument.name
    (45.0, 1.0, 'HDRS/MADRS')
    """

    key: str
    trial: str
    condition: str
    arm: str
    role: Role
    versus: str
    people: int | None
    instrument: Instrument
    time_days: float | None
    spread: PrintedSpread
    figures: Mapping[str, Figure] = field(hash=False)
    origin: Origin

    def figure(self, name: str) -> Figure:
        """Return one of the figures, such as `response`."""
        return part(self.figures, self.key, name)

    def findings(self) -> Iterator[Finding]:
        """Return each figure as a record of its own."""
        who = f"{self.condition}; {self.arm}"
        for name, figure in self.figures.items():
            conditions = (*self._conditions(), name)
            yield Finding(f"{self.key}:{name}", figure, self._origin(name), who, conditions)

    def _conditions(self) -> tuple[str, ...]:
        where = (self.trial, self.condition, self.arm, self.instrument.name)
        return (*where, str(self.people), str(self.time_days), self.versus)

    def _origin(self, name: str) -> Origin:
        # Where a study prints scores, the change between them was computed for the table.
        computed = name == "change" and self.spread.form == "score"
        return replace(self.origin, kind="derived") if computed else self.origin


def read_trial(row: Row, instruments: Mapping[str, Instrument], known: Collection[str]) -> Trial:
    """Return a row of trials.csv as a record, or refuse it in one sentence."""
    instrument = instruments[row.choice("instrument", instruments)]
    spread = read_spread(row)
    _check_reading(row)
    return Trial(
        key=row.key,
        trial=row.text("trial"),
        condition=row.text("condition"),
        arm=row.text("arm"),
        role=cast(Role, row.choice("role", ("arm", "contrast"))),
        versus=row.cells["versus"],
        people=row.count("n"),
        instrument=instrument,
        time_days=row.optional("time_days", 0, 3650),
        spread=spread,
        figures=_figures(row, instrument, spread),
        origin=read_origin(row, known),
    )


def check_versus(rows: Mapping[str, Row]) -> None:
    """Refuse a comparison arm that is not a row of the table, or is the row itself."""
    for row in rows.values():
        versus = row.cells["versus"]
        if versus and (versus not in rows or versus == row.key):
            raise row.wrong("versus", "the id of another row of this table")


def check_paired(rows: Mapping[str, Row]) -> None:
    """Refuse a comparison arm of another study, condition, scale or time."""
    for row in rows.values():
        versus = row.cells["versus"]
        if versus and any(row.cells[name] != rows[versus].cells[name] for name in PAIRED):
            raise row.wrong("versus", f"a row with the same {', '.join(PAIRED)}")


def _check_reading(row: Row) -> None:
    row.choice("read", LEVELS)
    row.choice("evidence_level", (LEVELS[row.cells["read"]],))
    row.choice("verified", ("no" if row.cells["read"] == "not read (memory)" else "yes",))


def _figures(row: Row, instrument: Instrument, spread: PrintedSpread) -> dict[str, Figure]:
    read, figures = row.cells["read"], {}
    if change := _change(row, instrument, spread):
        figures["change"] = people_figure(f"{row.key}:change", change, "points", read, _ci(spread))
    for column, name in (("response_pct", "response"), ("remission_pct", "remission")):
        if row.optional(column, 0, 100) is not None:
            ends = _ci(spread, f"{name} ci95")
            key = f"{row.key}:{name}"
            figures[name] = people_figure(key, row.cells[column], "%", read, ends)
    return figures | _spread_figures(row.key, read, spread)


def _change(row: Row, instrument: Instrument, spread: PrintedSpread) -> str:
    change = row.optional("mean_change", instrument.lowest, instrument.highest)
    if change is None:
        return ""
    if row.cells["role"] == "arm" and change > 0 and instrument.better == "lower":
        raise row.wrong("mean_change", "zero or less: on this scale a fall is improvement")
    if spread.form == "ci95" and not spread.number(0) <= change <= spread.number(1):
        raise row.wrong("mean_change", f"within its interval, {row.cells['sd_or_ci']}")
    return row.cells["mean_change"]


def _ci(spread: PrintedSpread, form: str = "ci95") -> Ends:
    return _interval(spread, 0) if spread.form == form else Ends()


def _interval(spread: PrintedSpread, place: int) -> Ends:
    return Ends(spread.written[place], spread.written[place + 1], "ci95")


def _spread_figures(key: str, read: str, spread: PrintedSpread) -> dict[str, Figure]:
    units = {"score": "points", "relapse": "%", "improvement": "%", "ratio": "ratio"}
    if spread.form not in units:
        return {}
    ends = _interval(spread, 1) if spread.form == "ratio" else Ends()
    name, unit = spread.form, units[spread.form]
    return {name: people_figure(f"{key}:{name}", spread.written[0], unit, read, ends)}
