"""How risk is told, in every chapter that is ready: the rules RC-1 to RC-16 that data can show.

RC-8, RC-9, RC-13 and RC-15 are looked at in a browser (tests/stage/ui/test_risk_pictures.py).
RC-11 and RC-14 ask for a person's judgement; docs/review.md lists them.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

from explainer import evidence, words
from explainer.evidence import shown_text
from explainer.nodes import elements, text_of
from tests.opened import opened
from tests.words.filters import HOW_OFTEN, ONE_IN, RELATIVE

LANGUAGES = [language.code for language in words.languages()]
WHEN = r"\d|day|week|month|end of|after|días?|semanas?|meses|final|tras|during|durante|year|año"


def _texts(header: Any, language: str) -> list[str]:
    said = header["words"][language]
    prose = [text_of(section["nodes"]) for section in said["sections"].values()]
    lines = [line for line in said["ftl"].splitlines() if not line.startswith("#")]
    return [*lines, *(sentence for text in prose for sentence in re.split(r"(?<=[.:])\s", text))]


def _found(header: Any, language: str, pattern: str) -> list[str]:
    return [text for text in _texts(header, language) if re.search(pattern, text, re.I)]


def _groups(header: Any) -> list[Any]:
    return [
        one[side] for one in header["hundreds"] for side in ("treated", "compared") if one[side]
    ]


def test_rc_1_never_relative_change_alone(header: Any, language: str) -> None:
    assert _found(header, language, RELATIVE[language]) == []


def test_rc_2_a_hundred_is_the_one_denominator(header: Any, language: str) -> None:
    for one in header["hundreds"]:
        text = _outcome(header, language, one)
        assert "100" in text and "%" not in text


def test_rc_3_never_one_in_x(header: Any, language: str) -> None:
    assert _found(header, language, ONE_IN[language]) == []


def test_rc_4_one_time_for_both_groups_and_printed(header: Any, language: str) -> None:
    for one in header["hundreds"]:
        assert evidence.load().comparison(one["comparison"]).time
        title = _word(header, language, one, "title")
        assert re.search(WHEN, title, re.I), title


def test_rc_5_who_what_and_compared_with_what(header: Any, language: str) -> None:
    for one in header["hundreds"]:
        row = evidence.load().comparison(one["comparison"])
        assert row.people and row.treatment and (row.control or not one["compared"])
        for part in ("treated", "note", *(("compared",) if one["compared"] else ())):
            assert _word(header, language, one, part)


def test_rc_6_both_frames(header: Any, language: str) -> None:
    for one in header["hundreds"]:
        text = _outcome(header, language, one)
        assert "29" in text and "71" in text


def test_rc_7_how_often_only_with_a_number(header: Any, language: str) -> None:
    found = _found(header, language, HOW_OFTEN[language])
    assert [text for text in found if not re.search(r"\d", text)] == []


def test_rc_10_a_range_or_best_estimate_and_a_grade(header: Any, language: str) -> None:
    for one in header["hundreds"]:
        grade = f"evidence-grade-{one['certainty'].replace(' ', '-')}"
        assert words.message(language, header["chapter"], grade)
    for group in _groups(header):
        known = (group["low"] is None) == (group["high"] is None)
        assert known and (group["low"] is None or group["low"] <= group["count"] <= group["high"])


def test_rc_12_whole_numbers(header: Any, language: str) -> None:
    for group in _groups(header):
        text = shown_text(evidence.load().record(group["record"]), language)
        assert not re.search(r"\d[.,]\d", text), text


def test_rc_16_the_same_numbers_in_every_language(header: Any) -> None:
    shown = [_shown(opened(header["chapter"], code).header, code) for code in LANGUAGES]
    assert all(here == there for here, there in pairwise(shown))


def test_what_only_people_can_judge_is_listed_for_them(root: Path) -> None:
    text = (root / "docs" / "review.md").read_text(encoding="utf-8")
    assert "RC-11" in text and "RC-14" in text


def _shown(header: Any, language: str) -> Counter[tuple[str, str]]:
    """Return which record's numbers stand in the texts, and which parts of them."""
    sections = header["words"][language]["sections"].values()
    named = [data[1] for part in sections for data in elements(part["nodes"], "data")]
    return Counter((number["data-evidence"], number["data-part"]) for number in named)


def _word(header: Any, language: str, one: Any, part: str) -> str:
    key = f"hundred-{one['comparison']}-{part}"
    return words.message(language, header["chapter"], key)


def _outcome(header: Any, language: str, one: Any) -> str:
    key = f"hundred-{one['outcome'].replace(' ', '-')}"
    return words.message(language, header["chapter"], key, count="29", **{"not": "71"})
