"""What people ask: every question of the chapters under an id of its own, in every language."""

from __future__ import annotations

import base64
from functools import cache

import pytest

from explainer import words
from explainer.bundle import contents
from explainer.bundle.asked import asked
from explainer.bundle.container import unpack
from explainer.chapters import ORDER

LANGUAGES = [language.code for language in words.languages()]
# Asked in public (list C of the second reading), each with the answers that take it up.
IN_PUBLIC = {
    "lozenges more often than told": ["treatment_day.ask-lozenges"],
    "lorazepam, alprazolam": ["treatment_day.ask-benzodiazepines"],
    "lamotrigine": ["treatment_day.ask-lamotrigine"],
    "feeling strange": ["treatment_day.ask-strange"],
    "how many, when to give up": ["onset_timing.ask-how-many", "onset_timing.ask-give-up"],
    "stopped working, top-ups": ["onset_timing.ask-used-to-it", "onset_timing.ask-top-ups"],
    "alcohol": ["treatment_day.ask-alcohol"],
    "cost": ["choices.ask-cost"],
    "blood pressure": ["treatment_day.ask-pressure"],
    "bladder": ["treatment_day.ask-bladder"],
    "bipolar illness, psychosis": ["treatment_day.ask-psychosis"],
    "pregnant, breast-feeding": ["treatment_day.ask-pregnant"],
    "therapy beside it": ["choices.ask-therapy"],
    "drip or spray": ["choices.ask-drip-or-spray"],
    "a bad time, stopping": ["treatment_day.ask-bad-time"],
    "the other medicine": ["choices.ask-other-medicine"],
    "nothing helps": ["choices.ask-nothing-helps"],
}


@cache
def _questions(language: str) -> list[dict[str, str]]:
    header, _ = unpack(asked(language))
    return list(header["questions"][language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_questions_of_all_chapters_are_there_in_their_order(language: str) -> None:
    there = [
        f"{name}.{section}"
        for name in ORDER
        for section in words.sections(language, name)
        if words.head(language, name, section).role == "asked"
    ]
    assert [one["id"] for one in _questions(language)] == there
    assert len(set(there)) == len(there) >= 40


def test_an_id_is_the_same_in_every_language_and_a_question_is_not() -> None:
    for one, other in zip(_questions("en"), _questions("es"), strict=True):
        assert one["id"] == other["id"]
        assert one["question"] != other["question"]


@pytest.mark.parametrize("asked_in_public", IN_PUBLIC)
def test_what_people_ask_in_public_is_answered(asked_in_public: str) -> None:
    ids = {one["id"] for one in _questions("en")}
    assert set(IN_PUBLIC[asked_in_public]) <= ids


def test_every_source_of_an_answer_has_its_card() -> None:
    header, _ = unpack(asked("en"))
    cards = {*header["sources"]["records"], *header["sources"]["references"]}
    named = {
        key
        for name in ORDER
        for claim in words.sources("en", name)
        if words.head("en", name, claim.section).role == "asked"
        for key in claim.keys
    }
    assert named and named <= cards


@pytest.mark.slow
def test_the_page_around_the_chapters_carries_them_packed() -> None:
    assert base64.b64decode(contents("es")["asked"]) == asked("es")
