"""The page of a chapter is short: words counted, lines of a summary, length of sentences."""

from __future__ import annotations

import pytest

from explainer import words
from explainer.words.folder import read

from .filters import found
from .layers import (
    ALL_CHAPTERS,
    BUDGET,
    SUMMED,
    page,
    sections_with,
    sentences_on_page,
    words_on_page,
)

LINES = {"known": 4, "unknown": 4, "remember": 3, "actions": 3}
MEAN_WORDS = (8.0, 14.0)
# Arabic writes “the”, “and” and “for” in one word with what follows: fewer words say as much.
LEAST_MEAN = {"ar": 6.5}
MOST_WORDS = 20
# How a chapter and its numbers were made is told by those who made them.
TOLD_BY_MAKERS = ("model", "clinician", "leaves-out")
MAKERS_PAGES = ("site", "claims")
# These are known by name too, so that a role cannot be changed by oversight.
NEVER_FOLDED = {
    "onset_timing": ("if-it-did-not-help",),
    "treatment_day": (
        *("serious", "must-not", "tell-the-team", "tell-medicines", "when-to-call"),
        *("bladder", "long-term", "at-home"),
    ),
    "choices": ("if-it-does-not-work",),
}


@pytest.fixture(params=BUDGET)
def name(request: pytest.FixtureRequest) -> str:
    """The name of a chapter."""
    return str(request.param)


def test_a_page_keeps_to_its_budget(language: str, name: str) -> None:
    assert words_on_page(language, name) <= BUDGET[name]


def test_the_pages_together_keep_to_theirs(language: str) -> None:
    assert sum(words_on_page(language, name) for name in BUDGET) <= ALL_CHAPTERS


def test_a_budget_is_of_every_chapter_and_they_add_up() -> None:
    assert set(BUDGET) <= {path.stem for path in (words.WORDS / "en").glob("*.md")}
    assert sum(BUDGET.values()) == ALL_CHAPTERS


@pytest.mark.parametrize("section", SUMMED)
def test_a_summary_has_few_lines(language: str, name: str, section: str) -> None:
    assert 1 <= len(words.plain(language, name, section).splitlines()) <= LINES[section]


def test_sentences_of_a_page_are_short(language: str, name: str) -> None:
    lengths = [len(words.words_in(said)) for said in sentences_on_page(language, name)]
    least = LEAST_MEAN.get(language, MEAN_WORDS[0])
    assert least <= sum(lengths) / len(lengths) <= MEAN_WORDS[1]
    assert max(lengths) <= MOST_WORDS


def test_a_page_reads_easily(language: str, name: str) -> None:
    reading = words.readability(language, "\n".join(page(language, name)))
    assert reading is None or reading.easy_enough, reading


def test_what_is_counted_is_named_again(language: str, prose: str) -> None:
    lines = read(language, f"{prose}.md").splitlines()
    assert [line for line in lines if found(language, "carried_over", line)] == []


def test_no_insider_speaks(language: str, prose: str) -> None:
    told = [s for s in words.sections(language, prose) if s not in TOLD_BY_MAKERS]
    said = [words.plain(language, prose, section) for section in told]
    if prose not in MAKERS_PAGES:
        assert [text for text in said if found(language, "insider", text)] == []


@pytest.mark.parametrize("chapter", NEVER_FOLDED)
def test_what_matters_for_safety_is_never_folded(language: str, chapter: str) -> None:
    assert set(NEVER_FOLDED[chapter]) <= set(sections_with(language, chapter, "safety"))


# A question and its answer of two sentences, from at least one source.
def test_an_answer_has_two_sentences_and_a_source(language: str, name: str) -> None:
    sourced = {claim.section for claim in words.sources(language, name)}
    for section in sections_with(language, name, "asked"):
        answer = " ".join(words.plain(language, name, section).splitlines())
        assert words.heading(language, name, section).endswith(("?", "؟")), section
        assert len(words.sentences(answer)) == 2, section
        assert section in sourced, section


def test_many_questions_are_answered(language: str) -> None:
    assert sum(len(sections_with(language, name, "asked")) for name in BUDGET) >= 30


@pytest.mark.parametrize(
    ("spoken", "said"),
    [("en", "On a dummy it was {{IA-04:comparison}}."), ("es", "Con placebo fueron {{IA-04}}.")],
)
def test_what_is_carried_over_is_found(spoken: str, said: str) -> None:
    assert found(spoken, "carried_over", said)
