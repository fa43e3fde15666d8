"""What a language's folder says of itself is looked through; what is wrong is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.words import folder, offer
from explainer.words.folder import Language, WordsError, every_language, languages

WRONG = {
    'code = "xx"\n': r"^xx/language\.toml holds code, name, direction, reviewed and",
    'code = "yy"\nname = "Y"\ndirection = "ltr"\n': r"^xx/language\.toml: code is the folder",
    'code = "xx"\nname = "X"\ndirection = "up"\n': r"direction ltr or rtl\.$",
    'code = "xx"\nname = "X"\ndirection = "ltr"\nreviewed = "no"\n': r"true or false\.$",
    "code = ": r"^xx/language\.toml: .*\.$",
}


@pytest.mark.parametrize("written", WRONG)
def test_a_wrong_language_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx/language.toml").write_text(written, encoding="utf-8")
    monkeypatch.setattr(folder, "WORDS", tmp_path)
    with pytest.raises(WordsError, match=WRONG[written]):
        every_language.__wrapped__()


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that was reviewed, and one that nobody has reviewed."""
    found = (Language("en", "English", "ltr", reviewed=True), Language("xx", "X", "rtl"))
    monkeypatch.setattr(folder, "every_language", lambda: found)
    monkeypatch.delenv(folder.LANGUAGES, raising=False)


@pytest.mark.usefixtures("two")
def test_a_language_that_nobody_reviewed_is_offered_where_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert [each.code for each in languages()] == ["en"]
    monkeypatch.setenv(folder.LANGUAGES, "xx,yy")
    assert [each.code for each in languages()] == ["en", "xx"]


def test_one_that_there_is_not_cannot_be_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(folder.LANGUAGES, "")
    with pytest.raises(WordsError, match=r"^'xx' is no language here; there are en, .*es"):
        offer(["es", "xx"])


def test_a_copied_folder_counts_as_not_reviewed() -> None:
    assert not Language("xx", "X", "ltr").reviewed
