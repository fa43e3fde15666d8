"""The whole explainer as one file with all languages, to be mailed or carried on a stick."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from explainer import words
from explainer.bundle import build_all, contents
from explainer.places import STAGE_SCRIPT
from explainer.site.page import as_json, inline_script, page, script_hash
from explainer.site.unscripted import able, beginning, readable

POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
    "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
)


def write_single_files(folder: Path) -> list[Path]:
    """Write `ketamine-explainer-<language>.html` for each language and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    codes = [language.code for language in words.spoken()]
    content: dict[str, Any] = {}
    for code in codes:
        content |= _in_language(code)
    written = []
    for code in codes:
        path = folder / f"ketamine-explainer-{code}.html"
        start = (
            "KetamineExplainer.start(document.getElementById('explainer'), "
            f"{as_json({'content': content, 'language': code})});"
        )
        path.write_text(_page(code, start), encoding="utf-8")
        written.append(path)
    return written


def _in_language(language: str) -> dict[str, Any]:
    """Return the words around the chapters and each chapter in a language, by name."""
    bundles = build_all(language).items()
    packed = {f"{name}.{language}": base64.b64encode(made).decode() for name, made in bundles}
    return packed | {f"site.{language}": contents(language)}


def _page(language: str, start: str) -> str:
    asks, *scripts = [able(), STAGE_SCRIPT.read_text(encoding="utf-8"), beginning(start)]
    policy = POLICY.format(hashes=" ".join(map(script_hash, [asks, *scripts])))
    below, started = readable(language), "\n".join(map(inline_script, scripts))
    return page(language, started, policy, below=below, able=inline_script(asks))
