"""Bundles kept on disk, each rebuilt exactly when something it was made from has changed."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from explainer.bundle.compile import compile_chapter
from explainer.chapters import ORDER, chapter, chapters
from explainer.places import ASSETS, PACKAGE

# What shapes numbers or pictures without being a file of ours.
ENGINES = ("libroadrunner", "antimony", "matplotlib", "numpy", "fluent.runtime", "citeproc-py")
# Code that plays bundles or serves them leaves them as they are.
PLAYERS = ("stage", "dashboard", "site", "commands", "classroom")
# What stands around chapters, beside the code that compiles them.
AROUND = {"about", "contents", "self_audit"}


def cache_folder() -> Path:
    """Return the folder of compiled bundles: EXPLAINER_CACHE, else the user's cache folder."""
    named = os.environ.get("EXPLAINER_CACHE")
    base = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    return Path(named) if named else Path(base) / "ketamine-explainer"


def input_files(name: str) -> list[Path]:
    """Return every file that a chapter's bundle is made from."""
    code = [p for p in PACKAGE.rglob("*") if p.suffix in {".py", ".ant"} and _shapes(p, name)]
    shared = [*(ASSETS / "evidence").glob("*"), *(ASSETS / "theme").glob("*")]
    words = [p for p in (ASSETS / "words").rglob("*") if p.is_file() and _of_chapter(p, name)]
    fonts = list((ASSETS / "fonts").glob("*.ttf"))
    scene = (ASSETS / "scenes").glob(f"{name}.svg")
    return sorted([*code, *shared, *words, *fonts, *scene])


def _shapes(path: Path, name: str) -> bool:
    """Leave out players and the records of other chapters."""
    top = path.relative_to(PACKAGE).parts[0]
    if top == "chapters":
        return path.stem == name or path.stem not in ORDER
    if top == "bundle" and path.stem in AROUND:
        return False
    return top not in PLAYERS and not top.startswith(("cli", "_"))


def _of_chapter(path: Path, name: str) -> bool:
    shared = {"stage", "evidence", "phrases", "glossary", "language"}
    return path.stem == name or path.stem in shared


def fingerprint(files: Iterable[Path]) -> str:
    """Return one hash of the content of files and of the engines' versions."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    for engine in ENGINES:
        digest.update(f"{engine} {_version(engine)}".encode())
    return digest.hexdigest()[:20]


def _version(engine: str) -> str:
    try:
        return version(engine)
    except PackageNotFoundError:
        return "none"


def bundle(name: str) -> bytes:
    """Return a chapter's bundle from the cache, compiling it first when it is out of date."""
    kept = cache_folder() / f"{name}-{fingerprint(input_files(name))}.kxb"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        for old in kept.parent.glob(f"{name}-*.kxb"):
            old.unlink(missing_ok=True)
        _write(kept, compile_chapter(chapter(name)))
    return kept.read_bytes()


def _write(path: Path, packed: bytes) -> None:
    """Write beside and rename, so that two compilers at once cannot leave half a file."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(packed)
    Path(file.name).replace(path)


def build_all() -> dict[str, bytes]:
    """Return the bundles of all chapters that are ready, by name and in order."""
    return {record.name: bundle(record.name) for record in chapters()}
