"""What a chapter asks for is there; what is not is one sentence that names file and place."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from explainer import cli
from explainer.bundle import compile_chapter, contract
from explainer.bundle.contract import ContractError, findings
from explainer.bundle.contract.values import FACTS, given
from explainer.bundle.frame import frame
from explainer.chapters import Chapter, Chart, Hundred, Moment, Point, Preset, chapter, chapters
from explainer.charts import Drawing
from explainer.commands import check
from explainer.places import ASSETS
from explainer.theme import ThemeError, read_fonts, read_themes
from tests.bundle.test_outside_chapter import CHAPTER, written
from tests.opened import opened

DOT = Drawing(
    '<svg xmlns="http://www.w3.org/2000/svg"><g data-artist="now" fill="var(--nocolour)"/>'
    '<text data-word="chart-dot-x"/></svg>',
    {},
    ("now",),
)
DOTTED = Chart("dot", lambda: DOT, live=(Point("then", "voltage_mv", "nothing"),))


@pytest.mark.parametrize("record", chapters(), ids=lambda record: record.name)
def test_each_chapter_has_all_it_asks_for(record: Chapter, language: str) -> None:
    assert list(findings(record, language=language, drawn=drawn(record.name))) == []


@cache
def drawn(name: str) -> contract.Drawn:
    return contract.draw(chapter(name), ASSETS)


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A chapter from outside as it should be."""
    return written(tmp_path)


def test_a_chapter_from_outside_has_all_it_asks_for(assets: Path) -> None:
    assert list(findings(CHAPTER, assets)) == []


ONLY = Preset("only", (Moment("only", shot="door"),))
RECORDS: dict[str, Chapter] = {
    "the record of tiny, derive “twice” asks for “nothing”, which no value is called.": replace(
        CHAPTER, derive=(*CHAPTER.derive, ("twice", "2 * nothing"))
    ),
    "the record of tiny, sentence “says-free” asks for “late”": replace(
        CHAPTER, sentences=((("late > 1", "says-free"),),)
    ),
    "the record of tiny, sentence “says-free”: The expression “1 +” cannot be read": replace(
        CHAPTER, sentences=((("1 +", "says-free"),),)
    ),
    "en/tiny.ftl has no message “says-shut”, asked for by a sentence.": replace(
        CHAPTER, sentences=((("True", "says-shut"),),)
    ),
    "en/tiny.ftl has no message “preset-other”": replace(
        CHAPTER, presets=(Preset("other", (Moment("only"),)),)
    ),
    "The chapter tiny names the shot “door” in the moment only; known are none.": replace(
        CHAPTER, presets=(ONLY,)
    ),
    "the record of tiny, chart “dot” moves the artist “then”": replace(CHAPTER, charts=(DOTTED,)),
    "chart “dot”, artist “then” asks for “nothing”": replace(CHAPTER, charts=(DOTTED,)),
    "chart “dot” asks for the colour “nocolour”": replace(CHAPTER, charts=(DOTTED,)),
    "en/tiny.ftl has no message “chart-dot-x”, asked for by chart “dot”.": replace(
        CHAPTER, charts=(DOTTED,)
    ),
    "says how to read a chart: .reading chart=dot.": replace(CHAPTER, charts=(DOTTED,)),
    "the record of tiny, chart “dot”: 'ZZ-1:x' is not a key of the evidence.": replace(
        CHAPTER, charts=(Chart("dot", lambda a: DOT, {"a": "ZZ-1:x"}),)
    ),
}


@pytest.mark.parametrize("said", RECORDS)
def test_what_a_record_asks_for_and_is_not_there(assets: Path, said: str) -> None:
    found = list(findings(RECORDS[said], assets))
    assert [one for one in found if said in one], found
    assert all("\n" not in one for one in found)


# By the sentence: the file, what stands in it, and what is put there instead.
WRITTEN: dict[str, tuple[str, str, str]] = {
    "en/tiny.ftl has no message “answer”, asked for by every chapter.": (
        "words/en/tiny.ftl",
        "answer = Yes.",
        "other = Yes.",
    ),
    "en/tiny.ftl, message “says-free” needs “empty”, which no value is called.": (
        "words/en/tiny.ftl",
        "says-free = { $free_percent }",
        "says-free = { $empty }",
    ),
    "en/tiny.ftl, line 3: this is no Fluent message: Unbalanced closing brace": (
        "words/en/tiny.ftl",
        "answer = Yes.",
        "answer = Yes }.",
    ),
    "en/tiny.md has no section {#unknown}.": ("words/en/tiny.md", "{#unknown}", "{#other}"),
    "en/tiny.md, line 1: section {#known} is the text of control=dose": (
        "words/en/tiny.md",
        "{#known}",
        "{#known .option control=dose option=low}",
    ),
    "en/tiny.md names the evidence “nobody1990”, which nobody has entered.": (
        "words/en/tiny.md",
        "jahr1990",
        "nobody1990",
    ),
    "scenes/tiny.svg asks for “magnesium_gone”, which no value is called.": (
        "scenes/tiny.svg",
        "1 - magnesium_free",
        "1 - magnesium_gone",
    ),
    "scenes/tiny.svg asks for the colour “purple”": (
        "scenes/tiny.svg",
        "var(--magnesium)",
        "var(--purple)",
    ),
}


