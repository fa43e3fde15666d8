"""Chapter 4: three cards, alike at every moment; the clock, the sentence and the numbers agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from explainer import words
from explainer.bundle import frame
from explainer.bundle.frame import Frame
from explainer.places import ASSETS
from explainer.scenes import attributes, read_scene
from tests.opened import opened

NAME = "onset_timing"
CARDS = ("drip", "spray", "tablets")
HALF_SECOND = 0.5
WORDS_A_MINUTE = 130
LANGUAGES = [language.code for language in words.languages()]
TIMED = [language for language in LANGUAGES if words.times(language, NAME)]


def moments() -> Iterator[tuple[str, float, Frame]]:
    """Yield every half second of every story."""
    playable = opened(NAME)
    for preset in playable.header["presets"]:
        for step in range(int(preset["duration_s"] / HALF_SECOND)):
            time = step * HALF_SECOND
            yield preset["id"], time, frame(playable, {"preset": preset["id"]}, time)


def sentence(shown: Frame, language: str) -> str:
    given = {k: v for k, v in shown.values.items() if isinstance(v, float | int | str)}
    return " ".join(words.message(language, NAME, key, **given) for key in shown.messages)


@pytest.mark.slow
@pytest.mark.parametrize("language", TIMED)
def test_clock_and_sentence_agree_at_every_half_second(language: str) -> None:
    times, named = words.times(language, NAME), set()
    for story, time, shown in moments():
        said = sentence(shown, language)
        for pattern, (least, most) in times.items():
            if re.search(rf"{pattern}\b", said):
                named.add(pattern)
                assert least <= shown.values["t"] <= most, (story, time, said)
    assert named == times.keys()


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_stands_as_long_as_it_takes_to_say(language: str) -> None:
    stands: dict[tuple[str, str], float] = {}
    for story, _, shown in moments():
        key = (story, sentence(shown, language))
        stands[key] = stands.get(key, 0.0) + HALF_SECOND
    for (_, said), seconds in stands.items():
        assert len(said.split()) * 60 / WORDS_A_MINUTE <= seconds + HALF_SECOND, (said, seconds)
        assert seconds >= 3


@pytest.mark.slow
def test_all_three_cards_are_there_alike_at_every_moment() -> None:
    scene = read_scene(ASSETS / "scenes" / f"{NAME}.svg")
    root = ElementTree.fromstring(scene.svg)
    for width, prefix in ((944, "card"), (748, "n-card")):
        frames = [root.find(f".//*[@id='{prefix}-{card}']/{{*}}rect") for card in CARDS]
        sizes = {(f.get("width"), f.get("height"), f.get("fill")) for f in frames if f is not None}
        assert len(frames) == 3 and len(sizes) == 1
        assert sizes.pop()[0] == str(width)
    for story, time, shown in moments():
        look = attributes(scene, shown.values)
        for card in CARDS:
            changed = look.get(f"card-{card}", {})
            assert changed.get("display") != "none", (story, time, card)
            assert float(changed.get("opacity") or 1) == 1, (story, time, card)


@pytest.mark.slow
def test_numbers_stand_on_the_chosen_card_only() -> None:
    scene = read_scene(ASSETS / "scenes" / f"{NAME}.svg")
    root = ElementTree.fromstring(scene.svg)
    counts = {
        card: [
            element.get("id", "")
            for element in root.iterfind(f".//*[@id='card-{card}']//{{*}}text")
            if element.get("id", "").startswith("count-")
        ]
        for card in CARDS
    }
    assert all(counts.values())
    chosen_ever = set()
    for story, time, shown in moments():
        look = attributes(scene, shown.values)
        for card, ids in counts.items():
            seen = [id for id in ids if look[id].get("display") != "none"]
            chosen = shown.values["treatment"] == card
            assert seen == (ids if chosen else []), (story, time, card)
            chosen_ever |= {card} if chosen else set()
    assert chosen_ever == {*CARDS}


def test_the_first_view_has_no_people() -> None:
    playable = opened(NAME)
    first = frame(playable, {}, 0.0)
    assert first.values["treatment"] == "none"
    assert not first.values["counted"]
