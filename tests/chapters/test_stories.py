"""Each moment of a story says something of its own."""

from __future__ import annotations

import pytest

from explainer import words
from explainer.bundle import frame
from explainer.bundle.frame import Frame
from tests.opened import opened

STORIES = ("receptor_blockade", "glutamate_surge", "synaptic_plasticity", "onset_timing")


def arguments(shown: Frame) -> dict[str, float | str]:
    """Return what a message may ask for; words know numbers and texts."""
    return {
        name: value for name, value in shown.values.items() if isinstance(value, float | int | str)
    }


@pytest.mark.parametrize("language", [language.code for language in words.languages()])
@pytest.mark.parametrize("name", STORIES)
def test_no_two_moments_end_with_the_same_sentence(name: str, language: str) -> None:
    playable = opened(name)
    story = playable.header["presets"][0]
    ends = [
        moment["from_s"] + 0.95 * (moment["to_s"] - moment["from_s"]) for moment in story["moments"]
    ]
    frames = [frame(playable, {"preset": story["id"]}, end) for end in ends]
    said = [
        " ".join(words.message(language, name, key, **arguments(shown)) for key in shown.messages)
        for shown in frames
    ]
    assert len(set(said)) == len(said)
