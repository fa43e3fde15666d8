"""What a language's folder says of itself is looked through; what is wrong is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.words import folder
from explainer.words.folder import WordsError, languages

WRONG = {
    'code = "xx"\n': r"^xx/language\.toml holds code, name and direction, and nothing else\.$",
    'code = "yy"\nname = "Y"\ndirection = "ltr"\n': r"^xx/language\.toml: code is the folder",
    'code = "xx"\nname = "X"\ndirection = "up"\n': r"direction ltr or rtl\.$",
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
        languages.__wrapped__()
