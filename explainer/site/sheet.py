"""The printed sheet: one tagged page to take to the talk, per language and paper size."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from explainer import words
from explainer.places import ASSETS
from explainer.site.sheet_words import sheet_words
from explainer.theme import letters_of

TEMPLATE = Path(__file__).with_name("sheet.typ")
# Paper as file names call it, and as the typesetter does.
NO_ROOM = "no room"  # what the template says then
PAPERS = {"a4": "a4", "letter": "us-letter"}


def sheet(language: str, paper: str) -> bytes:
    """Return the sheet as a PDF with tags; `paper` is `a4` or `letter`.

    It is written to the PDF/UA-1 standard, so a picture without a text alternative is an error.
    The same words give the same bytes.
    """
    return set_in_type(sheet_words(language), paper)


def set_in_type(said: dict[str, Any], paper: str) -> bytes:
    """Return words as a sheet: on one page, or on two where one has no room for them.

    Nothing is printed over anything else: ValueError where two pages have no room either, and
    where no typeface has the letters.
    """
    import typst  # slow to load, and only builders need it

    _refuse_unwritable(said)
    for pages in ("1", "2"):
        try:
            made = typst.compile(
                str(TEMPLATE),
                format="pdf",
                font_paths=[str(ASSETS / "fonts")],
                ignore_system_fonts=True,
                sys_inputs={
                    "sheet": json.dumps(said, ensure_ascii=False),
                    "paper": PAPERS[paper],
                    "pages": pages,
                },
                pdf_standards=["ua-1"],
            )
            return bytes(made)
        except typst.TypstError as error:
            if NO_ROOM not in str(error):
                raise
    language = said["language"]
    raise ValueError(f"The sheet in “{language}” is too long for two pages of {paper}; shorten it.")


def _refuse_unwritable(said: dict[str, Any]) -> None:
    lacking = sorted({*_letters(said)} - letters_of(said["fonts"]))
    if lacking:
        raise ValueError(
            f"The sheet in “{said['language']}” has letters that no typeface in assets/fonts has, "
            f"such as {' '.join(lacking[:3])}; put one there and name its family in language.toml."
        )


def _letters(said: Any) -> Iterator[str]:
    """Yield the letters of all texts; bytes of pictures and what is never drawn are none."""
    if isinstance(said, str):
        yield from filter(str.isalpha, said)
    children = said.values() if isinstance(said, dict) else said
    for child in children if isinstance(said, dict | list) else ():
        yield from _letters(child)


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
