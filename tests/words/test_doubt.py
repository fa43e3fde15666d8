"""A sentence doubts in every language what it doubts in English, and counts what is counted there.

Everything that people read: prose of every page, cards and claims, and messages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import ast

from explainer import words
from explainer.words.folder import WORDS
from explainer.words.messages import parsed

DOUBTS = ("possible", "roughly", "in_animals", "left_open")
PAGES = sorted(path.stem for path in (WORDS / "en").glob("*.md"))
FILES = sorted(path.stem for path in (WORDS / "en").glob("*.ftl"))
OTHERS = [language.code for language in words.whole() if language.code != "en"]
MONTH = re.compile(r"evidence-month-\d+")  # May is no doubt
DIGITS = re.compile(r"(?<![\w$-])\d+(?:[.,]\d+)?")


def doubts(language: str, text: str) -> set[str]:
    """Return the kinds of doubt that a text has words for."""
    patterns = words.checks(language)
    return {kind for kind in DOUBTS if kind in patterns and patterns[kind].search(text)}


def blocks(language: str, page: str) -> Iterator[str]:
    """Yield the prose of a page, block by block."""
    for section in words.sections(language, page):
        yield from words.plain(language, page, section).splitlines()


@cache
def messages(language: str, file: str) -> dict[str, list[str]]:
    """Return every message of a file, or each variant of it, without what is filled in."""
    text = (WORDS / language / f"{file}.ftl").read_text(encoding="utf-8")
    entries = parsed(text).body
    return {
        e.id.name: _variants(e.value) for e in entries if isinstance(e, ast.Message) and e.value
    }


def _variants(pattern: ast.Pattern) -> list[str]:
    said = [""]
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            said = [one + part.value for one in said]
        elif isinstance(part.expression, ast.SelectExpression):
            ways = [way for one in part.expression.variants for way in _variants(one.value)]
            said = [one + way for one in said for way in ways]
        else:
            said = [one + "{}" for one in said]
    return said


def _taken(other: str) -> set[str]:
    return {kind for kind in DOUBTS if kind in words.checks(other)}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("other", OTHERS)
def test_every_doubt_is_kept(other: str, page: str) -> None:
    for here, there in zip(blocks("en", page), blocks(other, page), strict=True):
        assert doubts("en", here) & _taken(other) == doubts(other, there), f"{here} | {there}"


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("other", OTHERS)
def test_every_doubt_of_a_message_is_kept(other: str, file: str) -> None:
    theirs = messages(other, file)
    for key, ours in messages("en", file).items():
        if not MONTH.fullmatch(key):
            here, there = "\n".join(ours), "\n".join(theirs[key])
            assert doubts("en", here) & _taken(other) == doubts(other, there), key


def test_words_of_doubt_are_found_and_many_texts_have_some() -> None:
    assert doubts("en", "In rats it may not be clear.") == {*DOUBTS} - {"roughly"}
    assert doubts("en", "Most people could tell.") == {"roughly", "possible"}
    texts = [text for page in PAGES for text in blocks("en", page)]
    assert sum(bool(doubts("en", text)) for text in texts) > len(texts) / 4
    said = [text for file in FILES for found in messages("en", file).values() for text in found]
    assert sum(bool(doubts("en", text)) for text in said) > 100


# Bare digits too; those of records are compared in test_languages_agree.py.
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("other", OTHERS)
def test_bare_numbers_are_the_same(other: str, page: str) -> None:
    for here, there in zip(blocks("en", page), blocks(other, page), strict=True):
        assert _bare(here) == _bare(there), f"{here} | {there}"


def _bare(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", re.sub(r"\{\{.*?\}\}", "", text)))


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("other", OTHERS)
def test_numbers_of_a_message_are_the_same(other: str, file: str) -> None:
    theirs = messages(other, file)
    for key, ours in messages("en", file).items():
        here, there = (
            {number.replace(",", ".") for text in said for number in DIGITS.findall(text)}
            for said in (ours, theirs[key])
        )
        assert here == there, key
