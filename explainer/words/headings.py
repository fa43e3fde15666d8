"""Headings of longer words: `## Heading {#id .role key=value}` says what a section is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from explainer.vocabulary import OWN_PLACE, ROLES
from explainer.words.folder import WordsError

FORM = "## Heading {#id .role key=value}"
_HEADING = re.compile(r"^## (?P<heading>.+?) \{#(?P<id>[a-z0-9_-]+)(?P<marks> [^{}]*)?\}\s*$")


@dataclass(frozen=True)
class Heading:
    """The head of a section: its words, its id, its role, and what it is the text of."""

    words: str
    id: str
    role: str
    line: int
    of: dict[str, str] = field(default_factory=dict)


def split(source: str, where: str) -> Iterator[tuple[Heading, str]]:
    """Yield each section's heading and Markdown body; WordsError names file and line."""
    head: Heading | None = None
    body: list[str] = []
    for number, line in enumerate(source.splitlines(), start=1):
        if line.startswith("#"):
            if head:
                yield head, "\n".join(body).strip()
            head, body = _heading(line, number, where), []
        elif head:
            body.append(line)
        elif line.strip():
            raise WordsError(f"{where}, line {number}: a text begins with a heading, {FORM}.")
    if head:
        yield head, "\n".join(body).strip()


def _heading(line: str, number: int, where: str) -> Heading:
    place = f"{where}, line {number}"
    found = _HEADING.match(line)
    if found is None:
        raise WordsError(f"{place}: a heading is written {FORM}, not {line[:60]!r}.")
    role, of = _marks(found["marks"] or "", place)
    role = role or (found["id"] if found["id"] in OWN_PLACE else "text")
    _check(role, of, place)
    return Heading(found["heading"], found["id"], role, number, of)


def _marks(marks: str, place: str) -> tuple[str, dict[str, str]]:
    """Read ` .option control=dose option=low` into the role and what it is the text of."""
    roles = [mark[1:] for mark in marks.split() if mark.startswith(".")]
    pairs = [mark.split("=") for mark in marks.split() if not mark.startswith(".")]
    if len(roles) > 1 or any(len(pair) != 2 for pair in pairs):
        raise WordsError(f"{place}: after the id stand one .role and key=value, not {marks!r}.")
    return "".join(roles), {pair[0]: pair[1] for pair in pairs}


def _check(role: str, of: dict[str, str], place: str) -> None:
    if role not in ROLES:
        known = ", ".join(ROLES)
        raise WordsError(f"{place}: the role {role!r} is not known; allowed are {known}.")
    needed = {key for key in ROLES[role] if not key.endswith("?")}
    allowed = {key.removesuffix("?") for key in ROLES[role]}
    if not needed <= of.keys() <= allowed:
        asked = " ".join(f"{key.removesuffix('?')}=…" for key in ROLES[role]) or "nothing more"
        raise WordsError(f"{place}: a section that is {role!r} says {asked} after its role.")
