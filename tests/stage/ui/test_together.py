"""The few looks at a chapter see all that there is to be seen."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from .states import READY, share_of, states_of
from .together import EITHER, LEVELS, THEMES, choices, looks, together


def test_every_two_ways_of_looking_meet() -> None:
    seen = [way for way, _ in looks(READY[0])]
    parts = (LEVELS, THEMES, EITHER, EITHER)
    for (here, ours), (there, theirs) in combinations(enumerate(parts), 2):
        assert {(way[here], way[there]) for way in seen} == {*product(ours, theirs)}


@pytest.mark.parametrize("name", READY)
def test_every_preset_and_option_is_on_the_page_once(name: str) -> None:
    for (key, level), options in choices(name).items():
        found = [(settings[key], way) for way, settings in looks(name) if key in settings]
        assert [one for one, _ in found] == options
        assert all(level in ("plain", way.level) for _, way in found)


@pytest.mark.parametrize("name", READY)
def test_languages_share_all_of_it_and_the_night_has_more(name: str) -> None:
    ours = together(name)
    shares = [share_of(ours, name, language) for language in ("en", "es")]
    assert {*shares[0], *shares[1]} == {*ours}
    assert len(ours) < len(states_of(name))
