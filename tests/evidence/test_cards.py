from __future__ import annotations

import json

from explainer.evidence import Evidence, card
from explainer.evidence.saying import untranslated


def test_a_card_is_plain_json(evidence: Evidence) -> None:
    for record in evidence.records.values():
        json.dumps(card(record), allow_nan=False)


def test_a_card_says_what_stands_behind_a_number(evidence: Evidence) -> None:
    made = card(evidence.record("KB-02:trap_K"))
    # mealing1999, abstract: 86 +/- 1 per cent in cortical neurons of the rat
    assert (made["value"], made["low"], made["high"], made["unit"]) == (86, 85, 87, "%")
    assert (made["kind"], made["read"], made["seen_in"]) == ("measured", "abstract", "cells")
    assert (made["sources"], made["species"]) == (["mealing1999"], "rat")
    assert made["said"]["en"]["range"] == "85 to 87 (one standard error to each side)"


def test_a_transcription_says_so(evidence: Evidence) -> None:
    for record in evidence.parameters.values():
        made = card(record)
        transcribed = record.origin.read == "code transcription"
        assert made["as_transcribed"] is transcribed
        assert made["said"]["en"]["read"].startswith("as transcribed in") is transcribed


def test_a_report_at_second_hand_says_so(evidence: Evidence) -> None:
    made = card(evidence.record("KB-12:Ki_S"))
    # ebert1997, quoted on a supplier page
    assert made["as_reported"] and made["said"]["en"]["read"].startswith("as reported by")


def test_a_range_without_a_middle_has_no_value(evidence: Evidence) -> None:
    made = card(evidence.record("BL-05:block_all"))
    # models.md: from about 1 to about 47 in 100 channels
    assert (made["value"], made["low"], made["high"]) == (None, 1, 47)
    assert made["use_range"] and "25" not in json.dumps(made["said"], ensure_ascii=False)


def test_a_choice_of_our_own_says_so(evidence: Evidence) -> None:
    made = card(evidence.record("CH-82:voltage_active_mv"))
    assert (made["kind"], made["said"]["en"]["kind"]) == ("chosen", "chosen by us")
    assert made["said"]["es"]["kind"] == "elegido por nosotros"


def test_a_card_speaks_every_language(evidence: Evidence) -> None:
    for record in evidence.records.values():
        lines = card(record)["said"]
        assert lines["en"].keys() == lines["es"].keys()


def test_a_card_is_translated_or_says_that_it_is_not(evidence: Evidence) -> None:
    said = card(evidence.record("KB-02:trap_K"))["said"]["es"]
    assert said["title"].startswith("parte del bloqueo que queda") and said["title_lang"] == "es"
    # A row that no page shows yet, in the table's own English.
    unshown = card(evidence.record("TR-174:change"))["said"]["es"]
    assert unshown["method_lang"] == "en"


def test_every_parameter_has_its_spanish_phrases(evidence: Evidence) -> None:
    assert not [p.key for p in evidence.parameters.values() if untranslated(p, "es")]


def test_a_card_says_what_the_tables_shorten(evidence: Evidence) -> None:
    method = card(evidence.record("AE-001:drug"))["said"]["en"]["method"]
    assert method.startswith("depression that two or more medicines have not helped, under 65; ")
