"""What do you think? Where questions stand, and that they are about the mechanism alone."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from explainer import words
from explainer.bundle.contract.asked import of_questions
from explainer.bundle.contract.drawn import Drawn, draw
from explainer.chapters import AT_THE_END, Question, chapter, chapters
from explainer.places import ASSETS

LANGUAGES = [language.code for language in words.languages()]
SURPRISING = ("receptor_blockade", "glutamate_surge", "synaptic_plasticity")
# Outcomes, harms, suicide and who is helped, by the beginnings of words.
NEVER = {
    "en": r"suicid|harm|risk|danger|die|dead|death|better|worse|cure|heal|help|side effect|score",
    "es": r"suicid|daño|riesgo|peligro|mor[ií]|muert|mejor|peor|cura|ayud|secundario|puntuaci",
}
NOTHING = Drawn(None, {})


def found(*questions: Question) -> list[str]:
    """Return what is said against a chapter 1 with these questions."""
    record = replace(chapter("receptor_blockade"), questions=questions)
    return list(of_questions(record, NOTHING, Path(), "en"))


def test_two_stand_at_the_end_of_each_chapter_and_surprises_are_asked_about() -> None:
    for record in chapters():
        before = [question for question in record.questions if question.before]
        assert len(record.questions) - len(before) == AT_THE_END
        assert bool(before) == (record.name in SURPRISING)


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_about_the_mechanism_alone(language: str) -> None:
    never = re.compile(rf"\b({NEVER[language]})", re.IGNORECASE)
    for record in chapters():
        for question in record.questions:
            own = f"think-{question.id}"
            keys = (own, f"{own}-came", *(f"{own}-{answer}" for answer in question.answers))
            for key in keys:
                said = words.message(language, record.name, key)
                assert not never.search(said), f"{record.name}, {key}: {said}"


def test_a_question_takes_two_or_three_answers_one_of_which_fits() -> None:
    with pytest.raises(ValueError, match="it takes two or three"):
        Question("one", ("a",), "a")
    with pytest.raises(ValueError, match="its answers are a, b"):
        Question("other", ("a", "b"), "c")


def test_pictures_of_answers_are_there_for_all_or_none_and_for_no_other() -> None:
    scene = draw(chapter("receptor_blockade"), ASSETS).scene
    assert scene is not None

    def found(svg: str) -> list[str]:
        drawn = Drawn(replace(scene, svg=svg), {})
        return list(of_questions(chapter("receptor_blockade"), drawn, Path(), "en"))

    assert found(scene.svg) == []
    (missing,) = found(scene.svg.replace('data-answer="shut-waits"', ""))
    assert "the question “shut” without a picture of shut-waits" in missing
    (other,) = found(scene.svg + '<g data-answer="shut-melts"/>')
    assert "the answer “shut-melts”, which no question has" in other


def test_a_question_is_asked_where_a_story_waits() -> None:
    def asked(*before: str) -> list[str]:
        return found(*(Question(f"q{at}", ("a", "b"), "a", one) for at, one in enumerate(before)))

    assert asked("shut_gate", "outside_gone") == []
    assert "allowed are second_key" in asked("first_key")[0]
    assert "allowed are second_key" in asked("nowhere")[0]
    assert "a part without a question stands between" in asked("shut_gate", "guest_enters")[0]


def test_a_chapter_ends_with_two_questions_of_names_of_their_own() -> None:
    one, other = Question("one", ("a", "b"), "a"), Question("other", ("a", "b"), "a")
    assert found() == found(one, other) == []
    assert found(one) == [
        "chapters/receptor_blockade.py has 1 questions at its end; allowed are two or none."
    ]
    assert "two questions “one”" in found(one, one)[0]
