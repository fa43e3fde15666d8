"""What stands in the braces of a heading says what the section is; mistakes name file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer import words

GOOD = """## All of it {#part-all .part}

## With the spray {#spray .step moment=before preset=spray}

So it is.

## What is known {#known}
"""
WRONG = {
    "## A {#a .nobody}": r"en/toy.md, line 2: the role 'nobody' is not known; allowed are text, ",
    "## A {#a .option control=dose}": "line 2: a section that is 'option' says control=… option=…",
    "## A {#a .step preset=spray}": "line 2: a section that is 'step' says moment=… preset=…",
    "## A {#a .card of=b}": "line 2: a section that is 'card' says nothing more after its role",
    "## A {#a .card .list}": "line 2: after the id stand one .role and key=value",
    "## A": "line 2: a heading is written ## Heading {#id .role key=value}, not '## A'",
    "### A {#a}": "line 2: a heading is written",
    "A text.": "line 2: a text begins with a heading",
    "## A {#a}\n## B {#a}": "line 3: the id 'a' is used before",
}


@pytest.fixture
def head(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/toy.md").write_text(GOOD, encoding="utf-8")
    return tmp_path


def test_a_heading_says_what_a_section_is(head: Path) -> None:
    made = [words.head("en", "toy", name, root=head) for name in ("part-all", "spray", "known")]
    assert [one.role for one in made] == ["part", "step", "known"]
    assert made[1].of == {"moment": "before", "preset": "spray"}


@pytest.mark.parametrize("source", WRONG)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, source: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/toy.md").write_text(f"\n{source}\n", encoding="utf-8")
    with pytest.raises(words.WordsError) as refused:
        words.sections("en", "toy", root=tmp_path)
    assert WRONG[source] in str(refused.value)
