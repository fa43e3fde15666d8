"""`explainer draw` writes what the page would show, and says what it cannot draw in a sentence."""

from __future__ import annotations

import io
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from explainer.cli import main
from explainer.stills import seconds, theme
from tests.opened import opened

CHAPTER = "synaptic_plasticity"
# The end of a moment is the beginning of the next: its last picture is a little before.
BEFORE_THE_NEXT = 0.06
HEADER = {
    "strip": [{"preset": "story", "time_s": 4.0}],
    "presets": [
        {
            "id": "story",
            "moments": [
                {"id": "before", "from_s": 0.0, "to_s": 4.0},
                {"id": "after", "from_s": 4.0, "to_s": 10.0},
            ],
        },
        {"id": "other", "moments": [{"id": "alone", "from_s": 0.0, "to_s": 2.0}]},
    ],
}


def draw(folder: Path, *options: str) -> list[Path]:
    assert main(["draw", CHAPTER, "--out", str(folder), *options]) == 0
    return sorted(folder.iterdir())


def said_of(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert main(["draw", *options]) == 2
    return capsys.readouterr().err


def pixels(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(path.read_bytes())).convert("RGB")


def labels(path: Path) -> set[str]:
    return {element.text or "" for element in ElementTree.parse(path).iter() if element.text}


def test_a_moment_is_drawn_at_its_beginning_middle_and_end(tmp_path: Path) -> None:
    names = [path.name for path in draw(tmp_path, "--moment", "some_stay")]
    story = opened(CHAPTER).header["presets"][0]["moments"]
    begin, end = next((m["from_s"], m["to_s"]) for m in story if m["id"] == "some_stay")
    times = [float(name.removesuffix("s.svg").rpartition("-")[2]) for name in names]
    assert {name.rpartition("-")[0] for name in names} == {"story-some_stay"}
    assert times == pytest.approx([begin, (begin + end) / 2, end], abs=BEFORE_THE_NEXT)
    assert times[2] < end


def test_every_so_many_seconds() -> None:
    found = seconds(HEADER, "story", None, 2.0)
    assert [(each.moment, each.play_s) for each in found] == [
        ("before", 0),
        ("before", 2),
        ("after", 4),
        ("after", 6),
        ("after", 8),
    ]


def test_without_a_wish_the_film_strip_and_the_end_of_other_stories() -> None:
    found = [(each.preset, each.moment, each.play_s) for each in seconds(HEADER)]
    assert found == [("story", "after", 4.0), ("other", "alone", 1.95)]


@pytest.mark.slow
def test_words_are_in_the_language_asked_for_or_left_out(tmp_path: Path) -> None:
    (english, *_), (spanish, *_) = (
        draw(tmp_path / code, "--language", code, "--story", "story") for code in ("en", "es")
    )
    assert labels(english) and labels(spanish) and labels(english) != labels(spanish)
    assert not labels(draw(tmp_path / "none", "--without-words")[0])


def test_size_and_theme(tmp_path: Path) -> None:
    options = ("--size", "300x200", "--theme", "dark", "--png", "--moment", "some_stay")
    drawn = {path.suffix: path for path in draw(tmp_path, *options)}
    found = pixels(drawn[".png"])
    assert found.size == (300, 200)
    assert "#{:02x}{:02x}{:02x}".format(*found.getpixel((1, 1))) == theme("dark")["tissue-mid"]


def test_a_sheet_holds_all_side_by_side(tmp_path: Path) -> None:
    draw(tmp_path, "--sheet", "--moment", "some_stay", "--size", "200x125", "--columns", "3")
    across, down = pixels(tmp_path / "sheet.png").size
    assert 600 < across < 720 and 125 < down < 250


@pytest.mark.parametrize(
    ("options", "allowed"),
    [
        ((CHAPTER, "--moment", "never"), "there are after_stress"),
        ((CHAPTER, "--theme", "pink"), "there are light"),
        ((CHAPTER, "--set", "level=2"), "CONTROL=VALUE"),
        ((CHAPTER, "--language", "xx"), "xx"),
        (("nothing",), "ready are"),
        (("choices",), "has no drawing"),
    ],
)
def test_what_cannot_be_drawn(
    options: tuple[str, ...], allowed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = said_of(capsys, *options, "--out", str(tmp_path / "none"))
    assert allowed in said and said.count("\n") == 1
    assert not (tmp_path / "none").exists()
