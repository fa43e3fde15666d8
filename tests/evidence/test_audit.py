from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from explainer.evidence import Evidence
from explainer.evidence.audit import Notice, audit, contradictory, due, last_day, unsourced
from explainer.evidence.store import assemble

NO_SOURCE = "a wording that no source stands behind"


@pytest.fixture
def changed(spoiled: Any) -> Callable[[str, str, str, str], Evidence]:
    return lambda *change: assemble(spoiled(*change))


def _only(notices: Any) -> Notice:
    (notice,) = notices
    return notice


def test_nothing_is_wrong_with_the_product_but_what_is_known(evidence: Evidence) -> None:
    assert [n for n in audit(evidence, date(2026, 11, 22)) if n.level == "error"] == []


@pytest.mark.parametrize(
    ("today", "level"),
    [
        (date(2027, 9, 30), None),
        (date(2027, 10, 1), "warning"),  # 60 days before 30 November
        (date(2027, 11, 30), "warning"),
        (date(2027, 12, 1), "error"),
    ],
)
def test_a_review_is_announced_sixty_days_ahead_and_fails_when_past(
    evidence: Evidence, today: date, level: str | None
) -> None:
    assert [notice.level for notice in due(evidence, today)] == ([level] if level else [])


def test_rows_with_another_date_are_told_apart(changed: Any) -> None:
    evidence = changed("parameters.csv", "KB-02:trap_K", "review_by", "2026-12")
    notice = _only(due(evidence, date(2026, 11, 22)))
    assert (notice.rows, notice.text) == ("KB-02:trap_K", "must be reviewed by 2026-12-31")


def test_two_values_for_one_quantity_contradict_each_other(changed: Any) -> None:
    evidence = changed("parameters.csv", "KB-02:trap_mem", "quantity", _trap_quantity())
    notice = _only(contradictory(evidence))
    assert (notice.level, notice.rows) == ("error", "KB-02:trap_K, KB-02:trap_mem")


def test_two_values_under_one_dispute_are_shown_together(evidence: Evidence) -> None:
    # mprnd 89 L/h, perezruixo2021 114 L/h: one quantity, two sources
    rows = ("PK-27:CL_abs", "PK-31:CL_label")
    assert {evidence.parameter(key).origin.dispute for key in rows} == {"esketamine-clearance"}
    assert not list(contradictory(evidence))


def test_half_a_dispute_contradicts(changed: Any) -> None:
    evidence = changed("parameters.csv", "PK-31:CL_label", "dispute", "")
    notice = _only(contradictory(evidence))
    assert "PK-31:CL_label" in notice.rows and "two values" in notice.text


def test_a_dispute_of_one_row_needs_a_second(changed: Any) -> None:
    evidence = changed("parameters.csv", "KB-02:trap_K", "dispute", "trapping")
    assert "'trapping' needs a second row" in _only(contradictory(evidence)).text


def test_a_trial_result_entered_twice_contradicts(changed: Any) -> None:
    # The arms of TR-189 and TR-190 differ in nothing but their names and shares.
    evidence = changed("trials.csv", "TR-190", "arm", "esketamine + new oral AD")
    evidence = _without_versus(evidence)
    assert "TR-189:response" in _only(contradictory(evidence)).rows


def test_a_number_read_in_a_source_nobody_read_is_unsourced(changed: Any) -> None:
    # kotermanski2009a: not read (memory)
    evidence = changed("parameters.csv", "KB-02:trap_K", "source_key", "kotermanski2009a")
    errors = [notice for notice in unsourced(evidence) if notice.level == "error"]
    assert _only(errors).text == "marked 'abstract', but kotermanski2009a was not read"


def test_a_wording_without_a_source_is_a_warning(spoiled: Any) -> None:
    evidence = assemble(spoiled("claims.csv", "C19", "source_keys", ""))
    assert _only(unsourced(evidence)) == Notice("warning", "unsourced", "C19", NO_SOURCE)


def test_a_month_ends_on_its_last_day() -> None:
    assert last_day("2028-02") == date(2028, 2, 29)


def _trap_quantity() -> str:
    return "share of the block left after 120 s without agonist, ketamine"


def _without_versus(evidence: Evidence) -> Evidence:
    from dataclasses import replace

    trials = {**evidence.trials}
    trials["TR-189"] = replace(trials["TR-189"], versus="")
    records = {**evidence.records}
    for trial in (trials["TR-189"], trials["TR-190"]):
        records |= {finding.key: finding for finding in trial.findings()}
    return replace(evidence, trials=trials, records=records)
