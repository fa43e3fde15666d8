"""What is to be heard of a story, worked out in Python and not by the page that is listened to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from explainer import words
from explainer.bundle import frame
from explainer.bundle.frame import preset_of
from tests.opened import opened

STEP_S = 0.1
LAST_S = 0.001  # before a moment's end
NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")


def sentence(name: str, story: str, second: float) -> str:
    """Return the sentence that stands at a second of play."""
    shown = frame(opened(name), {"preset": story}, second)
    texts = [words.message("en", name, key, **shown.values) for key in shown.messages]
    return " ".join(" ".join(texts).split())


def blanked(text: str) -> str:
    """Return a sentence without its numbers."""
    return NUMBER.sub("#", text)


def expected(name: str, story: str) -> list[str]:
    """Return each sentence of each moment once, and again where its numbers have run by its end."""
    moments = preset_of(opened(name).header, {"preset": story})["moments"]
    return [text for moment in moments for text in _of_moment(name, story, moment)]


def _of_moment(name: str, story: str, moment: Mapping[str, Any]) -> Iterator[str]:
    told: dict[str, str] = {}
    last = moment["to_s"] - LAST_S
    for second in [*_between(moment["from_s"], last), last]:
        text = sentence(name, story, second)
        if text and blanked(text) not in told:
            told[blanked(text)] = text
            yield text
    if text and text != told[blanked(text)] and blanked(text) == [*told][-1]:
        yield text


def _between(first_s: float, last_s: float) -> list[float]:
    return [first_s + at * STEP_S for at in range(int((last_s - first_s) / STEP_S) + 1)]
