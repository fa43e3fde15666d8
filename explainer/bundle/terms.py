"""Words that cannot be avoided: which of them a chapter uses, and where it first uses each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from html import escape
from typing import Any

from explainer.words import Term, glossary

SUMMARY = ("known", "unknown", "remember", "actions")
# What is folded away, or comes and goes with an option of a control.
HIDDEN = ("scene", "clinician", "model", "leaves-out", "reading", "option", "more", "asked")
# The head of a table is out of sight on a phone, so it is passed over like a tag.
_TAG = re.compile(r"(<thead>.*?</thead>|<[^>]*>)", re.DOTALL)
_NOT_SAID = re.compile(r"^#.*$|^[a-zA-Z][\w-]* =", re.MULTILINE)


def terms_in(language: str, texts: Sequence[str]) -> list[dict[str, object]]:
    """Return the terms of the glossary that texts use: `{"word", "say", "meaning", "forms"}`.

    Of messages, only what is said counts: neither notes to the translator nor keys.
    """
    said = _NOT_SAID.sub("", "\n".join(texts))
    return [asdict(term) for term in glossary(language) if _pattern(term).search(said)]


def marked(
    language: str, sections: Mapping[str, Mapping[str, Any]], order: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """Return the sections with the first use of each term marked as `<dfn data-term>`.

    `order` names the sections in which one looks, in the order in which they are read.
    """
    made = {name: dict(section) for name, section in sections.items()}
    left = list(glossary(language))
    for name in order:
        html, found = _mark(made[name]["html"], left)
        made[name]["html"] = html
        left = [term for term in left if term not in found]
    return made


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


def _mark(html: str, terms: Sequence[Term]) -> tuple[str, list[Term]]:
    """Mark the first use of each term between the tags of a text."""
    found: list[Term] = []
    parts = _TAG.split(html)
    for at, inside in _between_tags(parts):
        for term in sorted(terms, key=lambda term: -len(term.word)):
            hit = None if term in found else _pattern(term).search(inside)
            if hit and not _inside_another(inside, hit.start()):
                found.append(term)
                inside = f"{inside[: hit.start()]}{_dfn(term, hit[0])}{inside[hit.end() :]}"
        parts[at] = inside
    return "".join(parts), found


def _between_tags(parts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the text of a split HTML with its place; what stands in a number is left alone."""
    for at, part in enumerate(parts):
        inside_number = at > 0 and parts[at - 1].startswith("<data")
        if not part.startswith("<") and part.strip() and not inside_number:
            yield at, part


def _inside_another(text: str, start: int) -> bool:
    """Return whether a place lies in a mark that was made before, such as NMDA in its own tag."""
    before = text[:start]
    return before.count("<dfn") > before.count("</dfn>") or before.rfind("<") > before.rfind(">")


def _dfn(term: Term, said: str) -> str:
    return f'<dfn data-term="{escape(term.word)}">{said}</dfn>'


def _pattern(term: Term) -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in (term.word, *term.forms))
    return re.compile(rf"\b(?:{forms})\b", re.IGNORECASE)
