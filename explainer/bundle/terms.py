"""Words that cannot be avoided: which of them a chapter uses, and where it first uses each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from explainer import schema
from explainer.nodes import Node, element
from explainer.words import Term, glossary

SUMMARY = ("known", "unknown", "remember", "actions")
# What is folded away, or comes and goes with an option of a control.
HIDDEN = ("scene", "clinician", "model", "leaves-out", "reading", "option", "more", "asked")
# The head of a table is out of sight on a phone; a number opens its source.
PASSED_OVER = ("thead", "data")
_NOT_SAID = re.compile(r"^#.*$|^[a-zA-Z][\w-]* =", re.MULTILINE)


def terms_in(language: str, texts: Sequence[str]) -> list[schema.Term]:
    """Return the terms of the glossary that texts use.

    Of messages, only what is said counts: neither notes to the translator nor keys.
    """
    said = _NOT_SAID.sub("", "\n".join(texts))
    return [_packed(term) for term in glossary(language) if _pattern(term).search(said)]


def marked(
    language: str, sections: Mapping[str, Mapping[str, Any]], order: Sequence[str]
) -> dict[str, schema.Section]:
    """Return the sections with the first use of each term marked as `<dfn data-term>`.

    `order` names the sections in which one looks, in the order in which they are read.
    """
    made = {name: dict(section) for name, section in sections.items()}
    left = list(glossary(language))
    for name in order:
        made[name]["nodes"] = _mark(made[name]["nodes"], left)
    return cast(dict[str, schema.Section], made)  # nodes are lists here, tuples there


def _packed(term: Term) -> schema.Term:
    return {
        "word": term.word,
        "say": term.say,
        "meaning": term.meaning,
        "forms": list(term.forms),
    }


def reading_order(roles: Mapping[str, str]) -> list[str]:
    """Return the sections as they are read: the sum of them where it stands, the open, the folded.

    `roles` holds each section's role by its name, in the order of the texts.
    """
    names = list(roles)
    at = names.index("known") if "known" in roles else 0
    summary = [name for name in SUMMARY if name in roles]
    hidden = [name for name, role in roles.items() if role in HIDDEN]
    own = {*summary, *hidden}
    first, after = ([n for n in part if n not in own] for part in (names[:at], names[at:]))
    return [*first, *summary, *after, *hidden]


def _mark(nodes: Sequence[Node], left: list[Term]) -> list[Node]:
    """Mark the first use of each term of `left` in texts, and take it off that list."""
    made: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            made += _mark_text(node, left)
        else:
            inside = node[2:] if node[0] in PASSED_OVER else _mark(node[2:], left)
            made.append([*node[:2], *inside])
    return made


def _mark_text(text: str, left: list[Term]) -> list[Node]:
    parts: list[Node] = [text]
    for term in sorted(left, key=lambda term: -len(term.word)):
        hits = ((at, _found(term, part)) for at, part in enumerate(parts))
        at, hit = next(((at, hit) for at, hit in hits if hit), (0, None))
        if hit:
            left.remove(term)
            dfn = element("dfn", {"data-term": term.word}, hit[0])
            around: list[Node] = [hit.string[: hit.start()], dfn, hit.string[hit.end() :]]
            parts[at : at + 1] = [part for part in around if part]
    return parts


def _found(term: Term, part: Node) -> re.Match[str] | None:
    return _pattern(term).search(part) if isinstance(part, str) else None


def _pattern(term: Term) -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in (term.word, *term.forms))
    return re.compile(rf"\b(?:{forms})\b", re.IGNORECASE)
