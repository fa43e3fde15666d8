"""What holds for every chart, whatever it shows."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest
from matplotlib.font_manager import get_font

from explainer import words
from explainer.chapters import Chart
from explainer.charts import Drawing
from explainer.charts.theme import NARROW_TEXT
from explainer.places import ASSETS
from tests.stage.test_palette import LINES, ON_GROUNDS, SIGNS

SVG = "{http://www.w3.org/2000/svg}"
SMALLEST_TEXT = 16  # user units at a width of 480: 12 px from a chart 360 px wide on
SIZES = (SMALLEST_TEXT, NARROW_TEXT)
FONTS = {
    None: ASSETS / "fonts" / "AtkinsonHyperlegible-Regular.ttf",
    "bold": ASSETS / "fonts" / "AtkinsonHyperlegible-Bold.ttf",
}


def texts(drawing: Drawing) -> list[ET.Element]:
    return list(ET.fromstring(drawing.svg).iter(f"{SVG}text"))


def width_of(text: str, weight: str | None, size: float) -> float:
    font = get_font(FONTS[weight])
    font.set_size(size, 72)
    font.set_text(text, 0)
    return font.get_width_height()[0] / 64


def ends(element: ET.Element, text: str, size: float) -> tuple[float, float]:
    """Return where a text of a size begins and ends on the horizontal axis of the drawing."""
    x = float(element.attrib["x"])
    width = width_of(text, element.get("font-weight"), size)
    start = x - width * {"start": 0, "middle": 0.5, "end": 1}[element.attrib["text-anchor"]]
    return start, start + width


def test_live_artists_are_there_to_be_moved(chart: Chart, drawing: Drawing) -> None:
    assert {live.artist for live in chart.live} <= set(drawing.artists)


def test_words_and_lines_have_colours_whose_contrast_is_measured(drawing: Drawing) -> None:
    assert {text.attrib["fill"] for text in texts(drawing)} <= {
        f"var(--{one})" for one in ON_GROUNDS
    }
    lines = {part.get("stroke", "none") for part in ET.fromstring(drawing.svg).iter()}
    quiet = {"none", "var(--grid)", "var(--panel)"}  # the ground's own colour, and rules to read by
    assert lines - quiet <= {f"var(--{one})" for one in (*SIGNS, *LINES, *ON_GROUNDS)}


def test_each_name_is_given_once(drawing: Drawing) -> None:
    names = re.findall(r'data-artist="([^"]+)"', drawing.svg)
    assert len(names) == len(set(names))


def test_nothing_in_it_can_clash_with_another_chart(drawing: Drawing) -> None:
    root = ET.fromstring(drawing.svg)
    assert not [e for e in root.iter() if {"id", "class", "style"} & set(e.attrib)]
    assert "url(" not in drawing.svg


def test_it_is_made_of_plain_shapes_and_texts(drawing: Drawing) -> None:
    tags = {element.tag.removeprefix(SVG) for element in ET.fromstring(drawing.svg).iter()}
    assert tags <= {"svg", "g", "path", "text"}


def test_every_colour_is_a_token_of_every_theme(drawing: Drawing) -> None:
    themes = json.loads((ASSETS / "theme" / "tokens.json").read_text(encoding="utf-8"))
    painted = set(re.findall(r'(?:fill|stroke)="([^"]+)"', drawing.svg))
    assert painted <= {"none", *(f"var(--{token})" for token in drawing.tokens)}
    assert all(drawing.tokens <= set(theme) for theme in themes.values())


def test_it_holds_no_word_of_its_own(drawing: Drawing) -> None:
    for text in texts(drawing):
        if "data-number" in text.attrib:
            assert text.text == text.attrib["data-number"]
        else:
            assert (text.text, "data-word" in text.attrib) == (None, True)


def test_texts_are_large_enough(drawing: Drawing) -> None:
    assert {float(text.attrib["font-size"]) for text in texts(drawing)} <= {SMALLEST_TEXT}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [language.code for language in words.languages()])
def test_words_stay_on_the_canvas(
    language: str, size: float, chapter_name: str, drawing: Drawing
) -> None:
    _, _, width, _ = (float(n) for n in ET.fromstring(drawing.svg).attrib["viewBox"].split())
    for element in texts(drawing):
        key = element.get("data-word")
        text = words.message(language, chapter_name, key) if key else element.text
        start, end = ends(element, text, size)
        assert start >= 0, f"“{text}” begins at {start:.0f}"
        assert end <= width, f"“{text}” ends at {end:.0f}"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [language.code for language in words.languages()])
def test_words_in_one_row_do_not_touch(
    language: str, size: float, chapter_name: str, drawing: Drawing
) -> None:
    rows: dict[str, list[tuple[float, float, str]]] = {}
    for element in texts(drawing):
        key = element.get("data-word")
        text = words.message(language, chapter_name, key) if key else element.text
        rows.setdefault(element.attrib["y"], []).append((*ends(element, text, size), text))
    for row in rows.values():
        row.sort()
        for (_, end, left), (start, _, right) in zip(row, row[1:], strict=False):
            assert end + 4 <= start, f"“{left}” touches “{right}”"


def test_the_axes_map_lies_on_the_canvas(drawing: Drawing) -> None:
    _, _, width, height = (float(n) for n in ET.fromstring(drawing.svg).attrib["viewBox"].split())
    (x0, x1), (y0, y1) = drawing.axes["x"]["px"], drawing.axes["y"]["px"]
    assert 0 < x0 < x1 < width
    assert 0 < y1 < y0 < height


def test_the_map_can_be_written_as_json(drawing: Drawing) -> None:
    assert json.loads(json.dumps(drawing.axes)) == drawing.axes


def test_drawing_it_again_gives_the_same_bytes(chart: Chart, drawing: Drawing) -> None:
    from explainer import evidence
    from explainer.bundle.needs import resolve_need

    loaded = evidence.load()
    again = chart.figure(**{name: resolve_need(need, loaded) for name, need in chart.needs.items()})
    assert again == drawing
