from __future__ import annotations

from math import sqrt

import pytest

from explainer.evidence import Evidence, load
from explainer.evidence.rounding import per_hundred
from explainer.evidence.store import FOLDER
from explainer.evidence.tables import read_tables

WILSON = [
    row for row in read_tables(FOLDER).rows["comparisons.csv"] if "wilson" in row.cells.values()
]
Z = 1.959964
RATES_OF = {"TR-026": 20}  # lii2023: 19 people had a score that day, rates are of 20


def _wilson(share: float, people: int) -> tuple[float, float]:
    """Wilson's interval of a share of people, in per cent."""
    middle = share + Z**2 / (2 * people)
    half = Z * sqrt(share * (1 - share) / people + Z**2 / (4 * people**2))
    return tuple(100 * (middle + side * half) / (1 + Z**2 / people) for side in (-1, 1))  # type: ignore[return-value]


@pytest.mark.parametrize("row", WILSON, ids=lambda row: row.key)
@pytest.mark.parametrize("group", ["treated", "comparison"])
def test_a_computed_interval_is_wilsons(evidence: Evidence, row: object, group: str) -> None:
    cells = row.cells  # type: ignore[attr-defined]
    key, part = cells[group].split(":")
    people = _people(evidence, key, part)
    share = round(evidence.record(cells[group]).figure.number * people / 100) / people  # type: ignore[union-attr]
    low, high = _wilson(share, people)
    assert float(cells[f"{group}_low"]) == pytest.approx(low, abs=1)
    assert float(cells[f"{group}_high"]) == pytest.approx(high, abs=1)


def test_both_groups_are_whole_people_of_a_hundred(evidence: Evidence) -> None:
    for comparison in evidence.comparisons.values():
        for figure in comparison.figures.values():
            written = figure.written.value  # type: ignore[union-attr]
            assert float(written) < 1 or written == str(per_hundred(written))


def test_pairs_that_belong_together_name_each_other() -> None:
    comparisons = load().comparisons
    for key, comparison in comparisons.items():
        assert all(key in comparisons[other].beside for other in comparison.beside)


def test_a_study_without_a_comparison_group_has_none(evidence: Evidence) -> None:
    assert "comparison" not in evidence.comparison("IA-13").figures


def _people(evidence: Evidence, key: str, part: str) -> int:
    if key.startswith("AE"):
        people = evidence.adverse_event(key).people[part]
    else:
        people = RATES_OF.get(key, evidence.trial(key).people)
    assert people
    return people
