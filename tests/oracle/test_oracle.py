"""What each frame says is what the tables say, over all moments and settings taken at random."""

from __future__ import annotations

from itertools import islice

import pytest

from explainer import words
from explainer.bundle import frame
from explainer.chapters import chapters
from tests.opened import opened

from . import told
from .states import states
from .table import faults, holds, table

CHAPTERS = {chapter.name: chapter for chapter in chapters()}
BY_NAME = pytest.mark.parametrize("name", CHAPTERS)


def sayable(name: str) -> set[str]:
    """Return every message that a frame of a chapter can say."""
    return {message for group in CHAPTERS[name].sentences for _, message in group}


@BY_NAME
@pytest.mark.slow
def test_what_is_said_is_what_is_true(name: str) -> None:
    assert list(islice(faults(name, opened(name)), 5)) == []


@BY_NAME
def test_every_message_is_in_the_table(name: str) -> None:
    assert table(name).entries.keys() == sayable(name)


@BY_NAME
def test_every_number_of_a_message_is_in_the_table(name: str) -> None:
    asked = words.keys("en", name)
    for key, entry in table(name).entries.items():
        assert set(entry.numbers) == asked[key], key


@BY_NAME
@pytest.mark.slow
def test_every_message_is_said_somewhere(name: str) -> None:
    playable = opened(name)
    said = {
        message
        for state in states(playable, 600)
        for message in frame(playable, state.settings, state.time_s, state.level).messages
    }
    assert said == sayable(name)


@BY_NAME
def test_relations_in_words_hold_in_the_rows(name: str) -> None:
    for key, entry in table(name).entries.items():
        for relation in entry.rests_on:
            assert holds(relation), f"{key}: {relation}"


@BY_NAME
def test_drawings_are_told_what_was_looked_at(name: str) -> None:
    found = told.differences(told.read(name), told.told(opened(name)))
    assert list(islice(found, 5)) == [], "look, then run python tests/scenes/renew_references.py"
