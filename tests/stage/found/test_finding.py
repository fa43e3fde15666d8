"""The search field: misspelt words find their place, words of crisis bring help first."""

from __future__ import annotations

import json
import subprocess
import tomllib
from collections.abc import Callable
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from explainer import words
from explainer.bundle.finding import places
from explainer.chapters import chapters

HERE = Path(__file__).parent
LANGUAGES = [language.code for language in words.whole()]
REVIEWED = [language.code for language in words.whole() if language.reviewed]
# Of a language that nobody has reviewed a few are looked for.
QUERIES, FEW_QUERIES = 50, 20
CRISES, FEW_CRISES = 30, 20
FIRST = 3
Find = Callable[[str, list[str]], list[dict[str, Any]]]


def in_every_language(first: str, second: str) -> list[tuple[str, str]]:
    """Return each list with each of its languages; only reviewed ones have the second."""
    return [*product([first], LANGUAGES), *product([second], REVIEWED)]


of_queries = pytest.mark.parametrize(
    ("queries", "language"), in_every_language("queries.toml", "queries_from_titles.toml")
)
of_crises = pytest.mark.parametrize(
    ("crisis", "language"), in_every_language("crisis.toml", "crisis_again.toml")
)
of_languages = pytest.mark.parametrize("language", LANGUAGES)


@cache
def texts(language: str) -> dict[str, Any]:
    return {"places": list(places(language)), **words.search_words(language)}


@pytest.fixture(scope="module")
def find(node: list[str]) -> Find:
    """What is found for each of some texts that are typed."""

    def ask(language: str, typed: list[str]) -> list[dict[str, Any]]:
        asked = json.dumps({"texts": texts(language), "typed": typed})
        command = [*node, str(HERE / "find.mjs")]
        done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        return list(json.loads(done.stdout))

    return ask


def listed(name: str, language: str) -> Any:
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))[language]


@of_queries
def test_with_a_letter_wrong_the_place_is_among_the_first_three(
    find: Find, language: str, queries: str
) -> None:
    wanted = listed(queries, language)
    assert len(wanted) == (QUERIES if language in REVIEWED else FEW_QUERIES)
    answers = find(language, list(wanted))
    missed = {
        typed: answer["found"]
        for (typed, place), answer in zip(wanted.items(), answers, strict=True)
        if place not in answer["found"][:FIRST]
    }
    assert missed == {}


@of_queries
def test_what_is_typed_stands_nowhere_as_it_is(language: str, queries: str) -> None:
    """A letter is wrong in each query: otherwise the test above would prove less than it says."""
    said = " ".join(f"{one['title']} {one['text']}" for one in texts(language)["places"]).lower()
    right = [typed for typed in listed(queries, language) if f" {typed.lower()} " in said]
    assert right == []


@of_crises
def test_words_of_crisis_bring_help_first(find: Find, language: str, crisis: str) -> None:
    asked = listed(crisis, language)
    assert len({*asked["help"]}) == (CRISES if language in REVIEWED else FEW_CRISES)
    helped = {typed: one["crisis"] for typed, one in _both(find, language, asked["help"])}
    assert [typed for typed, help in helped.items() if not help] == []
    spared = {typed: one["crisis"] for typed, one in _both(find, language, asked["not"])}
    assert [typed for typed, help in spared.items() if help] == []


def _both(find: Find, language: str, typed: list[str]) -> Any:
    return zip(typed, find(language, typed), strict=True)


@of_languages
def test_every_section_is_looked_through(language: str) -> None:
    found = {(one["page"], one["section"]) for one in texts(language)["places"]}
    for chapter in chapters():
        for section in words.sections(language, chapter.name):
            if words.plain(language, chapter.name, section).strip():
                assert (chapter.name, section) in found


@of_languages
def test_no_answer_of_a_question_can_be_found(language: str) -> None:
    """Neither a question nor its answers stand in a text that is looked through."""
    said = [f"{one['title']} {one['text']}" for one in texts(language)["places"]]
    for chapter in chapters():
        for question in chapter.questions:
            asked = words.message(language, chapter.name, f"think-{question.id}")
            assert not any(asked in text for text in said)
            top = next(
                one["text"] for one in texts(language)["places"] if one["page"] == chapter.name
            )
            for answer in question.answers:
                key = f"think-{question.id}-{answer}"
                assert words.message(language, chapter.name, key) not in top.split(". ")
