"""Short and generated words: Fluent messages, the same text for Python and for the browser."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from explainer.words.clinic import CLINIC
from explainer.words.folder import SHARED, WORDS, WordsError, language_of, read
from explainer.words.ownership import settings

STANDALONE = frozenset({"site", "audit", "classroom", *SHARED})
# Texts that are kept as they were parsed; two languages have about thirty.
PARSED = 64
_EMPTY_SETTING = re.compile(r'^(?P<key>[a-z-]+) = \{ "" \}$', re.MULTILINE)


def fluent_source(language: str, chapter: str, *, root: Path | None = None) -> str:
    """Return all messages of a chapter as one Fluent text: the shared files, then its own."""
    return "\n".join(_parts(language, chapter, root))


def _parts(language: str, chapter: str, root: Path | None) -> list[str]:
    """Return the texts that a chapter's messages stand in, the shared ones first."""
    shared = () if chapter in STANDALONE else SHARED
    parts = [_read_messages(language, name, None) for name in shared]
    return [_fill_settings(part) for part in (*parts, _read_messages(language, chapter, root))]


def _read_messages(language: str, name: str, root: Path | None) -> str:
    """Return the text of one file; WordsError names file and line of what is no message."""
    source = read(language, f"{name}.ftl", root)
    _entries(f"{language}/{name}.ftl", source)
    return source


def message(
    language: str, chapter: str, key: str, /, *, root: Path | None = None, **values: str | float
) -> str:
    """Return one message in words.

    Values are strings or numbers already rounded as they should be read; a missing key or value
    is a WordsError, never a silent fallback.
    """
    bundle = _bundle(language, chapter, root or WORDS, os.environ.get(CLINIC))
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise WordsError(f"{language}/{chapter}.ftl has no message {key!r}")
    plain = {name: int(v) if isinstance(v, bool) else v for name, v in values.items()}
    text, errors = bundle.format_pattern(pattern, plain)
    if errors:
        raise WordsError(f"{language}/{chapter}.ftl: message {key!r} needs more: {errors[0]}")
    return str(text)


def keys(language: str, chapter: str, *, root: Path | None = None) -> dict[str, frozenset[str]]:
    """Return the keys of a chapter's own file, each with the names of its arguments."""
    source = read(language, f"{chapter}.ftl", root)
    return dict(_arguments_by_key(f"{language}/{chapter}.ftl", source))


@lru_cache(maxsize=PARSED)
def parsed(source: str) -> ast.Resource:
    """Return what a Fluent text holds; it is parsed once for all, so nobody may change it."""
    return FluentParser().parse(source)


@lru_cache(maxsize=PARSED)
def _arguments_by_key(where: str, source: str) -> dict[str, frozenset[str]]:
    entries = _entries(where, source)
    return {key: frozenset(_arguments(entry)) for key, entry in entries.items()}


def _fill_settings(source: str) -> str:
    """Give settings what the owner of the page says; an empty one says its `-unset` message."""
    values = settings()

    def filled(setting: re.Match[str]) -> str:
        key = setting["key"]
        return f"{key} = {{ {_quoted(values[key]) if values.get(key) else f'{key}-unset'} }}"

    return _EMPTY_SETTING.sub(filled, source)


def _quoted(text: str) -> str:
    """Return words as a literal of Fluent, in which nothing of them is read as Fluent."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@cache
def _bundle(language: str, chapter: str, root: Path, _whose: str | None) -> FluentBundle:
    parts = _parts(language, chapter, root)
    _entries(f"{language}/{chapter}.ftl with the shared words", *parts)
    # Numbers in a sentence that runs from the right would drag their neighbours along.
    isolated = language_of(language, root).direction == "rtl"
    bundle = FluentBundle([language], use_isolating=isolated)
    for part in parts:
        bundle.add_resource(parsed(part))
    return bundle


def _entries(where: str, *sources: str) -> dict[str, ast.Message]:
    """Return messages by key; junk and a key written twice are errors."""
    found: dict[str, ast.Message] = {}
    written = [(text, entry) for text in sources for entry in parsed(text).body]
    for source, entry in written:
        if isinstance(entry, ast.Junk):
            raise WordsError(_not_read(entry, source, where))
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                raise WordsError(f"{where}: message {entry.id.name!r} is written twice")
            found[entry.id.name] = entry
    return found


def _not_read(junk: ast.Junk, source: str, where: str) -> str:
    """Say where a message cannot be read, and why."""
    fault = junk.annotations[0]
    at = fault.span.start if fault.span else 0
    line = source.count("\n", 0, min(at, len(source.rstrip()))) + 1
    return f"{where}, line {line}: this is no Fluent message: {fault.message}"


def _arguments(node: Any) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    children = vars(node).values() if isinstance(node, ast.BaseNode) else node
    for child in children if isinstance(node, ast.BaseNode | list) else ():
        yield from _arguments(child)
