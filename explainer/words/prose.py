"""Longer words: Markdown sections with numbers left open and sources at the end of claims."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from explainer.vocabulary import MARKS, TAGS
from explainer.words.folder import WORDS, WordsError, read
from explainer.words.headings import Heading, split

Resolve = Callable[[str, str], str]

_PLACEHOLDER = re.compile(r"\{\{(?P<key>[^{}\s]+)(?: (?P<part>[a-z_]+))?\}\}")
_CLAIM = re.compile(r"\s*(?<!\{)\{(?P<tag>[a-z]+): (?P<keys>[\w, :.-]+)\}$")


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


def neutral_marker(key: str, part: str) -> str:
    """Return the element that stands for a number until somebody knows it."""
    return f'<data class="number" data-evidence="{escape(key)}" data-part="{escape(part)}"></data>'


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
) -> str:
    """Return a section's body as HTML; `resolve(key, part)` gives the HTML of each number."""
    env = {"resolve": resolve or neutral_marker}
    tokens = _tokens(_body(language, chapter, section, root)[1])
    return str(_reader().renderer.render(tokens, _reader().options, env)).strip()


def texts(
    language: str, chapter: str, resolve: Resolve | None = None, *, root: Path | None = None
) -> dict[str, dict[str, Any]]:
    """Return all sections in order: `{id: {"heading", "role", "of", "html"}}`."""
    return {
        section: {
            "heading": (found := head(language, chapter, section, root=root)).words,
            "role": found.role,
            "of": found.of,
            "html": text(language, chapter, section, resolve, root=root),
        }
        for section in sections(language, chapter, root=root)
    }


def plain(language: str, chapter: str, section: str, *, root: Path | None = None) -> str:
    """Return a section's prose, one block a line, without markup, tags or sources."""
    tokens = _tokens(_body(language, chapter, section, root)[1])
    return "\n".join(_inline_text(token) for token in tokens if token.type == "inline")


def placeholders(
    language: str, chapter: str, *, root: Path | None = None
) -> tuple[Placeholder, ...]:
    """Return every number that a chapter's prose asks for, in reading order."""
    bodies = _bodies(language, chapter, root or WORDS)
    return tuple(
        Placeholder(section, found["key"], found["part"] or "value")
        for section, (_, body) in bodies.items()
        for found in _PLACEHOLDER.finditer(body)
    )


def sources(language: str, chapter: str, *, root: Path | None = None) -> tuple[Claim, ...]:
    """Return every tagged statement of a chapter's prose, in reading order."""
    return tuple(
        Claim(section, token.meta["tag"], tuple(token.meta["keys"]))
        for section, (_, body) in _bodies(language, chapter, root or WORDS).items()
        for block in _tokens(body)
        for token in block.children or ()
        if token.type == "claim"
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


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    reader.inline.ruler.before("escape", "placeholder", _read_placeholder)
    reader.add_render_rule("placeholder", _render_placeholder)
    reader.add_render_rule("claim", _render_claim)
    return reader


def _read_placeholder(state: StateInline, silent: bool) -> bool:
    found = _PLACEHOLDER.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("placeholder", "data", 0)
        token.content = found.group(0)
        token.meta = {"key": found["key"], "part": found["part"] or "value"}
    state.pos = found.end()
    return True


def _render_placeholder(
    _: Any, tokens: Sequence[Token], index: int, __: Any, env: dict[str, Resolve]
) -> str:
    return env["resolve"](tokens[index].meta["key"], tokens[index].meta["part"])


def _render_claim(_: Any, tokens: Sequence[Token], index: int, *__: Any) -> str:
    claim = tokens[index].meta
    keys = escape(" ".join(claim["keys"]))
    return f'<span class="tag" data-tag="{claim["tag"]}" data-sources="{keys}"></span>'


def _tokens(body: str) -> list[Token]:
    tokens = _reader().parse(body)
    for token in tokens:
        if token.type == "inline" and token.children:
            _end_in_claim(token.children)
    return tokens


def _end_in_claim(children: list[Token]) -> None:
    """Turn `{animals: key}` at the end of a block into a token of its own."""
    last = children[-1]
    found = _CLAIM.search(last.content) if last.type == "text" else None
    if found is None:
        return
    if found["tag"] not in (*TAGS, *MARKS):
        allowed = ", ".join((*TAGS, *MARKS))
        raise WordsError(f"unknown tag {found['tag']!r}: allowed are {allowed}")
    last.content = last.content[: found.start()]
    meta = {"tag": found["tag"], "keys": [key.strip() for key in found["keys"].split(",")]}
    children.append(Token("claim", "span", 0, meta=meta))


def _inline_text(token: Token) -> str:
    children = token.children or []
    return "".join(" " if "break" in child.type else child.content for child in children)
