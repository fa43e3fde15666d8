from __future__ import annotations

import re
from math import sqrt

import pytest

from explainer.evidence import Evidence, load
from explainer.evidence.rounding import per_hundred
from explainer.evidence.store import FOLDER
from explainer.evidence.tables import read_tables

WILSON = [
    row for row in read_tables(FOLDER).rows["comparisons.csv"] if "wilson" in row.cells.values()
]
TABLES = {row.key: row.cells for rows in read_tables(FOLDER).rows.values() for row in rows}
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


# The time of a comparison is a copy in words of what its rows say in days, or in their period.
DAYS_IN = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30.42, "months": 30.42}
SPELLED = {"a": 1, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8, "twelve": 12}
TIME = re.compile(r"\b(?:day (\d+)|(\w+)[- ](days?|weeks?|months?))\b")


def _days(text: str) -> float | None:
    hit = TIME.search(text)
    if not hit:
        return None
    if hit[1]:
        return float(hit[1])
    count = SPELLED.get(hit[2]) or (int(hit[2]) if hit[2].isdigit() else None)
    return count * DAYS_IN[hit[3]] if count else None


def test_the_time_in_words_is_that_of_the_rows(evidence: Evidence) -> None:
    checked = 0
    for key, comparison in evidence.comparisons.items():
        said = _days(comparison.time)
        for source in comparison.sources:
            row = TABLES[source.split(":")[0]]
            days = float(row["time_days"]) if row.get("time_days") else _days(row.get("period", ""))
            if said and days:
                checked += 1
                # some studies count the day of the first dose as day 1; words in weeks do not
                slack = 0 if comparison.time.startswith("day") else 1
                assert abs(days - said) <= slack, (key, source)
    assert checked > 30


def _people(evidence: Evidence, key: str, part: str) -> int:
    if key.startswith("AE"):
        people = evidence.adverse_event(key).people[part]
    else:
        people = RATES_OF.get(key, evidence.trial(key).people)
    assert people
    return people
