"""A drawing goes to a drawing program and comes back with what it said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from explainer.places import ASSETS
from explainer.scenes import Scene, SceneError, read_scene
from explainer.scenes.editors import light
from explainer.scenes.markup import parsed
from explainer.scenes.preview import with_preview

EDGES = Path(__file__).parent / "edges"
DRAWINGS = sorted((ASSETS / "scenes").glob("*.svg"))
Read = Callable[[str], Scene]


def sample(key: str) -> str:
    return f"{key} & more"


def previewed(path: Path) -> str:
    return with_preview(path.read_text(encoding="utf-8"), light(), sample)


def near(
    paths: dict[str, tuple[tuple[float, float], ...]],
) -> dict[str, list[tuple[float, float]]]:
    """Give points the tenth of a unit that an optimiser keeps."""
    return {id: [(round(x, 1), round(y, 1)) for x, y in points] for id, points in paths.items()}


@pytest.mark.parametrize("program", ["saved_plain", "saved_inkscape", "optimised"])
def test_what_a_program_saved_reads_back_with_equal_bindings(program: str) -> None:
    typed, saved = read_scene(EDGES / "typed.svg"), read_scene(EDGES / f"{program}.svg")
    assert saved.bindings == typed.bindings
    assert (saved.parts, saved.shots, saved.hands) == (typed.parts, typed.shots, typed.hands)
    assert (saved.tints, saved.field, saved.narrow) == (typed.tints, typed.field, typed.narrow)
    assert near(dict(saved.paths)) == near(dict(typed.paths))


def test_a_plain_save_changes_nothing_at_all() -> None:
    assert read_scene(EDGES / "saved_plain.svg") == read_scene(EDGES / "typed.svg")


def test_what_a_person_changed_in_inkscape_arrives() -> None:
    svg = read_scene(EDGES / "saved_inkscape.svg").svg
    elements = {each.get("id"): each for each in parsed(svg).iter()}
    assert elements["body"].get("stroke") == "var(--animals)"
    assert elements["drop"].get("fill") == "var(--glutamate)"
    assert elements["lamp"].get("stroke-width") == "3"
    assert (elements["sending"].get("y"), elements["filled"].get("font-size")) == ("44", "22")


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_preview_changes_nothing_that_is_read(path: Path, tmp_path: Path) -> None:
    shown = tmp_path / path.name
    shown.write_text(previewed(path), encoding="utf-8")
    assert read_scene(shown) == read_scene(path)
    assert previewed(shown) == shown.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [*DRAWINGS, EDGES / "typed.svg"], ids=lambda path: path.stem)
def test_a_preview_has_a_rule_for_every_colour_and_a_word_in_every_label(path: Path) -> None:
    root = parsed(previewed(path))
    style = next(root.iter("style")).text or ""
    named = {
        f'[{name}="{value}"]'
        for element in root.iter()
        for name, value in element.attrib.items()
        if "var(" in value
    }
    assert named and {rule for rule in named if rule not in style} == set()
    assert "var(" not in "".join(part.split("}")[0] for part in style.split("{")[1:])
    assert all((text.text or "").strip() for text in root.iter("text"))
    assert all(line.count("{") == line.count("}") for line in style.splitlines())


def test_no_colour_of_the_theme_is_lost_on_the_way(drawn: Read) -> None:
    alone = [t for t, code in light().items() if [*light().values()].count(code) == 1]
    for token in ("ink-soft", *alone):
        svg = read_back(f'<rect style="fill:{light()[token]};stroke:none"/>')
        assert f'fill="var(--{token})"' in svg


def read_back(inside: str) -> str:
    from explainer.scenes.editors import undo

    root = ElementTree.fromstring(f"<svg>{inside}</svg>")
    undo(root)
    return ElementTree.tostring(root, encoding="unicode")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<rect fill="var(--panel)" style="fill:#fff"/>', 'fill="var(--panel)"'),
        ('<rect fill="var(--gleam)" style="fill:rgb(255, 255, 255)"/>', 'fill="var(--gleam)"'),
        ('<g style="font-size:14px;line-height:1.25;-inkscape-stroke:none"/>', 'font-size="14"'),
        ("<g style=\"fill:url('#deep')\"/>", 'fill="url(#deep)"'),
        (
            '<linearGradient id="linearGradient7"/><g fill="url(#linearGradient7)"/>',
            '<linearGradient id="lineargradient7" /><g fill="url(#lineargradient7)" />',
        ),
        ('<path id="path12-3"/>', "<path />"),
        ('<g id="g12" data-part="a"/>', '<g data-part="a" />'),
        ('<path id="path12"/><use href="#path12"/>', '<path id="path12" />'),
        ('<text data-word="k"><tspan x="1">a</tspan></text>', '<text data-word="k" />'),
    ],
)
def test_what_programs_write_is_taken_back(before: str, after: str) -> None:
    assert after in read_back(before)


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('<rect style="fill:#123456"/>', "the nearest are"),
        ('<rect fill="#ffffff"/>', "write which as var(--token)"),
        ('<g id="a">Hello</g>', "text stands in the drawing"),
    ],
)
def test_what_cannot_be_taken_back_is_said(drawn: Read, inside: str, said: str) -> None:
    with pytest.raises(SceneError, match="small.svg") as error:
        drawn(inside)
    assert said in str(error.value)
