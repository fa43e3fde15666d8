from __future__ import annotations

import pytest

from explainer.evidence import Evidence, EvidenceError


def test_a_parameter_has_value_spread_unit_and_source(evidence: Evidence) -> None:
    record = evidence.parameter("KB-02:trap_K")
    # mealing1999, abstract: 86 +/- 1 per cent of the block left after 120 s
    assert (record.value, record.low, record.high, record.unit) == (86, 85, 87, "%")
    assert (record.kind, record.source, record.seen_in) == ("measured", "mealing1999", "cells")


def test_a_trial_has_its_results_and_their_interval(evidence: Evidence) -> None:
    figure = evidence.trial("TR-054").figure("response")
    # wilkinson2019, abstract: response 18 per cent (6 to 30) on midazolam at day 1
    assert (figure.number, figure.low, figure.high) == (18, 6, 30)


def test_a_trial_arm_names_its_comparison_arm(evidence: Evidence) -> None:
    treated = evidence.trial("TR-052")
    assert "midazolam" in evidence.trial(treated.versus).arm


def test_a_change_computed_from_scores_is_called_derived(evidence: Evidence) -> None:
    # lii2023 prints scores; the change from day 0 was computed for the table
    assert evidence.record("TR-025:change").origin.kind == "derived"
    assert evidence.record("TR-025:response").origin.kind == "measured"


def test_an_adverse_event_has_both_groups(evidence: Evidence) -> None:
    event = evidence.adverse_event("AE-001")
    # janssen2019a, label table: dissociation 41 v 9 per cent
    assert (event.figure("drug").number, event.figure("control").number) == (41, 9)


def test_a_record_without_a_result_says_what_it_has(evidence: Evidence) -> None:
    with pytest.raises(EvidenceError, match="TR-052 has no 'remission'; it has response"):
        evidence.trial("TR-052").figure("remission")


def test_an_unknown_key_names_the_file(evidence: Evidence) -> None:
    with pytest.raises(EvidenceError, match=r"'KB-02:trap' is not a key of parameters\.csv"):
        evidence.parameter("KB-02:trap")


def test_every_number_is_found_under_its_own_key(evidence: Evidence) -> None:
    assert all(record.key == key for key, record in evidence.records.items())


def test_every_choice_of_our_own_says_so(evidence: Evidence) -> None:
    own = [record for record in evidence.parameters.values() if record.kind in ("chosen", "fitted")]
    assert own and all(record.origin.read == "own choice" for record in own)


def test_a_whole_chapter_of_dates_is_the_earliest(evidence: Evidence) -> None:
    dates = evidence.review_dates()
    assert dates["checked_on"] < dates["review_by"]
