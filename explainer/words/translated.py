"""Whether a language says what English says, in words of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from fluent.syntax import ast

from explainer.words.folder import WORDS, read
from explainer.words.messages import keys, parsed
from explainer.words.prose import heading, plain, sections

REFERENCE = "en"
# A text of fewer words may be a name, which is the same everywhere.
LEAST_WORDS = 3
CHECKS = "checks.toml"
_WORD = re.compile(r"[^\W\d_]{2,}")
_OPEN_NUMBER = re.compile(r"\{\{[^{}]*\}\}")


def untranslated(language: str, root: Path = WORDS) -> Iterator[str]:
    """Yield a sentence for each file that repeats the English one in part or wholly."""
    for name, texts in (("ftl", _messages), ("md", _sections)):
        for path in sorted((root / REFERENCE).glob(f"*.{name}")):
            if not (root / language / path.name).exists():
                continue
            ours, theirs = texts(REFERENCE, path.stem, root), texts(language, path.stem, root)
            same = [key for key, text in ours.items() if _says(text) and theirs.get(key) == text]
            if same:
                where = f"{language}/{path.name}: {len(same)} of {len(ours)} texts"
                yield f"{where} are the same as in English, such as “{same[0]}”."


def missing(language: str, root: Path = WORDS) -> Iterator[str]:
    """Yield a sentence for each file, message or section that English has and a language has not.

    What a language does not look for in its words, `checks.toml`, is its own affair.
    """
    for path in sorted((root / REFERENCE).glob("*.toml")):
        if path.name != CHECKS and not (root / language / path.name).exists():
            yield f"{language}/{path.name} is missing, which English has."
    listings: tuple[tuple[str, Callable[..., object]], ...] = (("ftl", keys), ("md", sections))
    for suffix, listed in listings:
        for path in sorted((root / REFERENCE).glob(f"*.{suffix}")):
            if not (root / language / path.name).exists():
                yield f"{language}/{path.name} is missing, which English has."
                continue
            ours = {*listed(REFERENCE, path.stem, root=root)}  # type: ignore[misc]
            theirs = {*listed(language, path.stem, root=root)}  # type: ignore[misc]
            for key in sorted(ours - theirs):
                yield f"{language}/{path.name} has no “{key}”, which English has."


def _messages(language: str, name: str, root: Path) -> dict[str, str]:
    body = parsed(read(language, f"{name}.ftl", root)).body
    found = (entry for entry in body if isinstance(entry, ast.Message))
    return {entry.id.name: " ".join(_texts(entry.value)) for entry in found}


def _texts(node: Any) -> Iterator[str]:
    """Yield what stands in a message as it is read: neither what is filled in nor names."""
    if isinstance(node, ast.TextElement):
        yield node.value
    children = vars(node).values() if isinstance(node, ast.BaseNode) else node
    for child in children if isinstance(node, ast.BaseNode | list) else ():
        yield from _texts(child)


def _sections(language: str, name: str, root: Path) -> dict[str, str]:
    return {
        id: heading(language, name, id, root=root) + "\n" + plain(language, name, id, root=root)
        for id in sections(language, name, root=root)
    }


def _says(text: str) -> bool:
    return len(_WORD.findall(_OPEN_NUMBER.sub("", text))) >= LEAST_WORDS
