"""A code for phones on the sheet, where a clinic says where the site is; none while nobody does."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import segno

from explainer import words
from explainer.site.sheet import PAPERS, set_in_type
from explainer.site.sheet_words import qr_code, sheet_words

pytestmark = pytest.mark.slow
SITE = "https://north.example/ketamine/"
LANGUAGES = [language.code for language in words.languages()]


@pytest.fixture
def hosted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "north.toml"
    file.write_text(f'name = "North"\nsite = "{SITE}"\n', encoding="utf-8")
    monkeypatch.setenv(words.CLINIC, str(file))


def test_without_a_site_there_is_no_code() -> None:
    assert sheet_words("en")["code"] is None


@pytest.mark.parametrize(("language", "page"), [("en", SITE), ("es", f"{SITE}es.html")])
def test_the_code_leads_to_the_page_of_the_language(hosted: None, language: str, page: str) -> None:
    code = sheet_words(language)["code"]
    assert code["svg"] == qr_code(page)
    assert page in code["said"]
    other = segno.make(page + "x", error="m", micro=False)
    assert code["svg"] != str(other.svg_inline(border=4))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_takes_no_further_page_and_says_the_address(
    hosted: None, language: str, paper: str
) -> None:
    from pypdf import PdfReader

    said = sheet_words(language)
    assert said["code"]
    without, made = (
        PdfReader(io.BytesIO(set_in_type(each, paper))) for each in (said | {"code": None}, said)
    )
    assert len(made.pages) == len(without.pages)
    texts = ["".join(page.extract_text() for page in pdf.pages).split() for pdf in (without, made)]
    assert ["north.example" in "".join(text) for text in texts] == [False, True]
