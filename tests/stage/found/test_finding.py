"""The search field: misspelt words find their place, words of crisis bring help first."""

from __future__ import annotations

import json
import subprocess
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from explainer import words
from explainer.bundle.finding import places
from explainer.chapters import chapters

HERE = Path(__file__).parent
LANGUAGES = [language.code for language in words.languages()]
QUERIES = ["queries.toml", "queries_from_titles.toml"]
FIRST = 3
Find = Callable[[str, list[str]], list[dict[str, Any]]]

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


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


@pytest.mark.parametrize("queries", QUERIES)
def test_with_a_letter_wrong_the_place_is_among_the_first_three(
    find: Find, language: str, queries: str
) -> None:
    wanted = listed(queries, language)
    assert len(wanted) == 50
    answers = find(language, list(wanted))
    missed = {
        typed: answer["found"]
        for (typed, place), answer in zip(wanted.items(), answers, strict=True)
        if place not in answer["found"][:FIRST]
    }
    assert missed == {}


@pytest.mark.parametrize("queries", QUERIES)
def test_what_is_typed_stands_nowhere_as_it_is(language: str, queries: str) -> None:
    """A letter is wrong in each query: otherwise the test above would prove less than it says."""
    said = " ".join(f"{one['title']} {one['text']}" for one in texts(language)["places"]).lower()
    right = [typed for typed in listed(queries, language) if f" {typed.lower()} " in said]
    assert right == []


@pytest.mark.parametrize("crisis", ["crisis.toml", "crisis_again.toml"])
def test_words_of_crisis_bring_help_first(find: Find, language: str, crisis: str) -> None:
    asked = listed(crisis, language)
    assert len({*asked["help"]}) == 30
    helped = {typed: one["crisis"] for typed, one in _both(find, language, asked["help"])}
    assert [typed for typed, help in helped.items() if not help] == []
    spared = {typed: one["crisis"] for typed, one in _both(find, language, asked["not"])}
    assert [typed for typed, help in spared.items() if help] == []


def _both(find: Find, language: str, typed: list[str]) -> Any:
    return zip(typed, find(language, typed), strict=True)


def test_every_section_is_looked_through(language: str) -> None:
    found = {(one["page"], one["section"]) for one in texts(language)["places"]}
    for chapter in chapters():
        for section in words.sections(language, chapter.name):
            if words.plain(language, chapter.name, section).strip():
                assert (chapter.name, section) in found


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
