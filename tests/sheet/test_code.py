"""A code for phones on the sheet, where a clinic says where the site is; none while nobody does."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import segno

from explainer import words
from explainer.site.sheet import PAPERS, sheet
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
def test_the_sheet_is_still_one_page_and_says_the_address(
    hosted: None, language: str, paper: str
) -> None:
    from pypdf import PdfReader

    made = PdfReader(io.BytesIO(sheet(language, paper)))
    assert len(made.pages) == 1
    assert "north.example" in "".join(made.pages[0].extract_text().split())
