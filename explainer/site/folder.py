"""The static site: a folder without a server behind it; chapters are fetched as they are opened."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

from explainer import words
from explainer.bundle import build_all, contents
from explainer.narration import sentences, sounds
from explainer.places import STAGE_SCRIPT
from explainer.site.frames import FRAME, frames
from explainer.site.frames import START as START_FRAME
from explainer.site.offline import WORKER, manifest, manifest_name, worker
from explainer.site.page import as_json, page
from explainer.site.scorm import write_packages
from explainer.site.sheet import PAPERS, sheet_name, write_sheets
from explainer.site.teach import START as START_TEACHING
from explainer.site.teach import TEACH, teach_name, teach_page
from explainer.site.unscripted import ABLE, ABLE_TAG, able, beginning, readable

# A page opened from a stick has no origin of its own, hence the scheme beside 'self'. Only the
# folder has a worker, a manifest and sounds beside it.
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'unsafe-inline'; "
    "img-src data:; font-src data:; base-uri 'none'; form-action 'none'; "
    "worker-src 'self'; manifest-src 'self'; media-src 'self'"
)
SCRIPTS = """<script src="stage.js"></script>
<script src="bundles/site.{language}.js"></script>
<script src="start.js"></script>"""
START = (
    "KetamineExplainer.start(document.getElementById('explainer'), "
    "{content: 'bundles/', language: document.documentElement.lang, offline: true, pages: %s});\n"
)


def write_folder(folder: Path) -> list[Path]:
    """Write the site into `folder` and return the files written."""
    (folder / "bundles").mkdir(parents=True, exist_ok=True)
    files = {
        "start.js": beginning(START % _own_pages()),
        FRAME: beginning(START_FRAME),
        TEACH: beginning(START_TEACHING),
        ABLE: able(),
    }
    for language in words.spoken():
        files |= _in_language(language.code)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    shutil.copyfile(STAGE_SCRIPT, folder / "stage.js")
    sheets = write_sheets(folder)
    heard = [name for language in words.spoken() for name in _copy_sounds(folder, language.code)]
    kept = ["stage.js", *files, *heard, *(path.name for path in sheets)]
    # The last one, because it says of what all others are made.
    (folder / WORKER).write_text(worker(folder, kept), encoding="utf-8")
    made = [WORKER, "stage.js", *files, *heard]
    return [*(folder / name for name in made), *sheets]


def write_courses(folder: Path) -> list[Path]:
    """Write a SCORM 1.2 package for each language into `folder` and return the files."""
    bundles: dict[str, str] = {}
    for language in words.spoken():
        bundles |= _chapters(language.code)
    return write_packages(folder, bundles, POLICY)


def _in_language(language: str) -> dict[str, str]:
    """Return the pages of a language, and what they fetch as they are opened, by file name."""
    told = sounds(language, sentences(language))
    sheets = {language: {paper: sheet_name(language, paper) for paper in PAPERS}}
    heard = {language: {said: sound_address(language, path) for said, path in told.items()}}
    site = as_json(contents(language) | {"sheets": sheets, "sounds": heard})
    name, beside = _page_name(language), list(sheets[language].values())
    return {
        name: _page(language, beside),
        teach_name(language): teach_page(language, name, POLICY, beside),
        manifest_name(language): manifest(language, name),
        f"bundles/site.{language}.js": _keeping(f"site.{language}", site),
        **_chapters(language),
        **frames(language, POLICY),
    }


def sound_address(language: str, path: Path) -> str:
    """Return where a sound file stands in the folder."""
    return f"sounds/{language}/{path.name}"


def _copy_sounds(folder: Path, language: str) -> list[str]:
    """Copy the sound files of a language, where there are any; return their names in the folder."""
    names = []
    for path in sounds(language, sentences(language)).values():
        names.append(sound_address(language, path))
        (folder / names[-1]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / names[-1])
    return names


def _chapters(language: str) -> dict[str, str]:
    """Return the scripts that keep the chapters in a language, by file name."""
    names = {f"{name}.{language}": packed for name, packed in build_all(language).items()}
    return {f"bundles/{name}.js": _keeping(name, _base64(made)) for name, made in names.items()}


def _own_pages() -> str:
    """Return as JavaScript which page a browser's own language leads to, on the first page only.

    A page that was opened in another language was meant; nobody is led to words that no native
    reader has reviewed.
    """
    pages = {one.code: _page_name(one.code) for one in words.spoken() if one.reviewed}
    return f"document.documentElement.lang === 'en' ? {as_json(pages)} : {{}}"


def _page_name(language: str) -> str:
    return "index.html" if language == "en" else f"{language}.html"


def _page(language: str, sheets: list[str]) -> str:
    below = readable(language, sheets)
    return page(language, SCRIPTS.format(language=language), POLICY, below=below, able=ABLE_TAG)


def _base64(packed: bytes) -> str:
    return f"'{base64.b64encode(packed).decode()}'"


def _keeping(name: str, value: str) -> str:
    """Return a value as a script, which a page may load from a stick, unlike data."""
    return f"KetamineExplainer.keep('{name}', {value});\n"
