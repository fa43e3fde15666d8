"""A chapter from a notebook: an Antimony text, a drawing and words make a stage in ten lines."""

from __future__ import annotations

import ast
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from explainer.bundle import frame, open_bundle
from explainer.classroom.own import OwnChapter
from explainer.classroom.saved import saved
from explainer.models import add_model, read_model

pytestmark = pytest.mark.slow
LONGEST_PROGRAM = 10


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "docs" / "teaching" / "your_own_chapter"


@pytest.fixture(scope="module")
def made(folder: Path) -> OwnChapter:
    """What the program of the documents makes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        mine = runpy.run_path("chapter.py")["mine"]
    assert isinstance(mine, OwnChapter)
    return mine


@pytest.fixture(scope="module")
def parts(folder: Path) -> dict[str, Any]:
    named = {"antimony": "ant", "drawing": "svg", "words": "ftl"}
    texts = {name: (folder / f"tub.{kind}").read_text("utf-8") for name, kind in named.items()}
    told = {"derive": {"filled_percent": "round(100 * level)"}, "sentences": {"says-stands": "1"}}
    return {"name": "my_tub", "until": 60, **texts, **told}


def test_ten_lines_are_enough(folder: Path) -> None:
    text = (folder / "chapter.py").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line]
    described = len((ast.get_docstring(ast.parse(text)) or "").splitlines())
    assert len(lines) - described <= LONGEST_PROGRAM


# tap / drain = 0.1 / 0.2 once it stands; 1 - exp(-0.2 * 5) of that after 5 minutes
def test_it_is_simulated_drawn_and_said(made: OwnChapter) -> None:
    compiled = open_bundle(made.stage.bundle)
    minute_s = 20 / 60
    late, early = (frame(compiled, {"preset": "story"}, at * minute_s) for at in (60, 5))
    assert (late.values["filled_percent"], late.messages) == (50, ("says-stands",))
    assert (early.values["filled_percent"], early.messages) == (32, ("says-rises",))
    made.stage.tap = 0.05
    assert frame(compiled, made.stage.settings, 20).values["filled_percent"] == 25


def test_what_is_kept_says_whose_it_is(made: OwnChapter, tmp_path: Path) -> None:
    html = saved(made.stage)["text/html"]
    assert "Nobody of this project has read them" in html
    assert "not advice" not in html
    svg = made.keep(tmp_path / "tub.svg").read_text(encoding="utf-8")
    assert "Why does a tub stop filling while the tap runs?" in svg
    assert made.keep(tmp_path / "tub.xml").read_text(encoding="utf-8").count("<parameter") >= 2
    with pytest.raises(ValueError, match="of one of your own keep the .xml"):
        made.keep(tmp_path / "tub.omex")


def test_it_speaks_the_language_it_was_given(parts: dict[str, Any]) -> None:
    made = OwnChapter(**{**parts, "language": "es"})
    assert (made.stage.language, made.present().language) == ("es", "es")
    assert "Nadie de este proyecto" in saved(made.stage)["text/html"]


FAULTS: dict[str, tuple[Callable[[dict[str, Any]], dict[str, Any]], str]] = {
    "a name of ours": (lambda _: {"name": "choices"}, "no name for a chapter.*choices are taken"),
    "a model of ours": (lambda _: {"name": "nmda_receptor"}, "comes with the product"),
    "a name with a blank": (lambda _: {"name": "my tub"}, "small letters, digits, _"),
    "a language": (lambda _: {"language": "fr"}, "no language 'fr'"),
    "an end before the beginning": (
        lambda _: {"until": 0},
        "plays from 0 to a later time, not to 0",
    ),
    "a model without its clock": (
        lambda given: {"antimony": given["antimony"].replace("// Time", "// When")},
        "lacks its line '// Time",
    ),
    "an equation that cannot be read": (
        lambda given: {"antimony": given["antimony"].replace("drain*level", "drain**level")},
        "The file of my_tub is not valid: ",
    ),
    "a range too wide to be simulated finely": (
        lambda given: {"antimony": given["antimony"].replace("0.1..0.5", "0.1..90")},
        "misses .* make the ranges of its settings narrower",
    ),
    "a drawing that asks for what is not there": (
        lambda given: {"drawing": given["drawing"].replace("1; level", "1; depth")},
        "scenes/my_tub.svg asks for “depth”",
    ),
    "a message that nobody wrote": (
        lambda given: {"words": given["words"].replace("says-stands", "says-still")},
        "en/my_tub.ftl has no message “says-stands”",
    ),
    "a colour": (
        lambda given: {"drawing": given["drawing"].replace("--sodium", "--water")},
        "asks for the colour “water”",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_does_not_fit_is_one_sentence(parts: dict[str, Any], name: str) -> None:
    change, sentence = FAULTS[name]
    with pytest.raises(ValueError, match=sentence) as said:
        OwnChapter(**{**parts, **change(parts)})
    assert "\n" not in str(said.value)


def test_a_model_given_again_is_read_anew(parts: dict[str, Any]) -> None:
    for tap in ("0.04", "0.1"):
        add_model("my_tub", parts["antimony"].replace("tap = 0.1", f"tap = {tap}"))
        assert read_model("my_tub").parameter("tap").value == float(tap)
