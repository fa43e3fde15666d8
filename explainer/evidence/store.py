"""All evidence in one place: loaded once, checked while loading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from explainer import schema
from explainer.evidence import assembly
from explainer.evidence.adverse_events import AdverseEvent
from explainer.evidence.bibliography import Reference
from explainer.evidence.citations import Citation, cite
from explainer.evidence.claims import Claim
from explainer.evidence.comparisons import Comparison
from explainer.evidence.findings import Record
from explainer.evidence.parameters import Parameter
from explainer.evidence.problem import EvidenceError
from explainer.evidence.reviewed import check_reviewed
from explainer.evidence.second import FILE as SECOND
from explainer.evidence.second import SecondEntry, check_second, second_entries
from explainer.evidence.tables import REFERENCES, Tables, read_tables
from explainer.evidence.trials import Trial
from explainer.places import ASSETS

T = TypeVar("T")
FOLDER = ASSETS / "evidence"


@dataclass(frozen=True)
class Evidence:
    """Every record by key; `records` has all that carry one number, whatever their table.

    >>> from explainer import evidence
    >>> evidence.load().parameter("PK-10:Cmax_IV").unit
    'ng/mL'
    """

    parameters: Mapping[str, Parameter]
    trials: Mapping[str, Trial]
    adverse_events: Mapping[str, AdverseEvent]
    comparisons: Mapping[str, Comparison]
    claims: Mapping[str, Claim]
    references: Mapping[str, Reference]
    records: Mapping[str, Record]
    second: tuple[SecondEntry, ...] = ()

    def parameter(self, key: str) -> Parameter:
        """Return the quantity known by `id:symbol`, such as KB-02:trap_K."""
        return _find(self.parameters, key, "parameters.csv")

    def trial(self, key: str) -> Trial:
        """Return a row of trials.csv, such as TR-052."""
        return _find(self.trials, key, "trials.csv")

    def adverse_event(self, key: str) -> AdverseEvent:
        """Return a row of adverse_events.csv, such as AE-001."""
        return _find(self.adverse_events, key, "adverse_events.csv")

    def comparison(self, key: str) -> Comparison:
        """Return a row of comparisons.csv, such as IA-01."""
        return _find(self.comparisons, key, "comparisons.csv")

    def claim(self, key: str) -> Claim:
        """Return a row of claims.csv, such as C09."""
        return _find(self.claims, key, "claims.csv")

    def reference(self, key: str) -> Reference:
        """Return a reference known by author and year."""
        return _find(self.references, key, REFERENCES)

    def record(self, key: str) -> Record:
        """Return one number with what stands behind it: KB-02:trap_K, TR-052:response, IA-01."""
        return _find(self.records, key, "the evidence")

    def citation(self, key: str, language: str = "en") -> Citation:
        """Return a reference as readers of a language see it."""
        return cite(self.reference(key), language)

    def review_dates(self) -> schema.ReviewDates:
        """Return the earliest month of checking and of review over all numbers, as 2026-11."""
        origins = [record.origin for record in self.records.values()]
        return {
            "checked_on": min(origin.checked_on for origin in origins),
            "review_by": min(origin.review_by for origin in origins),
        }


def load() -> Evidence:
    """Return the product's evidence, read and checked once.

    Returns an Evidence; raises EvidenceError. Source: the files of `assets/evidence`.

    >>> from explainer import evidence
    >>> len(evidence.load().trials) > 200
    True
    """
    return load_folder(FOLDER)


@cache
def load_folder(folder: Path) -> Evidence:
    """Return the evidence of a folder, or refuse it in one sentence.

    A row that is well formed but differs from its hash in reviewed.toml, or from what a second
    reading found, is refused as well.

    >>> from explainer import evidence
    >>> from explainer.places import ASSETS
    >>> evidence.load_folder(ASSETS / "evidence") is evidence.load()
    True
    """
    tables = read_tables(folder)
    evidence = assemble(tables)
    check_reviewed(tables, folder)
    check_second(evidence.second, tables.rows)
    return evidence


def assemble(tables: Tables) -> Evidence:
    """Return the records of the tables, or say in one sentence which cell is wrong."""
    parameters = assembly.parameters_of(tables)
    trials = assembly.trials_of(tables)
    events = assembly.adverse_events_of(tables)
    records = {**parameters, **dict(assembly.by_key([*trials.values(), *events.values()]))}
    comparisons = assembly.comparisons_of(tables, records)
    records |= assembly.by_key(comparisons.values())
    claims = assembly.claims_of(tables, records)
    second = second_entries(tables.rows[SECOND])
    return Evidence(
        parameters, trials, events, comparisons, claims, tables.references, records, second
    )


def _find(records: Mapping[str, T], key: str, where: str) -> T:
    if key not in records:
        raise EvidenceError(f"{key!r} is not a key of {where}")
    return records[key]
