"""Installed, and opened without a network: the folder's manifest, icons and service worker."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from explainer import words
from explainer.theme import read_themes

WORKER = "worker.js"
TEMPLATE = Path(__file__).with_name("worker.js")
# A receptor from above with something in it; systems may cut the square to a circle.
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="{size}" height="{size}">'
    '<rect width="512" height="512" fill="{paper}"/><g fill="{nmda}">'
    '<rect x="136" y="136" width="84" height="240" rx="42"/>'
    '<rect x="292" y="136" width="84" height="240" rx="42"/></g>'
    '<circle cx="256" cy="256" r="40" fill="{ketamine}"/></svg>'
)
SIZES = (192, 512)


def manifest_name(language: str) -> str:
    """Return the name of a language's manifest."""
    return f"explainer.{language}.webmanifest"


def manifest(language: str, start: str) -> str:
    """Return the web app manifest (JSON) of a language whose page is `start`.

    Icons stand in it as data, so that the page's policy on images stays as it is.
    """
    paper = read_themes()["light"]["paper"]
    made: dict[str, Any] = {
        "name": words.message(language, "site", "product-name"),
        "description": words.message(language, "site", "product-sentence"),
        "lang": language,
        "id": f"./{start}",
        "start_url": f"./{start}",
        "scope": "./",
        "display": "standalone",
        "background_color": paper,
        "theme_color": paper,
        "icons": [_icon(size) for size in SIZES],
    }
    return json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True)


def _icon(size: int) -> dict[str, str]:
    """Return an icon of so many pixels a side."""
    from explainer.stills.pixels import pngs

    colours = read_themes()["light"]
    (made,) = pngs([ICON.format(size=size, **colours)], colours)
    source = f"data:image/png;base64,{base64.b64encode(made).decode()}"
    shape = {"sizes": f"{size}x{size}", "type": "image/png", "purpose": "any maskable"}
    return {"src": source} | shape


def worker(folder: Path, names: Iterable[str]) -> str:
    """Return the service worker that keeps files of `folder`, and only these.

    Its version is a hash of all of them: a file that has changed makes another worker, which takes
    over once no page of the older one is open.
    """
    kept = sorted(names)
    digest = hashlib.sha256()
    for name in kept:
        digest.update(name.encode() + b"\0" + (folder / name).read_bytes() + b"\0")
    given = {"version": digest.hexdigest()[:16], "files": kept}
    template = TEMPLATE.read_text(encoding="utf-8")
    return template.replace("GIVEN", json.dumps(given, ensure_ascii=False))
