"""Bundles kept on disk, each rebuilt exactly when something it was made from has changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from explainer import words as words_layer
from explainer.bundle.compile import compile_chapter
from explainer.bundle.container import is_whole
from explainer.chapters import ORDER, chapter, chapters
from explainer.kept import fingerprint, kept
from explainer.places import ASSETS, PACKAGE

# Code that plays bundles or serves them leaves them as they are.
PLAYERS = (
    "stage",
    "dashboard",
    "site",
    "commands",
    "classroom",
    "stills",
    "watching",
    "unscripted.py",
)
# What stands around chapters, beside the code that compiles them.
AROUND = {"about", "asked", "contents", "finding", "self_audit"}


def input_files(name: str, language: str = "en") -> list[Path]:
    """Return every file that a chapter's bundle in a language is made from."""
    code = [
        p for p in PACKAGE.rglob("*") if p.suffix in {".py", ".ant", ".json"} and _shapes(p, name)
    ]
    shared = [*(ASSETS / "evidence").glob("*"), *(ASSETS / "theme").glob("*")]
    shared += [*(ASSETS / "bands").glob("*"), *words_layer.clinic_files()]
    words = [
        p for p in (ASSETS / "words" / language).rglob("*") if p.is_file() and _of_chapter(p, name)
    ]
    fonts = list((ASSETS / "fonts").glob("*.ttf"))
    drawn = (ASSETS / kind / f"{name}.svg" for kind in ("scenes", "pictures"))
    return sorted([*code, *shared, *words, *fonts, *(path for path in drawn if path.exists())])


def _shapes(path: Path, name: str) -> bool:
    """Leave out players and the records of other chapters."""
    top, *below = path.relative_to(PACKAGE).parts
    if top == "chapters":
        return Path(below[0]).stem == name or Path(below[0]).stem not in ORDER
    if top == "bundle" and path.stem in AROUND:
        return False
    return top not in PLAYERS and not top.startswith(("cli", "_"))


def _of_chapter(path: Path, name: str) -> bool:
    shared = {"stage", "evidence", "phrases", "glossary", "language"}
    return path.stem == name or path.stem in shared


def bundle(name: str, language: str = "en") -> bytes:
    """Return a chapter's bundle from the cache, compiling it first when it is out of date."""
    made_from = fingerprint(input_files(name, language))
    name_and_hash = f"{name}.{language}-{made_from}.kxb"
    made = partial(compile_chapter, chapter(name), language=language)
    return kept(name_and_hash, made, is_whole=is_whole)


def build_all(language: str = "en") -> dict[str, bytes]:
    """Return the bundles of all chapters that are ready in a language, by name and in order."""
    return {record.name: bundle(record.name, language) for record in chapters()}
