"""Another explainer, of tides, stands in a folder of its own; nothing of ours is changed."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from explainer.bundle import compile_chapter, frame, open_bundle
from explainer.bundle.contract import findings
from explainer.chapters import Chapter, Moment, Preset, RangeControl
from explainer.places import STAGE_SCRIPT
from explainer.vocabulary import OWN_PLACE, THEMES

COLOURS = {"sand": "#d8c49a", "sea": "#12486b"}
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600">
<rect id="beach" x="0" y="300" width="960" height="300" fill="var(--sand)"/>
<rect id="water" x="0" y="200" width="960" height="400" fill="var(--sea)" data-opacity="height"/>
</svg>
"""
MESSAGES = """title = Tides
question = Why does the sea rise and fall?
answer = The moon pulls at it.
scene-name = A beach and the sea.
preset-day = A day
moment-ebb = Ebb
moment-flood = Flood
control-moon_share = Pull of the moon
control-moon_share-value = { $moon_share } of its full pull
says-high = The water is high.
says-low = The water is low.
talk-prompt = Well?
teach-back = Say it back.
"""
SECTIONS = "\n".join(f"## About it {{#{role}}}\n\nNothing more.\n" for role in OWN_PLACE)
CHAPTER = Chapter(
    name="tides",
    surface=None,
    controls=(RangeControl("moon_share", 0, 1, 0.1, 1, ""),),
    presets=(
        Preset(
            "day",
            (Moment("ebb", {"moon_share": 0.2}, play_s=5), Moment("flood", play_s=5)),
        ),
    ),
    derive=(("height", "0.1 + 0.9 * moon_share"),),
    sentences=((("height > 0.5", "says-high"), ("True", "says-low")),),
)


@pytest.fixture(scope="module")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The explainer's own folder: a drawing, words in one language, colours."""
    folder = tmp_path_factory.mktemp("tides")
    files = {
        "scenes/tides.svg": DRAWING,
        "words/en/tides.ftl": MESSAGES,
        "words/en/tides.md": SECTIONS,
        "theme/tokens.json": json.dumps(dict.fromkeys(THEMES, COLOURS)),
    }
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def tides(assets: Path) -> bytes:
    return compile_chapter(CHAPTER, assets)


def test_it_has_all_it_asks_for(assets: Path) -> None:
    assert list(findings(CHAPTER, assets)) == []


def test_it_plays_its_two_moments(tides: bytes) -> None:
    said = [frame(open_bundle(tides), {}, play_s).messages for play_s in (1, 6)]
    assert said == [("says-low",), ("says-high",)]


def test_its_colours_travel_and_those_of_the_page_do_not(tides: bytes) -> None:
    assert open_bundle(tides).header["colours"] == dict.fromkeys(THEMES, COLOURS)


@pytest.mark.browser
@pytest.mark.parametrize("theme", THEMES)
def test_the_stage_plays_it_in_its_colours(tides: bytes, page: Page, theme: str) -> None:
    page.set_content("<main id=place></main>")
    page.add_script_tag(path=str(STAGE_SCRIPT))
    page.evaluate(
        """([bytes, theme]) => KetamineExplainer.mountStage(
          document.getElementById('place'), { bytes, state: { theme, time: 6 } },
        ).then((shown) => (window.shown = shown))""",
        [base64.b64encode(tides).decode(), theme],
    )
    page.get_by_text("The water is high.").first.wait_for()
    fill = "getComputedStyle(node).fill"
    water = page.locator("#water").first
    assert water.evaluate(f"(node) => {fill}") == "rgb(18, 72, 107)"
    page.evaluate("shown.end()")
    assert page.evaluate("document.adoptedStyleSheets.length") == 1
