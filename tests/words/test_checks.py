"""Each language says itself what is looked for in its words; a wrong pattern is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer import words
from explainer.words.translated import missing, untranslated

WRONG = {
    "praise = ['(']": r"^xx/checks.toml, praise: not a pattern: ",
    "prase = ['a']": r"^xx/checks.toml, prase: known are praise, one_in, ",
    "praise = 'a'": r"^xx/checks.toml, praise: known are .*, each a list of patterns\.$",
    "[says]\ncolour = ['red']": r"^xx/checks.toml, says.colour: known are condition, ",
    "praise = [": r"^xx/checks.toml: .*\(at end of document\)\.$",
}


def folder(root: Path, code: str, **files: str) -> Path:
    (root / code).mkdir(exist_ok=True)
    for name, text in files.items():
        (root / code / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize("written", WRONG)
def test_a_wrong_pattern_is_one_sentence(tmp_path: Path, written: str) -> None:
    folder(tmp_path, "xx", checks_toml=written)
    with pytest.raises(words.WordsError, match=WRONG[written]):
        words.not_taken("xx", tmp_path)


def test_what_a_language_does_not_look_for_is_said_and_never_an_error(tmp_path: Path) -> None:
    folder(tmp_path, "xx", checks_toml="praise = ['a']\n[says]\nlife = ['b']")
    told = words.not_taken("xx", tmp_path)
    assert len(told) == len(words.MEASURES) + len(words.SAYS) - 1
    assert "xx/checks.toml has no times; not looked for: when sentences name a time." in told
    assert "xx/checks.toml has no says.condition; not looked for." in told
    assert set(words.says("xx", tmp_path)) == set(words.SAYS)


def test_our_languages_take_every_measure(language: str) -> None:
    assert words.not_taken(language) == []


def test_what_is_said_in_english_is_found(tmp_path: Path) -> None:
    chosen = "d = { $n ->\n   *[other] one two three\n }\n"
    ours = "a = Three words here.\nb = PTSD\nc = { $n } of { $m }\n" + chosen
    folder(tmp_path, "en", x_ftl=ours)
    folder(tmp_path, "xx", x_ftl=ours.replace("one two three", "un deux trois"))
    (said,) = untranslated("xx", tmp_path)
    assert said == "xx/x.ftl: 1 of 4 texts are the same as in English, such as “a”."


def test_what_is_missing_is_found(tmp_path: Path) -> None:
    folder(tmp_path, "en", x_ftl="a = A\nb = B\n", y_md="## A {#a}\n\n## B {#b}\n")
    folder(tmp_path, "xx", x_ftl="a = A\n")
    assert list(missing("xx", tmp_path)) == [
        "xx/x.ftl has no “b”, which English has.",
        "xx/y.md is missing, which English has.",
    ]


@pytest.mark.slow
def test_our_languages_are_translated(language: str) -> None:
    assert list(missing(language)) == []
    assert language == "en" or list(untranslated(language)) == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("'week (1' = [0, 1]", "not a pattern"),
        ("'week 1' = [2, 1]", "two times are needed, the first and the last."),
        ("'week 1' = ['0', 1]", "two times are needed, the first and the last."),
    ],
)
def test_a_time_that_is_none_is_one_sentence(line: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx/checks.toml").write_text(f"[times.some]\n{line}\n", encoding="utf-8")
    with pytest.raises(words.WordsError, match=rf"^xx/checks.toml, times.some.+{said}"):
        words.times("xx", "some", root=tmp_path)
