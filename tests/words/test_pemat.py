"""What PEMAT and the CDC index ask of the words of each chapter, as far as a test can count it.

What is seen on the screen is looked at in tests/stage/ui/test_pemat.py.
"""

from __future__ import annotations

import re

import pytest

from explainer import words
from explainer.chapters import Chapter, chapters
from explainer.words.folder import read

from .filters import has
from .voices import is_passive

ACTIVE = 0.8
LIST_ITEMS = 7
TABLE_COLUMNS, HEAD_WORDS, ROW_HEAD_WORDS = 5, 4, 10
HEADING_WORDS = 10
ANSWER_WORDS = 20
FOR_PROFESSIONALS = ("clinician", "model")
ASKED = re.compile("[?؟]")


@pytest.fixture(params=chapters(), ids=lambda chapter: chapter.name)
def chapter(request: pytest.FixtureRequest) -> Chapter:
    """A chapter that is ready."""
    return request.param  # type: ignore[no-any-return]


def plain_sections(language: str, name: str) -> list[str]:
    return [s for s in words.sections(language, name) if s not in FOR_PROFESSIONALS]


def sentences_of(language: str, name: str) -> list[str]:
    return [
        sentence
        for section in plain_sections(language, name)
        for sentence in words.sentences(words.plain(language, name, section))
        if len(words.words_in(sentence)) > 2
    ]


def part_of(section: str, sections: tuple[str, ...]) -> str:
    """Return the section whose name this one's goes on from, itself where there is none."""
    return max((s for s in sections if section.startswith(f"{s}-")), key=len, default="")


def lists_of(language: str, name: str) -> list[tuple[str, int]]:
    """Return the length of each list of a file, with the section it stands in."""
    found: list[tuple[str, int]] = []
    for part in re.split(r"^## ", read(language, f"{name}.md"), flags=re.MULTILINE)[1:]:
        for block in re.split(r"\n\s*\n", part):
            items = [line for line in block.splitlines() if re.match(r"- |\d+\. ", line)]
            found += [(part.splitlines()[0], len(items))] if items else []
    return found


def tables_of(language: str, name: str) -> list[list[list[str]]]:
    """Return every table of a file as rows of cells, the heads first."""
    blocks = re.findall(r"(?:^\|.*\n?)+", read(language, f"{name}.md"), re.MULTILINE)
    rows = ([line.strip("| ").split("|") for line in block.splitlines()] for block in blocks)
    return [[[cell.strip() for cell in row] for row in table] for table in rows]


# PEMAT 1, CDC 1 and 2: a question, and its answer in one short sentence.
def test_one_question_and_one_sentence_as_its_answer(language: str, chapter: Chapter) -> None:
    question = words.message(language, chapter.name, "question")
    answer = words.message(language, chapter.name, "answer")
    assert ASKED.search(question)
    assert len(words.sentences(answer)) == 1 and len(words.words_in(answer)) <= ANSWER_WORDS


# PEMAT 1, for the whole: what this is for is the first thing said on the page About.
def test_the_purpose_comes_first(language: str) -> None:
    assert words.sections(language, "site")[0] == "purpose"


# PEMAT 5: agree when at least 80 of 100 sentences are active.
def test_most_sentences_are_active(language: str, prose: str) -> None:
    said = sentences_of(language, prose)
    passive = [sentence for sentence in said if is_passive(language, sentence)]
    assert len(passive) <= (1 - ACTIVE) * len(said), passive


@pytest.mark.parametrize(
    ("spoken", "sentence", "passive"),
    [
        ("en", "The dose was given by a nurse.", True),
        ("en", "It has not yet been shown.", True),
        ("en", "The nurse gave the dose.", False),
        ("es", "La dosis fue administrada por una enfermera.", True),
        ("es", "La enfermera dio la dosis.", False),
    ],
)
def test_the_passive_is_found(spoken: str, sentence: str, passive: bool) -> None:
    assert is_passive(spoken, sentence) == passive


# CDC 6: the main message and the call to action are active, every one of them.
def test_the_answer_and_the_actions_are_active(language: str, chapter: Chapter) -> None:
    said = [words.message(language, chapter.name, "answer")]
    actions = words.plain(language, chapter.name, "actions")
    said += [re.sub(r"[“«].*?[”»]", "", line) for line in actions.splitlines()]
    assert [sentence for sentence in said if is_passive(language, sentence)] == []


# PEMAT 9, CDC 9: every section has a short heading, and no other of the same part has it too.
def test_headings_are_short_and_each_its_own(language: str, prose: str) -> None:
    sections = words.sections(language, prose)
    headings = [words.heading(language, prose, section) for section in sections]
    named = [(part_of(s, sections), h) for s, h in zip(sections, headings, strict=True)]
    assert all(headings) and len(set(named)) == len(named)
    if prose != "claims":  # there the headings are advertising's own sentences
        assert [h for h in headings if len(words.words_in(h)) > HEADING_WORDS] == []


# PEMAT 11, CDC 10: what to take along is one short list.
def test_each_chapter_sums_up(language: str, chapter: Chapter) -> None:
    assert 1 <= len(words.plain(language, chapter.name, "remember").splitlines()) <= 3


# CDC 8.
def test_lists_have_at_most_seven_items(language: str, prose: str) -> None:
    assert [found for found in lists_of(language, prose) if found[1] > LIST_ITEMS] == []


# PEMAT 19.
def test_tables_are_small_and_their_heads_short(language: str, prose: str) -> None:
    for head, _, *rows in tables_of(language, prose):
        assert len(head) <= TABLE_COLUMNS
        assert [row[0] for row in rows if len(row[0].split()) > ROW_HEAD_WORDS] == []
        assert all(head) and all(len(cell.split()) <= HEAD_WORDS for cell in head), head
        assert {len(row) for row in rows} == {len(head)}


# PEMAT 20, CDC 5.
def test_each_chapter_names_an_action(language: str, chapter: Chapter) -> None:
    actions = words.plain(language, chapter.name, "actions").splitlines()
    assert 1 <= len(actions) <= 3
    assert all(has(language, "acts", line) for line in actions)


# PEMAT 21.
def test_actions_speak_to_the_reader(language: str, chapter: Chapter) -> None:
    actions = words.plain(language, chapter.name, "actions").splitlines()
    assert all(has(language, "you", line) for line in actions)


# PEMAT 23: things to hold in the hand: questions to tick, a list for the day, a sheet to write on.
@pytest.mark.parametrize(
    ("name", "section"),
    [("choices", "questions"), ("choices", "values"), ("treatment_day", "tell-the-team")],
)
def test_there_are_lists_to_take_along(language: str, name: str, section: str) -> None:
    assert len(words.plain(language, name, section).splitlines()) >= 5


def test_the_way_home_has_a_list(language: str) -> None:
    home = [s for s in words.sections(language, "treatment_day") if s.endswith("going_home")]
    told = (words.plain(language, "treatment_day", s) for s in home)
    assert sum(len(ASKED.findall(text)) for text in told) >= 3


# PEMAT 6, CDC 15: where a number is written out in a text it is a whole one.
def test_numbers_of_people_are_whole(language: str, prose: str) -> None:
    said = "\n".join(words.plain(language, prose, s) for s in plain_sections(language, prose))
    assert re.findall(r"\d+[.,]\d+ (?:of|de cada) 100", re.sub(r"\{\{.*?\}\}", "9", said)) == []
