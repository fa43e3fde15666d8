"""Markdown as tokens, with numbers and claims as tokens of their own, and tokens as nodes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from explainer.nodes import Node, element, joined
from explainer.vocabulary import MARKS, TAGS
from explainer.words.folder import WordsError

Resolve = Callable[[str, str], str]

PLACEHOLDER = re.compile(r"\{\{(?P<key>[^{}\s]+)(?: (?P<part>[a-z_]+))?\}\}")
_CLAIM = re.compile(r"\s*(?<!\{)\{(?P<tag>[a-z]+): (?P<keys>[\w, :.-]+)\}$")
_BREAKS: dict[str, Node] = {"softbreak": "\n", "hardbreak": ["br", {}], "hr": ["hr", {}]}


def tokens(body: str) -> list[Token]:
    """Return a section's Markdown as tokens; WordsError for a tag that is not known."""
    found = _reader().parse(body)
    for token in found:
        if token.type == "inline" and token.children:
            _end_in_claim(token.children)
    return found


def as_nodes(found: Sequence[Token], resolve: Resolve) -> list[Node]:
    """Return tokens as nodes; `resolve(key, part)` gives the text of each number."""
    inside = [element("")]
    for token in found:
        if token.nesting > 0 and not token.hidden:
            attributes = {name: str(value) for name, value in token.attrs.items()}
            inside.append(element(token.tag, attributes))
        elif token.nesting < 0 and not token.hidden:
            inside[-2].append(element(*inside.pop()))
        elif token.nesting == 0:
            inside[-1].extend(_content(token, resolve))
    return joined(inside[0][2:])


def inline_text(token: Token) -> str:
    """Return the words of a block's tokens, without markup, tags or sources."""
    children = token.children or []
    return "".join(" " if "break" in child.type else child.content for child in children)


def _content(token: Token, resolve: Resolve) -> list[Node]:
    """Return what a token that opens nothing stands for."""
    if token.type == "inline":
        return as_nodes(token.children or [], resolve)
    if token.type == "placeholder":
        return [_number(token.meta, resolve)]
    if token.type == "claim":
        return [element("span", _claimed(token.meta))]
    if token.type in _BREAKS:
        return [_BREAKS[token.type]]
    return [element(token.tag, {}, token.content) if token.tag else token.content]


def _number(meta: dict[str, str], resolve: Resolve) -> Node:
    key, part = meta["key"], meta["part"]
    attributes = {"class": "number", "data-evidence": key, "data-part": part}
    return element("data", attributes, resolve(key, part))


def _claimed(meta: dict[str, Any]) -> dict[str, str]:
    return {"class": "tag", "data-tag": meta["tag"], "data-sources": " ".join(meta["keys"])}


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    reader.inline.ruler.before("escape", "placeholder", _read_placeholder)
    return reader


def _read_placeholder(state: StateInline, silent: bool) -> bool:
    found = PLACEHOLDER.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("placeholder", "data", 0)
        token.content = found.group(0)
        token.meta = {"key": found["key"], "part": found["part"] or "value"}
    state.pos = found.end()
    return True


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
