"""Text as a tree: read, joined, searched and said."""

from __future__ import annotations

import pytest

from explainer import evidence, words
from explainer.evidence.bibliography import read_references
from explainer.nodes import element, elements, html_of, joined, read_html, text_of
from explainer.places import ASSETS


def test_html_is_read_as_nodes_and_its_words_are_kept() -> None:
    nodes = read_html('<p>Not <b>all</b> &amp; <a href="x?a=1&amp;b">here</a>.</p>')
    link = ["a", {"href": "x?a=1&b"}, "here"]
    assert nodes == [["p", {}, "Not ", ["b", {}, "all"], " & ", link, "."]]
    assert text_of(nodes) == "Not all & here."
    assert text_of(nodes, "|") == "Not |all| & |here|."


@pytest.mark.parametrize(
    "html", ["<p>x", "x</p>", "<p><i>x</p></i>", '<a href="<a href="u">u</a>">x</a>']
)
def test_what_is_not_well_formed_is_refused(html: str) -> None:
    with pytest.raises(ValueError, match="close"):
        read_html(html)


def test_nodes_become_html_again_without_attributes() -> None:
    html = '<p class="a">1 &lt; 2<br><b>x &amp; y</b></p>'
    nodes = [["p", {"class": "a"}, "1 < 2", ["br", {}], ["b", {}, "x & y"]]]
    assert html_of(nodes) == html.replace(' class="a"', "")


def test_texts_that_meet_are_one() -> None:
    assert joined(["a", "", "b", ["i", {}], "c"]) == ["ab", ["i", {}], "c"]
    assert element("p", None, "a", "b") == ["p", {}, "ab"]


def test_elements_are_found_at_any_depth_in_reading_order() -> None:
    nodes = read_html("<ul><li>1</li><li><b>2</b></li></ul>")
    assert [node[0] for node in elements(nodes)] == ["ul", "li", "li", "b"]
    assert [text_of([node]) for node in elements(nodes, "li")] == ["1", "2"]


def test_every_citation_is_well_formed_and_holds_no_link_in_a_link() -> None:
    book = evidence.load()
    for key in read_references(ASSETS / "evidence" / "references.bib"):
        for language in words.languages():
            nodes = read_html(book.citation(key, language.code).html)
            assert not [a for a in elements(nodes, "a") if list(elements(a[2:], "a"))], key
