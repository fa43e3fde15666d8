"""Longer text: sections, numbers left open, and claims that end in their sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer import evidence, words
from explainer.chapters import chapters
from explainer.nodes import elements, text_of

TOY = """## What is known {#known}

In cells {{KB-02:trap_K}} of 100 stay, at least {{KB-02:trap_K low}}.

- Rats did this. {animals: li2010, autry2011}
- People did that,
  over two lines. {people: dean2021}

## A table {#reading-a_table}

| who | how many |
|---|---|
| treated {people: daly2019} | {{IA-07 treated}} |
"""


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A folder of words for one tiny chapter."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "toy.md").write_text(TOY, encoding="utf-8")
    return tmp_path


def test_sections_keep_their_order(toy: Path) -> None:
    assert words.sections("en", "toy", root=toy) == ("known", "reading-a_table")


def test_a_missing_section_is_an_error(toy: Path) -> None:
    with pytest.raises(words.WordsError, match=r"en/toy.md has no section 'gone'"):
        words.text("en", "toy", "gone", root=toy)


def test_a_number_is_left_open(toy: Path) -> None:
    numbers = list(elements(words.text("en", "toy", "known", root=toy), "data"))
    asked = {"class": "number", "data-evidence": "KB-02:trap_K", "data-part": "low"}
    assert ["data", asked] in numbers


def test_a_number_is_written_by_whoever_knows_it(toy: Path) -> None:
    nodes = words.text("en", "toy", "known", lambda key, part: f"<{key} {part}>", root=toy)
    assert "In cells <KB-02:trap_K value> of 100" in text_of(nodes)


def test_numbers_are_listed(toy: Path) -> None:
    assert words.placeholders("en", "toy", root=toy) == (
        words.Placeholder("known", "KB-02:trap_K", "value"),
        words.Placeholder("known", "KB-02:trap_K", "low"),
        words.Placeholder("reading-a_table", "IA-07", "treated"),
    )


def test_a_claim_ends_in_its_tag_and_sources(toy: Path) -> None:
    items = list(elements(words.text("en", "toy", "known", root=toy), "li"))
    tag = {"class": "tag", "data-tag": "animals", "data-sources": "li2010 autry2011"}
    assert ["li", {}, "Rats did this.", ["span", tag]] in items


def test_claims_are_listed(toy: Path) -> None:
    assert words.sources("en", "toy", root=toy)[1:] == (
        words.Claim("known", "people", ("dean2021",)),
        words.Claim("reading-a_table", "people", ("daly2019",)),
    )


def test_an_unknown_tag_is_an_error(toy: Path) -> None:
    (toy / "en" / "toy.md").write_text("## A {#a}\n\nSo. {plants: x}\n", encoding="utf-8")
    with pytest.raises(words.WordsError, match="unknown tag 'plants'"):
        words.text("en", "toy", "a", root=toy)


def test_text_outside_a_section_is_an_error(toy: Path) -> None:
    (toy / "en" / "toy.md").write_text("Loose.\n\n## A {#a}\n\nSo.\n", encoding="utf-8")
    with pytest.raises(words.WordsError, match="line 1: a text begins with a heading"):
        words.sections("en", "toy", root=toy)


def test_markup_of_the_page_is_not_let_through(toy: Path) -> None:
    (toy / "en" / "toy.md").write_text("## A {#a}\n\n<b>x</b>\n", encoding="utf-8")
    nodes = words.text("en", "toy", "a", root=toy)
    assert text_of(nodes) == "<b>x</b>" and not list(elements(nodes, "b"))


def test_plain_prose_has_neither_markup_nor_sources(toy: Path) -> None:
    prose = words.plain("en", "toy", "known", root=toy)
    assert "Rats did this.\nPeople did that, over two lines." in prose


def test_a_section_has_a_heading(toy: Path) -> None:
    assert words.heading("en", "toy", "known", root=toy) == "What is known"


def test_every_source_is_a_reference_or_a_record(prose: str) -> None:
    known = evidence.load()
    for claim in words.sources("en", prose):
        for key in claim.keys:
            known.record(key) if "-" in key else known.reference(key)


def test_every_number_asked_for_can_be_shown(language: str, prose: str) -> None:
    known = evidence.load()
    for number in words.placeholders(language, prose):
        assert evidence.shown_text(known.record(number.key), language, number.part)


@pytest.mark.parametrize("section", ["known", "unknown"])
@pytest.mark.parametrize("chapter", [chapter.name for chapter in chapters()])
def test_what_is_known_and_unknown_names_its_sources(chapter: str, section: str) -> None:
    claims = [claim for claim in words.sources("en", chapter) if claim.section == section]
    assert len(claims) == words.plain("en", chapter, section).count("\n") + 1
