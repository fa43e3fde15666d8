"""What is said while the stories of the chapters play: all of it, each sentence once, in order."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from explainer import words
from explainer.bundle import bundle, frame, open_bundle
from explainer.bundle.frame import Playable
from explainer.chapters import ORDER, is_ready

pytestmark = pytest.mark.slow
READY = [name for name in ORDER if is_ready(name)]
LANGUAGES = [language.code for language in words.languages()]
NUMBERS = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")


def sentences(opened: Playable, name: str, language: str, preset: dict[str, Any]) -> Iterator[str]:
    """Return what stands under the picture, as a key, each half second and where beats begin."""
    for moment in preset["moments"]:
        begun = {beat["from_s"] for beat in moment.get("beats") or [moment]}
        between = np.arange(moment["from_s"], moment["to_s"], 0.5)
        for second in sorted(begun | set(between)):
            here = frame(opened, {"preset": preset["id"]}, second, "plain")
            said = [words.message(language, name, key, **here.values) for key in here.messages]
            numberless = NUMBERS.sub("#", " ".join(said))
            yield f"{language}/{preset['id']}/{moment['id']}/{numberless}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READY)
def test_every_sentence_of_every_story_is_said_once_and_in_order(
    ask: Callable[..., Any], name: str, language: str
) -> None:
    packed = bundle(name, language)
    opened = open_bundle(packed)
    said = ask("sayings", bundle=base64.b64encode(packed).decode())
    for preset in opened.header["presets"]:
        heard = said[preset["id"]]
        keys = [one["key"] for one in heard]
        assert list(dict.fromkeys(keys)) == list(
            dict.fromkeys(sentences(opened, name, language, preset))
        )
        # A number that ran is said once more, where it came to.
        assert max(map(keys.count, keys)) <= 2
        # At its end a story stands still, and what stands there is said as at every rest.
        played = [(one["key"], one["text"]) for one in heard[:-1]]
        assert len(set(played)) == len(played)
