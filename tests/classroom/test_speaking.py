"""A notebook says once in which language it speaks, and all that follows does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from explainer import evidence, lesson, models, words


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    yield
    lesson.speak("en")


def test_what_asks_draws_and_tells_follows() -> None:
    lesson.speak("es")
    asked = lesson.Predict("¿?", ["a", "b"], lambda: "c")
    assert asked.children[2].description == words.message("es", "classroom", "predict-run")
    assert (
        "empieza en"
        in lesson.compare(
            {"goteo": models.simulate("ketamine_drip", {}, [0, 40])}, "plasma_ng_per_ml"
        ).spoken()
    )
    drawn = lesson.Plot()
    drawn.subplots().plot([0, 1], [1, 2], label="ratas")
    assert "empieza en 1" in drawn.spoken()
    assert lesson.Table([{"a": 1}]).language == "es"
    assert lesson.Vote("¿?", ["TR-052:response"]).children[2].description.startswith("Mostrar")
    assert lesson.Check.of("receptor_blockade", "plug").children[2].description.startswith("Ver")


def test_a_language_that_is_given_goes_first() -> None:
    lesson.speak("es")
    asked = lesson.Predict("?", ["a", "b"], lambda: "c", "en")
    assert asked.children[2].description == words.message("en", "classroom", "predict-run")


def test_another_language_is_answered_in_a_sentence() -> None:
    with pytest.raises(ValueError, match=r"^xx is not spoken; en, es are\.$"):
        lesson.speak("xx")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_claim_comes_with_verdict_and_numbers(language: str) -> None:
    # TR-054: 18 of 100 responded a day after a sedative
    (row,) = lesson.claims("X15", language=language).rows
    said, verdict, known = row.values()
    assert said == words.heading(language, "claims", "claim-x15")
    assert verdict == words.message(language, "evidence", "evidence-verdict-supported")
    assert not known.lower().startswith(verdict) and "{" not in known
    assert "18" in known.replace(".", " ").split()


def test_every_claim_can_be_shown() -> None:
    for key in evidence.load().claims:
        assert all(lesson.claims(key, language="es").rows[0].values()), key


def test_a_claim_that_is_none_is_refused() -> None:
    with pytest.raises(evidence.EvidenceError, match="C99"):
        lesson.claims("C99")


def test_a_vote_may_say_in_whom_in_words_of_its_own() -> None:
    vote = lesson.Vote("?", {"TR-052:response": "after a drip"})
    vote.children[2].click()
    assert "45 of 100: after a drip (wilkinson2019)" in vote.children[-1].value


def test_a_table_that_is_run_can_be_sorted() -> None:
    asked = lesson.Predict("?", ["a", "b"], lambda: lesson.Table([{"n": 2}, {"n": 1}]))
    asked.children[1].value = "a"
    asked.children[2].click()
    assert "<td>2</td>" in asked.children[-1].children[1].value
