"""The printed sheet: one tagged page to take to the talk, per language and paper size."""

from __future__ import annotations

import json
from pathlib import Path

from explainer import words
from explainer.places import ASSETS
from explainer.site.sheet_words import sheet_words

TEMPLATE = Path(__file__).with_name("sheet.typ")
# Paper as file names call it, and as the typesetter does.
PAPERS = {"a4": "a4", "letter": "us-letter"}


def sheet(language: str, paper: str) -> bytes:
    """Return the sheet as a PDF with tags; `paper` is `a4` or `letter`.

    It is written to the PDF/UA-1 standard, so a picture without a text alternative is an error.
    The same words give the same bytes.
    """
    import typst  # slow to load, and only builders need it

    said = json.dumps(sheet_words(language), ensure_ascii=False)
    made = typst.compile(
        str(TEMPLATE),
        format="pdf",
        font_paths=[str(ASSETS / "fonts")],
        ignore_system_fonts=True,
        sys_inputs={"sheet": said, "paper": PAPERS[paper]},
        pdf_standards=["ua-1"],
    )
    return bytes(made)


def sheet_name(language: str, paper: str) -> str:
    """Return the name of the sheet's file."""
    return f"ketamine-sheet-{language}-{paper}.pdf"


def write_sheets(folder: Path) -> list[Path]:
    """Write the sheet in every language and paper size into `folder`; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for language in (each.code for each in words.languages()):
        for paper in PAPERS:
            path = folder / sheet_name(language, paper)
            path.write_bytes(sheet(language, paper))
            written.append(path)
    return written
