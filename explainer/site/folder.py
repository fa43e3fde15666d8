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
<script src="contents.js"></script>
<script src="start.js"></script>"""
START = (
    "KetamineExplainer.start(document.getElementById('explainer'), "
    "{site: KetamineExplainer.kept.site, bundles: 'bundles/', "
    "language: document.documentElement.lang});\n"
)


def write_folder(folder: Path) -> list[Path]:
    """Write the site into `folder` and return the files written."""
    (folder / "bundles").mkdir(parents=True, exist_ok=True)
    site = contents() | {"sheets": _sheets()}
    files = {
        "contents.js": f"KetamineExplainer.keep('site', {as_json(site)});\n",
        "start.js": START,
        **{f"bundles/{name}.js": _kept(name, packed) for name, packed in build_all().items()},
        **{_page_name(entry["code"]): _page(entry["code"]) for entry in site["languages"]},
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    shutil.copyfile(STAGE_SCRIPT, folder / "stage.js")
    return [folder / "stage.js", *(folder / name for name in files), *write_sheets(folder)]


def _sheets() -> dict[str, dict[str, str]]:
    """Return the addresses of the printed sheets by language and paper."""
    codes = [language.code for language in words.languages()]
    return {code: {paper: sheet_name(code, paper) for paper in PAPERS} for code in codes}


def _page_name(language: str) -> str:
    return "index.html" if language == "en" else f"{language}.html"


def _page(language: str) -> str:
    return page(language, SCRIPTS, POLICY)


def _kept(name: str, packed: bytes) -> str:
    """Return a bundle as a script, which a page may load from a stick, unlike data."""
    return f"KetamineExplainer.keep('{name}', '{base64.b64encode(packed).decode()}');\n"
