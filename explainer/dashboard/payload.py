"""What the dashboard hands to the browser, written once by the server for all its kernels.

A kernel that reads files needs neither the models nor matplotlib: it starts sooner and takes a
third of the memory.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

from explainer import kept as keep
from explainer.kept import fingerprint
from explainer.places import ASSETS, CHANGELOG, PACKAGE
from explainer.words.clinic import clinic_files

FOLDER = "EXPLAINER_PAYLOAD"
"""Environment variable in which the server tells its kernel where the payload lies."""

ADDRESS = "EXPLAINER_CONTENT"
"""Environment variable in which it tells where browsers fetch it, seen from the page."""

Payload = dict[str, bytes]
"""Files by name: `<chapter>.<language>.kxb`, and `site.<language>.json` around the chapters."""


def payload() -> Payload:
    """Return what the server has written, or what is kept where there is no server."""
    folder = os.environ.get(FOLDER)
    return read(Path(folder)) if folder else kept()


def kept() -> Payload:
    """Return the payload from the cache, compiling it first when anything of ours has changed."""
    from explainer import words

    spoken = [each.code for each in words.languages()]
    name = f"payload-{fingerprint(input_files(), spoken)}.zip"
    packed = keep.kept(name, lambda: _packed(compiled()), is_whole=_is_whole)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _is_whole(packed: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            return archive.testzip() is None
    except (zipfile.BadZipFile, EOFError):
        return False


def input_files() -> list[Path]:
    """Return every file that could shape the payload."""
    code = [path for path in PACKAGE.rglob("*") if path.suffix in {".py", ".ant", ".json"}]
    assets = [path for path in ASSETS.rglob("*") if path.is_file()]
    own = [path for path in clinic_files() if path not in assets]
    return sorted([*code, *assets, *own, *filter(Path.is_file, [CHANGELOG])])


def compiled() -> Payload:
    """Compile every chapter that is ready, in every language; quick when the cache is fresh."""
    from explainer import words

    made: Payload = {}
    for language in words.spoken():
        made |= _in_language(language.code)
    return made


def _in_language(language: str) -> Payload:
    from explainer.bundle import build_all, contents

    bundles = {f"{name}.{language}.kxb": packed for name, packed in build_all(language).items()}
    return bundles | {f"site.{language}.json": json.dumps(contents(language)).encode()}


def languages(names: list[str]) -> list[str]:
    """Return the languages that the files of these names speak, English first."""
    codes = {name.split(".")[1] for name in names if name.startswith("site.")}
    return sorted(codes, key=lambda code: (code != "en", code))


def write(folder: Path, content: Payload) -> None:
    """Write a payload into an existing folder."""
    for name, written in content.items():
        (folder / name).write_bytes(written)


def read(folder: Path) -> Payload:
    """Read a payload that `write` has written."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _packed(content: Payload) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, written in content.items():
            archive.writestr(name, written)
    return packed.getvalue()
