"""The reference list, read from references.bib."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from explainer.evidence.problem import EvidenceError

_ENTRY = re.compile(r"^@(\w+)\{([^,\s]+),\n(.*?)^\}$", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^  (\w+) = \{(.*)\},?$", re.MULTILINE)
KINDS = ("article", "incollection", "misc", "phdthesis", "book", "techreport")
_READ = ("read: ", "not read (memory)")


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of the list: kind, key and fields as written; `note` says what was read."""

    key: str
    kind: str
    fields: Mapping[str, str] = field(hash=False)

    @property
    def doi(self) -> str:
        """Return the digital object identifier, or nothing."""
        return self.fields.get("doi", "")

    @property
    def pmid(self) -> str:
        """Return the PubMed number, or nothing."""
        return self.fields.get("pmid", "")

    @property
    def url(self) -> str:
        """Return the address at which it was read, or nothing."""
        return self.fields.get("url", "")

    @property
    def note(self) -> str:
        """Return what was read, and what is unconfirmed."""
        return self.fields.get("note", "")


def read_references(path: Path) -> dict[str, Reference]:
    """Return the references of a .bib file by key."""
    text = path.read_text(encoding="utf-8")
    references: dict[str, Reference] = {}
    for reference in _references(text):
        if reference.key in references:
            raise EvidenceError(f"references.bib, entry {reference.key}: the key is used twice")
        references[reference.key] = reference
    if len(references) != len(re.findall(r"^@", text, re.MULTILINE)):
        raise EvidenceError("references.bib: each entry must end with a } on a line of its own")
    return references


def _references(text: str) -> Iterator[Reference]:
    for kind, key, body in _ENTRY.findall(text):
        fields = dict(_FIELD.findall(body))
        yield _checked(Reference(key, kind, fields))


def _checked(reference: Reference) -> Reference:
    where = f"references.bib, entry {reference.key}"
    if reference.kind not in KINDS:
        raise EvidenceError(f"{where}: {reference.kind!r} is not one of {', '.join(KINDS)}")
    for name in ("author", "title", "note"):
        if not reference.fields.get(name):
            raise EvidenceError(f"{where}: it needs a field {name}")
    if not reference.note.startswith(_READ):
        raise EvidenceError(f"{where}: note must begin with 'read: ' or 'not read (memory)'")
    return reference
