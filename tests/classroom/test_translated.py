"""A notebook in another language has the same cells and code, and every text is its own."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections import Counter
from typing import Any

import pytest

from explainer import words
from explainer.classroom import translated
from explainer.classroom.student import teaching
from explainer.classroom.translated import in_language, inner, literals
from explainer.words.folder import WORDS, WordsError

OTHERS = [each.code for each in words.languages() if each.code != "en"]
# A text of two words or more; what has an underscore, a colon or a slash in it is a name.
TEXT = re.compile(r"[^\W\d_]{2,},? [^\W\d_]{2,}")
NAMES = {
    *("low to moderate", "moderate to high", "large response"),  # as the tables have them
    "US label pooled TRD (TRANSFORM-1+2)",
}
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
KEPT = re.compile(r"\$\$?[^$]+\$\$?|`[^`\n]+`|\b[a-z]{3,}\d{4}[a-z]?\b")


@pytest.fixture(params=[(path, code) for path in teaching() for code in OTHERS], ids=str)
def pair(request: pytest.FixtureRequest) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """An English notebook, the same in another language, and the file of that language."""
    path, code = request.param
    text = path.read_text(encoding="utf-8")
    file = WORDS / code / "notebooks" / f"{path.stem}.toml"
    theirs = json.loads(in_language(path.stem, text, code))
    assert theirs["metadata"]["language"] == code
    return json.loads(text), theirs, tomllib.loads(file.read_text(encoding="utf-8"))


def sources(notebook: dict[str, Any], kind: str) -> list[tuple[str, str]]:
    cells = notebook["cells"]
    return [(c["id"], "".join(c["source"])) for c in cells if c["cell_type"] == kind]


def bare(source: str) -> str:
    """Return code with every string emptied; the texts inside an f-string may change places."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            node.values = [each for each in node.values if not isinstance(each, ast.Constant)]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def strings(notebook: dict[str, Any]) -> set[str]:
    code = [source for _, source in sources(notebook, "code")]
    return {inner(source[begin:end]) for source in code for begin, end in literals(source)}


def test_cells_and_code_are_the_same(pair: Any) -> None:
    ours, theirs, _ = pair
    assert [(c["id"], c["cell_type"]) for c in ours["cells"]] == [
        (c["id"], c["cell_type"]) for c in theirs["cells"]
    ]
    for (name, our), (_, their) in zip(sources(ours, "code"), sources(theirs, "code"), strict=True):
        assert bare(our) == bare(their), name


def test_every_text_is_translated_and_no_translation_is_spare(pair: Any) -> None:
    ours, theirs, said = pair
    there = strings(ours)
    assert set(said["code"]) <= there, "for a string that is not in the code"
    assert set(said["cells"]) == {name for name, _ in sources(ours, "markdown")}
    bare_names = {text for text in there if re.search(r"[_:/]\w|\{phrase", text)} | NAMES
    left = {text for text in there - set(said["code"]) - bare_names if TEXT.search(text)}
    assert left == set()
    for (name, our), (_, their) in zip(
        sources(ours, "markdown"), sources(theirs, "markdown"), strict=True
    ):
        assert our != their, name
    assert ours["metadata"]["title"] != theirs["metadata"]["title"]


def test_numbers_formulas_names_and_sources_are_the_same(pair: Any) -> None:
    ours, theirs, _ = pair
    for (name, our), (_, their) in zip(
        sources(ours, "markdown"), sources(theirs, "markdown"), strict=True
    ):
        numbers = [Counter(n.replace(",", ".") for n in NUMBER.findall(t)) for t in (our, their)]
        assert numbers[0] == numbers[1], name
        kept = [Counter(KEPT.findall(t)) for t in (our, their)]
        extra = {t for t in (kept[0] - kept[1]) if not t.startswith("`")}
        assert extra == set() and our.count("|") == their.count("|"), name
        assert [our.count(mark) for mark in ("<details>", "```", "\n- ", "\n#")] == [
            their.count(mark) for mark in ("<details>", "```", "\n- ", "\n#")
        ], name


CELLS = [
    {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["One."]},
    {"cell_type": "code", "id": "b", "metadata": {}, "source": ['x = f"{1} of two"\n', 'y = "b"']},
]
SMALL = json.dumps({"cells": CELLS, "metadata": {"title": "One", "language": "en"}})


def other(monkeypatch: pytest.MonkeyPatch, text: str) -> Any:
    monkeypatch.setattr(translated, "read", lambda language, name: text)
    return json.loads(in_language("small", SMALL, "es"))


def test_only_whole_strings_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    said = 'title = "Uno"\ncells = {a = "Uno."}\ncode = {"{1} of two" = "{1} de dos", x = "z"}'
    made = other(monkeypatch, said)
    assert [c["source"] for c in made["cells"]] == [
        ["Uno."],
        ['x = f"{1} de dos"\n', 'y = "b"'],
    ]
    assert made["metadata"] == {"title": "Uno", "language": "es"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('title = "Uno"\ncells = {}\ncode = {}', "has no text for the cell a"),
        ('title = "Uno"\ncells = {a = "Uno"}', "holds title, cells and code, and nothing else"),
        ("title = ", "es/notebooks/small.toml: Invalid value"),
        ("title='U'\ncells={a='U'}\ncode={b='\"'}", "a text breaks the code"),
    ],
)
def test_what_is_missing_or_breaks_is_said(
    text: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(WordsError, match=said) as error:
        other(monkeypatch, text)
    assert "\n" not in str(error.value).strip()


def test_a_language_without_notebooks_is_said() -> None:
    with pytest.raises(WordsError, match="xx/notebooks/small.toml is missing"):
        in_language("small", SMALL, "xx")
