"""Messages: found, filled in, or an error that says what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer import words
from explainer.chapters import ORDER


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A folder of words for one tiny chapter."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "toy.ftl").write_text(
        "title = Toy\n"
        "doors =\n"
        "    { $filled ->\n"
        "        [one] 1 of { $of } doors is filled.\n"
        "       *[other] { $filled } of { $of } doors are filled.\n"
        "    }\n",
        encoding="utf-8",
    )
    return tmp_path


def test_a_message_is_filled_in(toy: Path) -> None:
    said = words.message("en", "toy", "doors", root=toy, filled=3, of=8)
    assert said == "3 of 8 doors are filled."


def test_one_is_told_from_many(toy: Path) -> None:
    said = words.message("en", "toy", "doors", root=toy, filled=1, of=8)
    assert said == "1 of 8 doors is filled."


def test_a_missing_message_is_an_error(toy: Path) -> None:
    with pytest.raises(words.WordsError, match=r"en/toy.ftl has no message 'gone'"):
        words.message("en", "toy", "gone", root=toy)


def test_a_missing_value_is_an_error(toy: Path) -> None:
    with pytest.raises(words.WordsError, match=r"'doors' needs more"):
        words.message("en", "toy", "doors", root=toy, filled=1)


def test_a_missing_language_is_an_error(toy: Path) -> None:
    with pytest.raises(words.WordsError, match=r"xx/toy.ftl is missing"):
        words.keys("xx", "toy", root=toy)


def test_a_key_written_twice_is_an_error(toy: Path) -> None:
    (toy / "en" / "toy.ftl").write_text("title = A\ntitle = B\n", encoding="utf-8")
    with pytest.raises(words.WordsError, match="'title' is written twice"):
        words.keys("en", "toy", root=toy)


def test_a_line_that_is_no_message_is_an_error(toy: Path) -> None:
    (toy / "en" / "toy.ftl").write_text("title = A { $b\n", encoding="utf-8")
    with pytest.raises(words.WordsError, match="en/toy.ftl, line 1: this is no Fluent message"):
        words.keys("en", "toy", root=toy)


def test_keys_come_with_their_arguments(toy: Path) -> None:
    assert words.keys("en", "toy", root=toy) == {
        "title": frozenset(),
        "doors": frozenset({"filled", "of"}),
    }


def test_values_are_kept_apart_only_where_words_run_from_the_right(language: str) -> None:
    said = words.message(language, "stage", "checked-on", date="2026")
    from_the_right = words.language_of(language).direction == "rtl"
    assert ({"\u2068", "\u2069"} <= set(said)) is from_the_right


def test_numbers_are_written_as_the_language_writes_them() -> None:
    values = {"level_band": "drip", "level_um": 0.5, "drug": "ketamine"}
    said = words.message("es", "receptor_blockade", "control-level_um-number", **values)
    assert said.startswith("0,5 µM")


def test_the_browser_gets_shared_words_and_the_chapter_s_own(language: str) -> None:
    source = words.fluent_source(language, "receptor_blockade")
    assert "\nplay = " in source
    assert "\nquestion = " in source


def test_an_empty_setting_says_that_it_is_not_yet_named() -> None:
    assert words.message("en", "site", "funder") == "Paid for by: nobody is named yet"


def test_the_help_line_is_never_empty(language: str) -> None:
    unset = words.message(language, "site", "help-line-number-unset")
    assert unset in words.message(language, "site", "help-line")


@pytest.mark.parametrize("part", ["question", "answer"])
@pytest.mark.parametrize("name", ORDER)
def test_the_list_of_chapters_asks_what_the_chapter_asks(
    name: str, part: str, language: str
) -> None:
    listed = words.message(language, "site", f"chapter-{name.replace('_', '-')}-{part}")
    assert listed == words.message(language, name, part)
