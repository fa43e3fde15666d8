"""Every word in a drawing stands out from what is painted behind it, in every theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from explainer.chapters import chapters
from explainer.places import ASSETS
from explainer.scenes import read_scene
from explainer.stills import Look, picture
from tests.opened import opened
from tests.stage.test_palette import TEXT, TOKENS

from .inked import contrasts

pytestmark = pytest.mark.slow

DRAWN = [c.name for c in chapters() if (ASSETS / "scenes" / f"{c.name}.svg").exists()]
BEFORE_END_S = 0.03
WORDS = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 90" width="240" height="90">'
    '<rect width="240" height="90" fill="#767676"/><g font-size="30" font-weight="700" '
    'font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible">'
    '<text id="dark" x="10" y="30" fill="#000000">word</text>'
    '<text id="same" x="130" y="30" fill="#7a7a7a">word</text>'
    '<text id="rimmed" x="10" y="70" fill="#7a7a7a" stroke="#ffffff" stroke-width="9" '
    'paint-order="stroke">word</text><text id="under" x="130" y="70" fill="#000000">word</text>'
    '<text id="none" x="10" y="86" font-size="15" fill="#767676">word</text>'
    '<rect x="120" y="42" width="120" height="48" fill="#eeeeee"/></g></svg>'
)


def holds(name: str, *, whole: bool) -> Iterator[tuple[str, str, str, float]]:
    """Yield preset, moment, level and seconds of the end of moments; of all, or of the story."""
    presets = opened(name).header["presets"]
    for preset in presets if whole else presets[:1]:
        for moment in preset["moments"]:
            at = max(moment["from_s"], moment["to_s"] - BEFORE_END_S)
            for level in ("plain", "detailed") if whole else ("detailed",):
                yield preset["id"], moment["id"], level, at


def faint(name: str, worn: str, *, whole: bool) -> dict[str, tuple[float, str, str, str]]:
    """Return the least contrast of each text that is too faint, and where it was met."""
    scene, playable = read_scene(ASSETS / "scenes" / f"{name}.svg"), opened(name)
    drawn: dict[str, tuple[str, str, str]] = {}
    for preset, moment, level, at in holds(name, whole=whole):
        look = Look(theme=worn, level=level)
        svg = picture(scene, playable, {"preset": preset}, at, look)
        drawn.setdefault(svg, (preset, moment, level))
    met = zip(drawn.values(), contrasts(list(drawn), worn), strict=True)
    found = [(round(ratio, 2), id, *at) for at, texts in met for id, ratio in texts.items()]
    assert found, "no text was looked at"
    return {id: (ratio, *at) for ratio, id, *at in sorted(found, reverse=True) if ratio < TEXT}


def test_what_is_measured_is_the_letters_and_what_they_lie_on() -> None:
    (found,) = contrasts([WORDS], "light")
    assert set(found) == {"dark", "same", "rimmed", "none"}  # what lies under a card is not read
    assert found["dark"] == pytest.approx(4.6, abs=0.1)
    assert found["none"] == 1 and found["same"] < 1.1
    assert found["rimmed"] == pytest.approx(4.3, abs=0.2)


@pytest.mark.parametrize("worn", TOKENS)
@pytest.mark.parametrize("name", DRAWN)
def test_every_word_of_the_story_stands_out(name: str, worn: str) -> None:
    assert faint(name, worn, whole=False) == {}


@pytest.mark.nightly
@pytest.mark.parametrize("worn", TOKENS)
@pytest.mark.parametrize("name", DRAWN)
def test_every_word_stands_out_in_every_story(name: str, worn: str) -> None:
    assert faint(name, worn, whole=True) == {}
