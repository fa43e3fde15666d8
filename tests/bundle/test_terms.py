"""Words that cannot be avoided are explained: at their first use, and all in one place."""

from __future__ import annotations

import re
from typing import Any

from explainer import words
from explainer.bundle.terms import marked, reading_order, terms_in
from tests.words.filters import SPELLED


def marks(sections: dict[str, dict[str, str]]) -> list[str]:
    return [term for s in sections.values() for term in re.findall(r'data-term="(.*?)"', s["html"])]


def test_a_first_use_is_marked_and_no_later_one() -> None:
    sections = {
        "a": {"html": "<p>No word.</p>"},
        "b": {"html": "<p>Ketamine, and <b>ketamine</b> again.</p>"},
        "c": {"html": "<p>The ketamine of c.</p>"},
    }
    made = marked("en", sections, ["c", "a", "b"])
    assert made["c"]["html"] == '<p>The <dfn data-term="ketamine">ketamine</dfn> of c.</p>'
    assert made["b"] == sections["b"]


def test_neither_a_tag_nor_a_number_is_marked() -> None:
    html = '<p><data data-evidence="ketamine">ketamine 5</data> <i title="ketamine">x</i></p>'
    assert marked("en", {"a": {"html": html}}, ["a"])["a"]["html"] == html


def test_the_head_of_a_table_is_left_alone_for_it_is_not_seen_on_a_phone() -> None:
    html = "<table><thead><tr><th>Ketamine</th></tr></thead></table>"
    assert marked("en", {"a": {"html": html}}, ["a"])["a"]["html"] == html


def test_what_stands_open_is_read_before_what_is_folded_or_chosen() -> None:
    parts = {"signal-on": "option", "one": "part", "how": "reading"}
    roles = {"scene": "scene", "known": "known", **parts, "clinician": "clinician"}
    assert reading_order(roles)[:2] == ["known", "one"]


def test_a_note_to_the_translator_is_not_said() -> None:
    assert terms_in("en", ["# About ketamine\nketamine = a medicine"]) == []


def test_each_term_of_the_texts_is_marked_once(header: Any, language: str) -> None:
    said = header["words"][language]
    found = marks(said["sections"])
    assert sorted(found) == sorted(set(found))
    prose = [re.sub(r"<[^>]+>", " ", section["html"]) for section in said["sections"].values()]
    assert {str(term["word"]) for term in terms_in(language, prose)} == set(found)


def test_each_term_has_its_meaning_and_sound_in_the_bundle(header: Any, language: str) -> None:
    said = header["words"][language]
    explained = {term["word"]: term for term in said["terms"]}
    assert set(marks(said["sections"])) <= explained.keys()
    assert all(term["say"] and term["meaning"] for term in explained.values())


# An abbreviation is what a reader stumbles over first.
def test_each_abbreviation_is_explained(header: Any, language: str) -> None:
    name = header["chapter"]
    known = " ".join(form for term in words.glossary(language) for form in (term.word, *term.forms))
    plain = [s for s in words.sections(language, name) if s not in ("clinician", "model")]
    text = " ".join(words.plain(language, name, section) for section in plain)
    text = re.sub(r"\{\{.*?\}\}", "", text)
    found = set(re.findall(r"\b[A-Z]{2,}[A-Za-z0-9]*\b", text))
    found = {short for short in found if not re.fullmatch(SPELLED[language], short)}
    assert {short for short in found if short not in known} == set()
