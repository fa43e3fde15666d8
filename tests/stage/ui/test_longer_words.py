"""Words that are two fifths longer touch nothing in a picture: they keep within their room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from explainer.chapters import chapter

from .overlaps import crossed, faults
from .plain_page import PlainPage, served
from .states import STAGE
from .test_frame import MECHANISM, PICTURED, at_rest
from .unspoken import spoken_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Show = Callable[..., Page]

LONGER = "is"
WIDTHS = (1280, 360)
ROOMS = f"""() => {STAGE}.bundle.scene.bindings.filter(({{ args }}) => args.room)
  .map(({{ id, args }}) => [id, args.room])"""
# How wide each such text comes out, in its own size, and how wide it may be.
LETTERS = """(rooms) => rooms.flatMap(([id, room]) => {
  const text = document.querySelector(".kx-scene").shadowRoot.getElementById(id);
  const size = parseFloat(getComputedStyle(text).fontSize);
  return text.getClientRects().length ? [[id, text.getComputedTextLength() / size, room]] : [];
})"""
ROUNDED_EM = 0.6  # widths of letters are known to a twentieth, and bold ones are wider
HELD_TO_LINES = [*MECHANISM, "onset_timing"]


@pytest.fixture(scope="module")
def plain_page(stage_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainPage]:
    """The app in the longer language, with every chapter that has a picture."""
    made = spoken_in([LONGER], PICTURED, tmp_path_factory.mktemp("longer"))
    script = (stage_built / "stage.global.js").read_bytes()
    with served(PlainPage(script, made)) as plain:
        yield plain


def walked(
    page: Page, presets: list[str], looks: list[Callable[[Page], list[str]]]
) -> dict[str, str]:
    """Return what is found, and the last moment where it was."""
    found: dict[str, str] = {}
    for preset in presets:
        page.evaluate(f"id => {STAGE}.choosePreset(id)", preset)
        for moment in page.evaluate(f"{STAGE}.frame().preset.moments"):
            at_rest(page, moment["to_s"] - 0.01)
            for said in (said for look in looks for said in look(page)):
                found[said] = f"{preset}, {moment['id']}"
    return found


@pytest.mark.parametrize("name", PICTURED)
def test_in_the_story_no_word_lies_on_another_or_runs_over_the_edge(show: Show, name: str) -> None:
    page = show(name, state={"language": LONGER, "level": "detailed"})
    story = chapter(name).presets[0].id
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert walked(page, [story], [faults]) == {}, width
    letters = page.evaluate(LETTERS, page.evaluate(ROOMS))
    assert {id: [wide, room] for id, wide, room in letters if wide > room + ROUNDED_EM} == {}


@pytest.mark.nightly
@pytest.mark.parametrize("level", ["plain", "detailed"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PICTURED)
def test_in_no_story_does_a_word_lie_on_another_or_a_line(
    show: Show, name: str, width: int, level: str
) -> None:
    page = show(name, width, state={"language": LONGER, "level": level})
    looks = [faults, crossed] if name in HELD_TO_LINES else [faults]
    assert walked(page, [preset.id for preset in chapter(name).presets], looks) == {}
