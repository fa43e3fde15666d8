"""The app's content in languages that nobody speaks, made of English."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterable
from pathlib import Path

from explainer.places import ASSETS
from tests.bundle import pseudo

# Runs with other assets: they are named before anything reads them.
COMPILE = """
import json, sys
from pathlib import Path
from explainer import places
places.ASSETS = Path(sys.argv[1])
from explainer import words
words.offer(sys.argv[2].split(","))
from explainer.bundle import compile_chapter, contents
from explainer.chapters import chapter
for code in sys.argv[2].split(","):
    site = json.dumps(contents(code))
    (places.ASSETS / f"site.{code}").write_text(site, encoding="utf-8")
    for name in sys.argv[3:]:
        (places.ASSETS / f"{name}.{code}").write_bytes(
            compile_chapter(chapter(name), places.ASSETS, code))
"""


def spoken_in(codes: Collection[str], chapters: Iterable[str], folder: Path) -> dict[str, bytes]:
    """Return what a page is handed: some chapters, and what stands around them, in each language.

    An empty folder is filled with other assets for it.
    """
    assets = folder / "assets"
    shutil.copytree(ASSETS, assets)
    for code in codes:
        pseudo.write(assets / "words", code)
    command = [sys.executable, "-c", COMPILE, str(assets), ",".join(codes), *chapters]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONIOENCODING": "utf-8"})
    handed = {path.name: path.read_bytes() for path in assets.iterdir() if path.is_file()}
    return {
        name: packed if name.startswith("site.") else base64.b64encode(packed)
        for name, packed in handed.items()
        if name.rpartition(".")[2] in codes
    }
