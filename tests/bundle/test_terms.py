"""Words that cannot be avoided are explained: at their first use, and all in one place."""

from __future__ import annotations

import re
from typing import Any

from explainer import words
from explainer.bundle.terms import marked, reading_order, terms_in
from explainer.nodes import elements, read_html, text_of
from tests.words.filters import SPELLED


def marks(sections: dict[str, dict[str, Any]]) -> list[str]:
    found = (dfn for section in sections.values() for dfn in elements(section["nodes"], "dfn"))
    return [dfn[1]["data-term"] for dfn in found]


def unmarked(html: str) -> bool:
    nodes = read_html(html)
    return marked("en", {"a": {"nodes": nodes}}, ["a"])["a"]["nodes"] == nodes


def test_a_first_use_is_marked_and_no_later_one() -> None:
    sections = {
        "a": {"nodes": read_html("<p>No word.</p>")},
        "b": {"nodes": read_html("<p>Ketamine, and <b>ketamine</b> again.</p>")},
        "c": {"nodes": read_html("<p>The ketamine of c.</p>")},
    }
    made = marked("en", sections, ["c", "a", "b"])
    dfn = '<dfn data-term="ketamine">ketamine</dfn>'
    assert made["c"]["nodes"] == read_html(f"<p>The {dfn} of c.</p>")
    assert made["b"] == sections["b"]


def test_neither_a_tag_nor_a_number_is_marked() -> None:
    assert unmarked(
        '<p><data data-evidence="ketamine">ketamine 5</data> <i title="ketamine">x</i></p>'
    )


def test_the_head_of_a_table_is_left_alone_for_it_is_not_seen_on_a_phone() -> None:
    assert unmarked("<table><thead><tr><th>Ketamine</th></tr></thead></table>")


def test_two_words_in_one_text_are_both_marked_and_no_letter_is_lost() -> None:
    nodes = read_html("<p>First esketamine, then ketamine: both.</p>")
    made = marked("en", {"a": {"nodes": nodes}}, ["a"])
    assert marks(made) == ["esketamine", "ketamine"]
    assert text_of(made["a"]["nodes"]) == text_of(nodes)


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
    prose = [text_of(section["nodes"], " ") for section in said["sections"].values()]
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
