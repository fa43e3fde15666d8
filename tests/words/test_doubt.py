"""A sentence doubts in every language what it doubts in English, block by block."""

from __future__ import annotations

import re

import pytest

from explainer import words

from .layers import BUDGET, OPEN, sections_with

DOUBTS = ("possible", "roughly", "in_animals", "left_open")
READ = (*OPEN, "safety", "more", "asked")
OTHERS = [language.code for language in words.languages() if language.code != "en"]


def doubts(language: str, text: str) -> set[str]:
    """Return the kinds of doubt that a text has words for."""
    patterns = words.checks(language)
    return {kind for kind in DOUBTS if kind in patterns and patterns[kind].search(text)}


@pytest.mark.parametrize("name", BUDGET)
@pytest.mark.parametrize("other", OTHERS)
def test_every_doubt_is_kept(other: str, name: str) -> None:
    taken = {kind for kind in DOUBTS if kind in words.checks(other)}
    for section in sections_with("en", name, *READ):
        ours = words.plain("en", name, section).splitlines()
        theirs = words.plain(other, name, section).splitlines()
        for here, there in zip(ours, theirs, strict=True):
            assert doubts("en", here) & taken == doubts(other, there), f"{here} | {there}"


def test_words_of_doubt_are_found_and_most_texts_have_some() -> None:
    assert doubts("en", "In rats it may not be clear.") == {*DOUBTS} - {"roughly"}
    texts = [
        words.plain("en", name, section)
        for name in BUDGET
        for section in sections_with("en", name, *READ)
    ]
    assert sum(bool(doubts("en", text)) for text in texts) > len(texts) / 2


# Bare digits too; those of records are compared in test_languages_agree.py.
@pytest.mark.parametrize("name", BUDGET)
@pytest.mark.parametrize("other", OTHERS)
def test_bare_numbers_are_the_same(other: str, name: str) -> None:
    for section in sections_with("en", name, *READ):
        here, there = (
            sorted(re.findall(r"\d+", re.sub(r"\{\{.*?\}\}", "", words.plain(code, name, section))))
            for code in ("en", other)
        )
        assert here == there, section
