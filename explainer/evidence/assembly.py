"""Records made of rows: each table in turn, later ones may name earlier ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from explainer.evidence.adverse_events import AdverseEvent, read_adverse_event
from explainer.evidence.claims import Claim, check_numbers, read_claim
from explainer.evidence.comparisons import Comparison, check_beside, read_comparison
from explainer.evidence.findings import Record
from explainer.evidence.instruments import read_instruments
from explainer.evidence.parameters import Parameter, read_parameter
from explainer.evidence.rows import Row
from explainer.evidence.tables import Tables
from explainer.evidence.trials import Trial, check_paired, check_versus, read_trial
from explainer.evidence.vocabulary import read_units


def parameters_of(tables: Tables) -> dict[str, Parameter]:
    """Return the quantities of the mechanism by id:symbol."""
    units = read_units(tables.rows["units.csv"])
    known = tables.references
    return _each(tables, "parameters.csv", lambda row: read_parameter(row, units, known))


def trials_of(tables: Tables) -> dict[str, Trial]:
    """Return the outcomes of trials by id."""
    scales = read_instruments(tables.rows["instruments.csv"])
    rows = {row.key: row for row in tables.rows["trials.csv"]}
    check_versus(rows)
    trials = _each(tables, "trials.csv", lambda row: read_trial(row, scales, tables.references))
    check_paired(rows)
    return trials


def adverse_events_of(tables: Tables) -> dict[str, AdverseEvent]:
    """Return the adverse events by id."""
    known = tables.references
    return _each(tables, "adverse_events.csv", lambda row: read_adverse_event(row, known))


def comparisons_of(tables: Tables, records: Mapping[str, Record]) -> dict[str, Comparison]:
    """Return the pairs of groups by id."""
    rows = tables.rows["comparisons.csv"]
    check_beside({row.key: row for row in rows})
    return {row.key: read_comparison(row, records) for row in rows}


def claims_of(tables: Tables, records: Mapping[str, Record]) -> dict[str, Claim]:
    """Return the claims by id, their wordings' numbers backed by records."""
    claims = _each(tables, "claims.csv", lambda row: read_claim(row, tables.references))
    for row in tables.rows["claims.csv"]:
        check_numbers(row, claims[row.key], records)
    return claims


def by_key(records: Iterable[Trial | AdverseEvent | Comparison]) -> Iterator[tuple[str, Record]]:
    """Return every number of rows that carry several, with its key."""
    for record in records:
        for finding in record.findings():
            yield finding.key, finding


def _each(tables: Tables, file: str, read: Callable[[Row], Any]) -> dict[str, Any]:
    return {row.key: read(row) for row in tables.rows[file]}
