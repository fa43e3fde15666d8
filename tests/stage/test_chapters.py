"""Every chapter plays the same in the browser as in Python, to the attribute and the word."""

import base64
from random import Random

import pytest

from explainer import words
from explainer.bundle import bundle, frame, open_bundle
from explainer.chapters import ORDER, is_ready
from explainer.scenes import attributes

pytestmark = pytest.mark.slow
READY = [name for name in ORDER if is_ready(name)]
LANGUAGES = [language.code for language in words.languages()]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READY)
def test_a_chapter_plays_the_same(ask, states, drawn, name, language):
    packed = bundle(name, language)
    opened = open_bundle(packed)
    asked = states(opened.header, Random(name), 60, language)
    answers = ask("frames", bundle=base64.b64encode(packed).decode(), states=asked)
    scene = drawn(opened.header)
    for state, there in zip(asked, answers, strict=True):
        here = frame(opened, state["settings"], state["time"], state["level"], cut=state["cut"])
        said = [words.message(language, name, key, **here.values) for key in here.messages]
        assert there["sentence"] == " ".join(said)
        assert there["attributes"] == (attributes(scene, here.values) if scene else {})
