"""The whole explainer as one file per language, to be mailed or carried on a stick."""

from __future__ import annotations

import base64
from pathlib import Path

from explainer.bundle import build_all, contents
from explainer.places import STAGE_SCRIPT
from explainer.site.page import as_json, inline_script, page, script_hash

POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
    "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
)


def write_single_files(folder: Path) -> list[Path]:
    """Write `ketamine-explainer-<language>.html` for each language and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    site = contents()
    bundles = {name: base64.b64encode(b).decode() for name, b in build_all().items()}
    written = []
    for entry in site["languages"]:
        path = folder / f"ketamine-explainer-{entry['code']}.html"
        start = (
            "KetamineExplainer.start(document.getElementById('explainer'), "
            f"{as_json({'site': site, 'bundles': bundles, 'language': entry['code']})});"
        )
        path.write_text(_page(entry["code"], start), encoding="utf-8")
        written.append(path)
    return written


def _page(language: str, start: str) -> str:
    scripts = [STAGE_SCRIPT.read_text(encoding="utf-8"), start]
    policy = POLICY.format(hashes=" ".join(map(script_hash, scripts)))
    return page(language, "\n".join(map(inline_script, scripts)), policy)
