from __future__ import annotations

import pytest

from explainer.evidence import Evidence, EvidenceError, shown_text
from explainer.evidence.rounding import half_up, in_digits, per_hundred

FORMS = [
    # mealing1999, abstract: 86 per cent
    ("KB-02:trap_K", "value", "86", "86"),
    ("KB-02:trap_K", "range", "85 to 87", "85 a 87"),
    ("KB-02:trap_K", "with_unit", "86 %", "86 %"),
    # gilling2009, abstract: 0.71 uM
    ("KB-01:IC50_2A", "value", "0.71", "0,71"),
    # zanos2018 and the arterial model: 0.41 to 0.61 uM free
    ("PK-52:C_free", "value", "0.41 to 0.61", "0,41 a 0,61"),
    ("PK-52:C_free", "number", "0.5", "0,5"),
    ("PK-11:C_dissoc", "value", "100 to 250", "100 a 250"),
    # dayton1983, abstract: as much as 47 per cent bound
    ("PK-05:fu_rac", "value", "at least 0.53", "al menos 0,53"),
    ("PL-08:dur_spine", "with_unit", "at most 14 days", "como mucho 14 días"),
    ("PK-44:F_rectal", "value", "about 30", "alrededor de 30"),
    # moghaddam1997, abstract: lower after 200 mg/kg
    ("GS-01:sign_200", "value", "down", "baja"),
    ("PK-27:age_Qh", "value", "−2.19", "−2,19"),
    # turkoz2021, abstract: 58.7 v 45.2 per cent
    ("TR-101:response", "value", "59", "59"),
    ("TR-101:response", "not", "41", "41"),
    ("TR-101:response", "exact", "58.7", "58,7"),
    ("TR-101:response", "with_unit", "59 of 100 people", "59 de cada 100 personas"),
    # janssen2020a, label table: 1 of 222, printed as 0.5 per cent
    ("AE-030:control", "value", "fewer than 1", "menos de 1"),
    ("AE-030:control", "not", "more than 99", "más de 99"),
    # katz2021, table: 52.5 per cent of 101 people, 53 of them, so 52 of 100
    ("IA-05", "value", "52", "52"),
    ("IA-05", "not", "48", "48"),
    ("IA-01:comparison", "range", "6 to 30", "6 a 30"),
]


@pytest.mark.parametrize(("key", "part", "english", "spanish"), FORMS)
def test_a_number_is_said_in_its_form(
    evidence: Evidence, key: str, part: str, english: str, spanish: str
) -> None:
    record = evidence.record(key)
    assert (shown_text(record, "en", part), shown_text(record, "es", part)) == (english, spanish)


def test_a_number_without_a_range_says_so(evidence: Evidence) -> None:
    with pytest.raises(EvidenceError, match="NM-10:Rb has no range"):
        shown_text(evidence.record("NM-10:Rb"), "en", "low")


def test_only_people_have_a_rest_of_a_hundred(evidence: Evidence) -> None:
    with pytest.raises(EvidenceError, match="counts no people"):
        shown_text(evidence.record("NM-10:Rb"), "en", "not")


def test_an_unknown_part_lists_the_known_ones(evidence: Evidence) -> None:
    with pytest.raises(EvidenceError, match="'middle' is not a part of a number: value, number"):
        shown_text(evidence.record("KB-02:trap_K"), "en", "middle")


def test_every_read_number_can_be_said_in_every_language(evidence: Evidence) -> None:
    for record in evidence.records.values():
        if hasattr(record.figure, "read"):
            assert shown_text(record, "en", "with_unit") and shown_text(record, "es", "with_unit")


def test_halves_go_up() -> None:
    assert (half_up("0.5"), half_up("2.5"), half_up("-2.5"), per_hundred("44.5")) == (
        *("1", "3", "-3"),
        45,
    )


def test_long_numbers_are_parted_as_the_language_does() -> None:
    assert in_digits("12800", "en") == "12,800"
    assert in_digits("12800", "es") == "12.800"
    assert in_digits("1620", "es") == "1620"
