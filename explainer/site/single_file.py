"""The whole explainer as one file with all languages, to be mailed or carried on a stick."""

from __future__ import annotations

import base64
import gzip
from pathlib import Path

from explainer import words
from explainer.bundle import build_all, contents
from explainer.places import STAGE_SCRIPT
from explainer.site.packed import packed
from explainer.site.page import as_json, escape_script, inline_script, page, script_hash
from explainer.site.unscripted import able, beginning, readable

POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
    "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
)
OPEN = Path(__file__).with_name("open.js")
START = (
    "KetamineExplainer.start(document.getElementById('explainer'), "
    "{content: window.kxContent, language: document.documentElement.lang});"
)
# Of the words around the chapters: packed by themselves, as few readers open them.
FEW_OPEN = ("about", "asked", "search")


def write_single_files(folder: Path) -> list[Path]:
    """Write `ketamine-explainer-<language>.html` for each language and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    codes = [language.code for language in words.spoken()]
    stage = escape_script(STAGE_SCRIPT.read_text(encoding="utf-8"))
    content = {"script": stage.encode()}
    for code in codes:
        content |= _around(code)
    for name in build_all(codes[0]):
        content |= {f"{name}.{code}": gzip.decompress(build_all(code)[name]) for code in codes}
    held = packed(content)
    written = [folder / f"ketamine-explainer-{code}.html" for code in codes]
    for code, path in zip(codes, written, strict=True):
        path.write_text(_page(code, stage, held), encoding="utf-8")
    return written


def _around(language: str) -> dict[str, bytes]:
    """Return the words around the chapters, and what few open of them, by name."""
    site, name = contents(language), f"site.{language}"
    few = {f"{name}/{part}": gzip.decompress(base64.b64decode(site.pop(part))) for part in FEW_OPEN}
    return {name: as_json(site).encode(), **few}


def _page(language: str, stage: str, held: str) -> str:
    """Return the page: two scripts run by themselves, two texts are run or unpacked by the second.

    The policy knows every script by its hash, also those that the page adds later.
    """
    asks, opens, begins = able(), OPEN.read_text(encoding="utf-8"), beginning(START)
    policy = POLICY.format(hashes=" ".join(map(script_hash, [asks, opens, begins, stage])))
    scripts = [
        f'<script type="text/plain" id="begin">{escape_script(begins)}</script>',
        f'<script type="text/plain" id="packed">{held}</script>',
        inline_script(opens),
    ]
    below = readable(language)
    return page(language, "\n".join(scripts), policy, below=below, able=inline_script(asks))
