"""Syllables and indices, against examples that can be counted by hand."""

from __future__ import annotations

import pytest

from explainer.words.glossary import glossary
from explainer.words.readability import (
    INDICES,
    english_syllables,
    readability,
    sentences,
    spanish_syllables,
    words_in,
)


@pytest.mark.parametrize(
    ("word", "count"),
    [("the", 1), ("table", 2), ("people", 2), ("times", 1), ("rested", 2), ("opened", 2)]
    + [("doses", 2), ("reaches", 2), ("magnesium", 3), ("glutamate", 3), ("86", 1)],
)
def test_english_syllables(word: str, count: int) -> None:
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [("día", 2), ("leer", 2), ("muy", 1), ("qué", 1), ("guía", 2), ("ciudad", 2)]
    + [("receptores", 4), ("guitarra", 3), ("pingüino", 3), ("ahora", 3)],
)
def test_spanish_syllables(word: str, count: int) -> None:
    assert spanish_syllables(word) == count


# Kincaid and others 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
def test_english_index() -> None:
    reading = readability("en", "The cat sat. The dog ran off.")
    assert reading is not None
    assert reading.all_words == pytest.approx(0.39 * 3.5 + 11.8 - 15.59, abs=0.05)


# Fernández Huerta 1959: 206.84 - 60 syllables per word - 1.02 words per sentence.
def test_spanish_index() -> None:
    reading = readability("es", "El sol sale. La luna no.")
    assert reading is not None
    assert reading.all_words == pytest.approx(206.84 - 60 * 8 / 6 - 1.02 * 3, abs=0.05)


def test_words_of_the_glossary_are_spared() -> None:
    reading = readability("en", "Magnesium sits in the receptor.")
    assert reading is not None
    assert reading.glossary_spared < reading.all_words


def test_a_language_without_an_index_has_no_reading() -> None:
    assert readability("xx", "Any words.") is None


def test_limits() -> None:
    assert not INDICES["en"].allows(6.6)
    assert not INDICES["es"].allows(69.9)


def test_a_line_is_a_sentence_and_a_number_a_word() -> None:
    assert sentences("One door\nTwo doors. {{KB-02:trap_K}} of 100.") == [
        "One door",
        "Two doors.",
        "9 of 100.",
    ]
    assert words_in("0.5 µM free") == ["0.5", "µM", "free"]


def test_a_term_has_a_meaning_and_a_sound(language: str) -> None:
    for term in glossary(language):
        assert term.say and term.meaning.endswith("."), term.word


def test_the_meanings_read_easily_too(language: str) -> None:
    reading = readability(language, "\n".join(term.meaning for term in glossary(language)))
    assert reading is None or reading.easy_enough
