"""A language is a folder: whatever English says, every language says, with the same numbers."""

from __future__ import annotations

import pytest

from explainer import words
from explainer.words.folder import WORDS


@pytest.fixture(params=[code for code in (x.code for x in words.whole()) if code != "en"])
def other(request: pytest.FixtureRequest) -> str:
    """A language other than English."""
    return str(request.param)


def test_same_files(other: str) -> None:
    # The tables of the evidence are written in English: only other languages need their phrases.
    # What a language does not look for in its words is said of it, and no fault.
    # Of the notebooks English stands in `notebooks`; tests/classroom looks for the others.
    free = {"phrases.toml", "checks.toml", "notebooks"}
    names = {path.name for path in (WORDS / "en").iterdir()} - free
    assert {path.name for path in (WORDS / other).iterdir()} - free == names


def test_same_messages_with_the_same_arguments(other: str, messages: str) -> None:
    assert words.keys(other, messages) == words.keys("en", messages)


def test_same_order_of_messages(other: str, messages: str) -> None:
    assert list(words.keys(other, messages)) == list(words.keys("en", messages))


def test_same_sections(other: str, prose: str) -> None:
    assert words.sections(other, prose) == words.sections("en", prose)


def test_same_numbers_in_each_section(other: str, prose: str) -> None:
    def asked(language: str) -> list[tuple[str, str, str]]:
        found = words.placeholders(language, prose)
        return sorted((number.section, number.key, number.part) for number in found)

    assert asked(other) == asked("en")


def test_same_claims_from_the_same_sources(other: str, prose: str) -> None:
    assert words.sources(other, prose) == words.sources("en", prose)


def test_same_terms_in_the_glossary(other: str) -> None:
    assert len(words.glossary(other)) == len(words.glossary("en"))


def test_blocks_and_lists_have_the_same_shape(other: str, prose: str) -> None:
    for section in words.sections("en", prose):
        ours = words.plain("en", prose, section).count("\n")
        assert words.plain(other, prose, section).count("\n") == ours, section
