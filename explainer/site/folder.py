"""The static site: a folder without a server behind it; chapters are fetched as they are opened."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

from explainer import words
from explainer.bundle import build_all, contents
from explainer.places import STAGE_SCRIPT
from explainer.site.page import as_json, page
from explainer.site.sheet import PAPERS, sheet_name, write_sheets

# A page opened from a stick has no origin of its own, hence the scheme beside 'self'.
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'unsafe-inline'; "
    "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
)
SCRIPTS = """<script src="stage.js"></script>
<script src="bundles/site.{language}.js"></script>
<script src="start.js"></script>"""
START = (
    "KetamineExplainer.start(document.getElementById('explainer'), "
    "{content: 'bundles/', language: document.documentElement.lang});\n"
)


def write_folder(folder: Path) -> list[Path]:
    """Write the site into `folder` and return the files written."""
    (folder / "bundles").mkdir(parents=True, exist_ok=True)
    files = {"start.js": START}
    for language in words.spoken():
        files |= _in_language(language.code)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    shutil.copyfile(STAGE_SCRIPT, folder / "stage.js")
    return [folder / "stage.js", *(folder / name for name in files), *write_sheets(folder)]


def _in_language(language: str) -> dict[str, str]:
    """Return the page of a language, and what it fetches as it is opened, by file name."""
    sheets = {language: {paper: sheet_name(language, paper) for paper in PAPERS}}
    kept = {"site": as_json(contents(language) | {"sheets": sheets})}
    kept |= {name: _base64(packed) for name, packed in build_all(language).items()}
    scripts = {f"{name}.{language}": text for name, text in kept.items()}
    return {
        _page_name(language): _page(language),
        **{f"bundles/{name}.js": _keeping(name, text) for name, text in scripts.items()},
    }


def _page_name(language: str) -> str:
    return "index.html" if language == "en" else f"{language}.html"


def _page(language: str) -> str:
    return page(language, SCRIPTS.format(language=language), POLICY)


def _base64(packed: bytes) -> str:
    return f"'{base64.b64encode(packed).decode()}'"


def _keeping(name: str, value: str) -> str:
    """Return a value as a script, which a page may load from a stick, unlike data."""
    return f"KetamineExplainer.keep('{name}', {value});\n"
