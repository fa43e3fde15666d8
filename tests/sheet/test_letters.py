"""Languages of other scripts on paper: their letters have a typeface, or a sentence says so."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from explainer import words
from explainer.site.sheet import set_in_type
from explainer.site.sheet_words import sheet_words

if TYPE_CHECKING:
    from pypdf import PdfReader

pytestmark = pytest.mark.slow


def test_letters_without_a_typeface_are_one_sentence() -> None:
    said = sheet_words("en") | {"title": "שלום"}
    with pytest.raises(ValueError, match=r"^The sheet in “en” has letters that no typeface .*toml"):
        set_in_type(said, "a4")


def test_a_language_from_the_right_that_nobody_reviewed() -> None:
    from pypdf import PdfReader

    mark = words.message("en", "stage", "unreviewed")
    shown = {"direction": "rtl", "fonts": ["Atkinson Hyperlegible", "Noto Sans Arabic"]}
    said = sheet_words("en") | shown | {"title": "مرحبا", "unreviewed": ["غير مراجع", mark]}
    pdf = PdfReader(io.BytesIO(set_in_type(said, "a4")))
    assert mark in pdf.pages[0].extract_text()
    fonts = {str(font.get_object()["/BaseFont"]) for font in fonts_of(pdf)}
    assert any("NotoSansArabic" in name for name in fonts)


def fonts_of(pdf: PdfReader) -> list[Any]:
    return [font for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
