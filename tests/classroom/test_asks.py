"""Notebooks ask first: nothing is run or shown before a guess, and then both are seen."""

from __future__ import annotations

from typing import Any

import pytest

from explainer import words
from explainer.classroom.asks import Check, Predict, Vote
from explainer.classroom.asks.parts import AskError
from explainer.models import simulate

LEVEL = "plasma_ng_per_ml"


def pressed(asked: Any) -> str:
    """Press the button; return what stands below it then."""
    *_, button, shown = asked.children
    button.click()
    return str(shown.value)


def chosen(asked: Any, answer: str) -> None:
    asked.children[1].value = answer


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_run_before_somebody_guessed(language: str) -> None:
    runs: list[int] = []
    asked = Predict("How many?", ["few <5>", "many"], lambda: runs.append(1) or "forty", language)
    assert words.message(language, "classroom", "predict-first") in pressed(asked)
    assert not runs and asked.guess is None
    chosen(asked, "few <5>")
    shown = pressed(asked)
    assert runs == [1] and "forty" in shown and "few &lt;5&gt;" in shown
    assert asked.children[1].disabled and asked.children[2].disabled, "a guess is kept"


def test_a_drawn_curve_is_seen_beside_the_run() -> None:
    at = (10, 40, 120)
    asked = Predict.curve(
        "Draw it.", lambda: {"run": simulate("ketamine_drip", {}, range(0, 121))}, LEVEL, at, 300
    )
    sliders = asked.children[1].children
    for slider, number in zip(sliders, (90, 240, 60), strict=True):
        slider.value = number
    assert asked.guess == (90, 240, 60)
    shown = pressed(asked)
    assert "my guess: begins at 90, highest at 240, ends at 60." in shown
    assert "run: begins at 0, highest at 253" in shown
    assert all(slider.disabled for slider in sliders)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_question_of_a_chapter_says_what_is_known_to_every_answer(language: str) -> None:
    came = words.message(language, "receptor_blockade", "think-plug-came")
    for answer in ("ketamine", "magnesium"):
        asked = Check.of("receptor_blockade", "plug", language)
        assert came not in pressed(asked)
        chosen(asked, words.message(language, "receptor_blockade", f"think-plug-{answer}"))
        assert came in pressed(asked)


def test_a_question_of_ones_own_answers_each_in_its_own_words() -> None:
    asked = Check("Which?", {"a": "Not a.", "b": "b it is."})
    for answer, said in (("a", "Not a."), ("b", "b it is.")):
        chosen(asked, answer)
        assert said in pressed(asked)


def test_published_results_fall_in_one_by_one_where_they_belong() -> None:
    # TR-052 and TR-054: response a day after ketamine and after midazolam, 45 and 18 of 100
    vote = Vote("How many of 100?", ["TR-052:response", "TR-054:response"])
    vote.children[1].children[3].value = 12
    assert vote.hands == (0, 0, 0, 12)
    before = vote.children[-1].value
    assert "45 of 100" not in before and ">12<" in before
    first = pressed(vote)
    assert "45 of 100" in first and "18 of 100" not in first
    rows = pressed(vote).split("<tr>")[1:]
    assert "18 of 100" in rows[0] and "45 of 100" in rows[1] and "wilkinson2019" in rows[1]
    assert [each.count("of 100: ") for each in rows] == [1, 1, 0, 0], "each falls in one place"
    assert vote.children[2].disabled, "none is left"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (lambda: Predict("?", "yes", print), "needs two options or more"),
        (lambda: Predict.curve("?", dict, LEVEL, [1], 3), "two times or more"),
        (lambda: Check("?", {"a": "b"}), "needs two answers or more"),
        (lambda: Check.of("receptor_blockade", "none"), "has no question none; it has shut, insi"),
        (lambda: Vote("?", [], ends=(0, 50, 100)), "five rising ends"),
        (lambda: Vote("?", ["PK-10:Cmax_IV"]), "is in ng/mL; a vote takes shares"),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_sentence(asked: Any, said: str) -> None:
    with pytest.raises(AskError, match="^[^\n]*\\.$") as error:
        asked()
    assert said in str(error.value)