@pytest.mark.parametrize("said", WRITTEN)
def test_what_is_written_or_drawn_wrong(assets: Path, said: str) -> None:
    name, before, after = WRITTEN[said]
    path = assets / name
    assert before in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    found = list(findings(CHAPTER, assets))
    assert [one for one in found if said in one], found


def test_compiling_refuses_with_the_first(assets: Path) -> None:
    (assets / "words/en/tiny.ftl").write_text("title = Tiny\n", encoding="utf-8")
    with pytest.raises(ContractError, match=r"^en/tiny.ftl has no message “question”"):
        compile_chapter(CHAPTER, assets)


def test_people_stand_under_a_section_that_is_there() -> None:
    record = replace(chapter("choices"), hundreds=(Hundred("IA-01", section="nowhere"),))
    said = "en/choices.md has no section {#nowhere}, which the people of “IA-01” stand under."
    assert said in list(findings(record))


def test_the_facts_are_those_of_a_frame() -> None:
    record = chapter("receptor_blockade")
    derived = {name for name, _ in record.derive}
    values = frame(opened("receptor_blockade"), {}).values.keys()
    assert values == given(record) | derived
    assert values >= FACTS


COLOURS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "theme/tokens.json, dark, ink: a colour is written #rrggbb in small letters, not 'red'.": (
        lambda themes: themes["dark"].update(ink="red")
    ),
    "theme/tokens.json: ink does not have a colour in every theme.": (
        lambda themes: themes["contrast"].pop("ink")
    ),
    "theme/tokens.json: the themes are light, dark, contrast, in this order.": (
        lambda themes: themes.pop("light")
    ),
}


@pytest.mark.parametrize("said", COLOURS)
def test_malformed_colours_name_theme_and_token(tmp_path: Path, said: str) -> None:
    shutil.copytree(ASSETS / "theme", tmp_path / "theme")
    path = tmp_path / "theme/tokens.json"
    themes = json.loads(path.read_text(encoding="utf-8"))
    COLOURS[said](themes)
    path.write_text(json.dumps(themes), encoding="utf-8")
    with pytest.raises(ThemeError, match=f"^{re.escape(said)}$"):
        read_themes(tmp_path)
    assert said in list(findings(CHAPTER, written(tmp_path, theme=False)))


FONTS: dict[str, Callable[[Path], Any]] = {
    "not a file that cannot be read as a typeface.": lambda path: path.write_bytes(b"no font"),
    "not Atkinson Hyperlegible Regular.": lambda path: shutil.copy(
        path.with_name("AtkinsonHyperlegible-Regular.ttf"), path
    ),
}


@pytest.mark.parametrize("said", FONTS)
def test_a_typeface_that_is_another_is_one_sentence(tmp_path: Path, said: str) -> None:
    shutil.copytree(ASSETS / "fonts", tmp_path / "fonts")
    FONTS[said](tmp_path / "fonts/AtkinsonHyperlegible-Bold.ttf")
    where = "fonts/AtkinsonHyperlegible-Bold.ttf: this is Atkinson Hyperlegible Bold"
    with pytest.raises(ThemeError, match=f"^{re.escape(f'{where}, {said}')}$"):
        read_fonts(tmp_path)


@pytest.mark.slow
def test_the_command_prints_all_findings_at_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    two = ["en/x.ftl has no message “a”.", "en/x.ftl has no message “b”."]
    monkeypatch.setattr(contract, "findings", lambda *_, **__: iter(two))
    monkeypatch.setattr(check, "missing", lambda _: iter(()))
    assert cli.main(["check", "--today", "2026-11-22"]) == 1
    said = capsys.readouterr().out
    assert all(sentence in said for sentence in two) and "Traceback" not in said


def test_a_build_that_cannot_be_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: str) -> None:
        raise ContractError("en/x.ftl has no message “a”.")

    monkeypatch.setattr("explainer.bundle.build_all", refuse)
    assert cli.main(["build"]) == 1
    assert capsys.readouterr().err == "explainer build: en/x.ftl has no message “a”.\n"
