"""Longer words: Markdown sections with numbers left open and sources at the end of claims."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from explainer.nodes import Node
from explainer.words.folder import WORDS, WordsError, read
from explainer.words.headings import Heading, split
from explainer.words.tokens import PLACEHOLDER, Resolve, as_nodes, inline_text, tokens


@dataclass(frozen=True)
class Placeholder:
    """A number that a section asks for: the key of its record and which part of it."""

    section: str
    key: str
    part: str


@dataclass(frozen=True)
class Claim:
    """A tagged statement: in whom it was seen, and the citation keys it rests on."""

    section: str
    tag: str
    keys: tuple[str, ...]


def no_number(key: str, part: str) -> str:
    """Return what stands for a number until somebody knows it: nothing."""
    return ""


def sections(language: str, chapter: str, *, root: Path | None = None) -> tuple[str, ...]:
    """Return the ids of a chapter's sections, in order."""
    return tuple(_bodies(language, chapter, root or WORDS))


def heading(language: str, chapter: str, section: str, *, root: Path | None = None) -> str:
    """Return the heading of a section, without markup."""
    return head(language, chapter, section, root=root).words


def head(language: str, chapter: str, section: str, *, root: Path | None = None) -> Heading:
    """Return the heading of a section with its role and what the section is the text of."""
    return _body(language, chapter, section, root)[0]


def text(
    language: str,
    chapter: str,
    section: str,
    resolve: Resolve | None = None,
    *,
    root: Path | None = None,
) -> list[Node]:
    """Return a section's body as nodes; `resolve(key, part)` gives the text of each number."""
    body = _body(language, chapter, section, root)[1]
    return as_nodes(tokens(body), resolve or no_number)


def texts(
    language: str, chapter: str, resolve: Resolve | None = None, *, root: Path | None = None
) -> dict[str, dict[str, Any]]:
    """Return all sections in order: `{id: {"heading", "role", "of", "nodes"}}`."""
    return {
        section: {
            "heading": (found := head(language, chapter, section, root=root)).words,
            "role": found.role,
            "of": found.of,
            "nodes": text(language, chapter, section, resolve, root=root),
        }
        for section in sections(language, chapter, root=root)
    }


def plain(language: str, chapter: str, section: str, *, root: Path | None = None) -> str:
    """Return a section's prose, one block a line, without markup, tags or sources."""
    return _plain(_body(language, chapter, section, root)[1])


@cache
def _plain(body: str) -> str:
    return "\n".join(inline_text(token) for token in tokens(body) if token.type == "inline")


def placeholders(
    language: str, chapter: str, *, root: Path | None = None
) -> tuple[Placeholder, ...]:
    """Return every number that a chapter's prose asks for, in reading order."""
    bodies = _bodies(language, chapter, root or WORDS)
    return tuple(
        Placeholder(section, found["key"], found["part"] or "value")
        for section, (_, body) in bodies.items()
        for found in PLACEHOLDER.finditer(body)
    )


def sources(language: str, chapter: str, *, root: Path | None = None) -> tuple[Claim, ...]:
    """Return every tagged statement of a chapter's prose, in reading order."""
    return tuple(
        Claim(section, tag, keys)
        for section, (_, body) in _bodies(language, chapter, root or WORDS).items()
        for tag, keys in _claims(body)
    )


@cache
def _claims(body: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    parts = (token for block in tokens(body) for token in block.children or ())
    return tuple(
        (part.meta["tag"], tuple(part.meta["keys"])) for part in parts if part.type == "claim"
    )


@cache
def _bodies(language: str, chapter: str, root: Path) -> dict[str, tuple[Heading, str]]:
    """Return `{id: (heading, Markdown)}`; text outside a section is an error."""
    where, found = f"{language}/{chapter}.md", {}
    for head, body in split(read(language, f"{chapter}.md", root), where):
        if head.id in found:
            raise WordsError(f"{where}, line {head.line}: the id {head.id!r} is used before.")
        found[head.id] = head, body
    return found


def _body(language: str, chapter: str, section: str, root: Path | None) -> tuple[Heading, str]:
    bodies = _bodies(language, chapter, root or WORDS)
    if section not in bodies:
        raise WordsError(f"{language}/{chapter}.md has no section {section!r}")
    return bodies[section]
