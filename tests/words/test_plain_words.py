"""How we speak to people: plainly, without praise, and with counts out of 100."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from explainer import words
from explainer.words.folder import read

from .filters import HOW_OFTEN, ONE_IN, PRAISE, RELATIVE

SENTENCE_WORDS = 20
SENTENCE_WORDS_FOR_PROFESSIONALS = 26
SECTION_WORDS = 120
REMEMBERED = 3

# The evidence notes ask for this sentence as it stands: models.md, M1.
AS_IT_STANDS = (
    "Somewhere between a few in 100 and about half of these channels, depending on magnesium"
    " and on where the receptor is."
)


def _found(texts: list[Any], pattern: str) -> list[str]:
    return [f"{said.where}: {said.text}" for said in texts if re.search(pattern, said.text, re.I)]


def _limit(plain: bool) -> int:
    return SENTENCE_WORDS if plain else SENTENCE_WORDS_FOR_PROFESSIONALS


def test_no_praise(language: str, everything_said: Callable[[str], list[Any]]) -> None:
    assert _found(everything_said(language), PRAISE[language]) == []


def test_never_one_in_x(language: str, everything_said: Callable[[str], list[Any]]) -> None:
    assert _found(everything_said(language), ONE_IN[language]) == []


def test_never_relative_change_alone(
    language: str, everything_said: Callable[[str], list[Any]]
) -> None:
    assert _found(everything_said(language), RELATIVE[language]) == []


def test_common_and_rare_only_with_a_number(
    language: str, everything_said: Callable[[str], list[Any]]
) -> None:
    found = _found(everything_said(language), HOW_OFTEN[language])
    assert [text for text in found if not re.search(r"\d|\{\{", text.split(": ", 1)[1])] == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (PRAISE["en"], "It resets your brain."),
        (PRAISE["es"], "Un fármaco milagroso."),
        (ONE_IN["en"], "It helps 1 in 5 people."),
        (ONE_IN["es"], "Ayuda a una de cada cinco personas."),
        (RELATIVE["en"], "They were twice as likely to get better."),
        (HOW_OFTEN["en"], "Nausea is common."),
        (HOW_OFTEN["es"], "Las náuseas son frecuentes."),
    ],
)
def test_the_filters_find_what_they_look_for(pattern: str, text: str) -> None:
    assert re.search(pattern, text, re.IGNORECASE)


def test_a_hundred_is_our_denominator() -> None:
    assert not re.search(ONE_IN["en"], "1 in 100 people got better")
    assert not re.search(ONE_IN["es"], "1 de cada 100 personas mejoró")


def test_sentences_are_short(language: str, everything_said: Callable[[str], list[Any]]) -> None:
    long = {
        f"{said.where}: {sentence}"
        for said in everything_said(language)
        for sentence in words.sentences(said.text)
        if len(words.words_in(sentence)) > _limit(said.plain) and sentence != AS_IT_STANDS
    }
    assert long == set()


# A table is no run of text: tests/words/test_pemat.py looks at tables.
def test_sections_are_short(language: str, prose: str) -> None:
    for section in words.sections(language, prose):
        count = sum(map(len, map(words.words_in, _sentences(language, prose, section))))
        count -= _words_in_tables(language, prose, section)
        assert count <= SECTION_WORDS, f"{section} has {count} words"


def test_at_most_three_things_to_remember(language: str, prose: str) -> None:
    if "remember" in words.sections(language, prose):
        assert words.plain(language, prose, "remember").count("\n") < REMEMBERED


def test_plain_text_reads_easily(language: str, prose: str) -> None:
    reading = words.readability(language, _plain_text(language, prose))
    if reading is not None:
        assert reading.easy_enough, f"{prose}: {reading}"


# textstat counts syllables by hyphenation rules, ours by vowels: two opinions, one limit.
def test_a_second_opinion_agrees(language: str, prose: str) -> None:
    import textstat

    if language not in ("en", "es"):
        return  # a second opinion is asked for these two only
    textstat.set_lang(language)
    text = ". ".join(words.sentences(_plain_text(language, prose)))
    if language == "en":
        assert textstat.flesch_kincaid_grade(text) <= 6.5
    if language == "es":
        assert textstat.fernandez_huerta(text) >= 70


def _words_in_tables(language: str, prose: str, section: str) -> int:
    after = re.split(rf"\{{#{section}[ }}]", read(language, f"{prose}.md"))[1]
    body = after.partition("\n## ")[0]
    rows = re.findall(r"^\|.*[^-|\s].*$", body, re.MULTILINE)
    return sum(len(words.words_in(re.sub(r"\{[a-z]+: .*?\}", "", row))) for row in rows)


def _sentences(language: str, prose: str, section: str) -> list[str]:
    return words.sentences(words.plain(language, prose, section))


def _plain_text(language: str, prose: str) -> str:
    plain = [s for s in words.sections(language, prose) if s not in ("clinician", "model")]
    return "\n".join(words.plain(language, prose, section) for section in plain)
