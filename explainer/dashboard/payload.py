"""What the dashboard hands to the browser, written once by the server for all its kernels.

A kernel that reads files needs neither the models nor matplotlib: it starts sooner and takes a
third of the memory.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from explainer.kept import cache_folder, fingerprint, replace_kept
from explainer.places import ASSETS, CHANGELOG, PACKAGE

FOLDER = "EXPLAINER_PAYLOAD"
"""Environment variable in which the server tells its kernels where the payload lies."""


@dataclass(frozen=True)
class Payload:
    """Compiled chapters by name, and the list of chapters with the words around them."""

    bundles: dict[str, bytes]
    site: dict[str, Any]


def payload() -> Payload:
    """Return what the server has written, or what is kept where there is no server."""
    folder = os.environ.get(FOLDER)
    return read(Path(folder)) if folder else kept()


def kept() -> Payload:
    """Return the payload from the cache, compiling it first when anything of ours has changed."""
    path = cache_folder() / f"payload-{fingerprint(input_files())}.zip"
    if not path.exists():
        replace_kept(path, _packed(compiled()))
    with zipfile.ZipFile(path) as archive:
        return _content({name: archive.read(name) for name in archive.namelist()})


def input_files() -> list[Path]:
    """Return every file that could shape the payload."""
    code = [path for path in PACKAGE.rglob("*") if path.suffix in {".py", ".ant"}]
    assets = [path for path in ASSETS.rglob("*") if path.is_file()]
    return sorted([*code, *assets, *filter(Path.is_file, [CHANGELOG])])


def compiled() -> Payload:
    """Compile every chapter that is ready; quick when the cache is fresh."""
    from explainer.bundle import build_all, contents

    return Payload(build_all(), contents())


def write(folder: Path, content: Payload) -> None:
    """Write a payload into an existing folder."""
    for name, written in _files(content).items():
        (folder / name).write_bytes(written)


def read(folder: Path) -> Payload:
    """Read a payload that `write` has written."""
    return _content({path.name: path.read_bytes() for path in folder.iterdir()})


def _files(content: Payload) -> dict[str, bytes]:
    """Return a payload as files: one for each chapter, and the site around them."""
    bundles = {f"{name}.kxb": packed for name, packed in content.bundles.items()}
    return {**bundles, "site.json": json.dumps(content.site).encode()}


def _content(files: dict[str, bytes]) -> Payload:
    bundles = {name[:-4]: file for name, file in files.items() if name.endswith(".kxb")}
    return Payload(bundles, json.loads(files["site.json"]))


def _packed(content: Payload) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, written in _files(content).items():
            archive.writestr(name, written)
    return packed.getvalue()
