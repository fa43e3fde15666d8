"""Adverse events: how many of a hundred had them, with the drug and in the comparison group."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from explainer.evidence.figures import Figure
from explainer.evidence.findings import Finding, part, people_figure
from explainer.evidence.origin import Origin, read_origin
from explainer.evidence.rows import Row, columns
from explainer.evidence.vocabulary import READS

COLUMNS = columns(
    "id dataset population event drug_arm n_drug n_events_drug pct_drug control_arm n_control",
    "n_events_control pct_control period source_key read kind verified checked_on review_by",
    "dispute same_quantity note",
)
ARMS = ("drug", "control")
ROUNDING = 0.56  # counts and percentages are printed apart, the latter rounded to whole numbers


@dataclass(frozen=True, slots=True)
class AdverseEvent:
    """One event in one data set; `figures` has `drug` and, where there was one, `control`.

    >>> from explainer import evidence
    >>> event = evidence.load().adverse_event("AE-001")
    >>> event.event, event.figure("drug").value, event.people["drug"]
    ('dissociation', 41.0, 346)
    """

    key: str
    dataset: str
    population: str
    event: str
    arms: Mapping[str, str] = field(hash=False)
    people: Mapping[str, int | None] = field(hash=False)
    figures: Mapping[str, Figure] = field(hash=False)
    period: str
    origin: Origin

    def figure(self, name: str) -> Figure:
        """Return the share of people, in per cent, in the arm `drug` or `control`."""
        return part(self.figures, self.key, name)

    def findings(self) -> Iterator[Finding]:
        """Return each share as a record of its own."""
        for name, figure in self.figures.items():
            who = f"{self.population}; {self.arms[name]}; {self.period}"
            conditions = (self.dataset, self.event, who)
            yield Finding(f"{self.key}:{name}", figure, self.origin, who, conditions)


def read_adverse_event(row: Row, known: Collection[str]) -> AdverseEvent:
    """Return a row of adverse_events.csv as a record, or refuse it in one sentence."""
    row.choice("verified", ("no" if row.cells["read"] == "not read (memory)" else "yes",))
    row.text("drug_arm"), row.number("pct_drug", 0, 100)
    people = {arm: _people(row, arm) for arm in ARMS}
    return AdverseEvent(
        key=row.key,
        dataset=row.text("dataset"),
        population=row.text("population"),
        event=row.text("event"),
        arms={arm: row.maybe(f"{arm}_arm") for arm in ARMS},
        people=people,
        figures=_figures(row),
        period=row.text("period"),
        origin=read_origin(row, known),
    )


def _people(row: Row, arm: str) -> int | None:
    people, events = row.count(f"n_{arm}"), row.count(f"n_events_{arm}")
    share = row.optional(f"pct_{arm}", 0, 100)
    if row.cells[f"{arm}_arm"] in ("", "none") and not people is events is share is None:
        raise row.wrong(f"{arm}_arm", "empty or 'none' beside numbers of that arm")
    if events is not None and (people is None or events > people):
        raise row.wrong(f"n_events_{arm}", f"at most the number of people, {people}")
    if people and events is not None:
        _check_share(row, arm, 100 * events / people, share)
    return people


def _check_share(row: Row, arm: str, counted: float, share: float | None) -> None:
    if share is None or abs(counted - share) > ROUNDING:
        raise row.wrong(f"pct_{arm}", f"what the counts give, {counted:.1f}")


def _figures(row: Row) -> dict[str, Figure]:
    read = row.choice("read", READS)
    written = {arm: row.cells[f"pct_{arm}"] for arm in ARMS}
    return {
        arm: people_figure(f"{row.key}:{arm}", digits, "%", read)
        for arm, digits in written.items()
        if digits
    }
