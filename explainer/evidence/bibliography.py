"""The reference list, read from references.bib."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from explainer.evidence.problem import EvidenceError
from explainer.evidence.rows import Row

_ENTRY = re.compile(r"^@(\w+)\{([^,\s]+),\n(.*?)^\}$", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^  (\w+) = \{(.*?)\},?$", re.MULTILINE)
_YEAR = re.compile(r"(19|20)\d\d")
KINDS = ("article", "incollection", "misc", "phdthesis", "book", "techreport")
NEEDED = ("author", "title", "note")
FIELDS = (
    *NEEDED,
    *("journal", "booktitle", "publisher", "school", "howpublished", "year", "volume", "number"),
    *("pages", "doi", "pmid", "url", "urldate", "unconfirmed"),
)
DETAILS = ("doi", "pmid", "title", "authors", "journal", "year", "pages")
_READ = ("read: ", "not read (memory)")
_FORMS = {
    "doi": (re.compile(r"10\.\d{4,}/\S+"), "a DOI such as 10.1000/182"),
    "pmid": (re.compile(r"\d{1,8}"), "a PubMed number of up to eight digits"),
    "url": (re.compile(r"https?://\S+"), "an address that begins with https://"),
    "year": (_YEAR, "a year such as 2024"),
    "urldate": (re.compile(r"20\d\d-(0[1-9]|1[0-2])"), "a month written as 2026-11"),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of the list: kind, key and fields as written; `note` says what was read.

    >>> from explainer import evidence
    >>> evidence.load().reference("berman2000").kind
    'article'
    """

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

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Return the details that nobody has checked: doi, pmid, title, authors and so on."""
        return tuple(filter(None, self.fields.get("unconfirmed", "").split(", ")))


def read_references(path: Path) -> dict[str, Reference]:
    """Return the references of a .bib file by key."""
    text = path.read_text(encoding="utf-8")
    references: dict[str, Reference] = {}
    for reference in _references(path.name, text):
        if reference.key in references:
            raise EvidenceError(f"{path.name}, row {reference.key}: each key may be used only once")
        references[reference.key] = reference
    if len(references) != len(re.findall(r"^\s*@", text, re.MULTILINE)):
        raise EvidenceError(f"{path.name}: each entry must end with a }} on a line of its own")
    return references


def _references(file: str, text: str) -> Iterator[Reference]:
    for kind, key, body in _ENTRY.findall(text):
        fields = dict(_FIELD.findall(body))
        if len(fields) != body.count("\n"):
            raise EvidenceError(f"{file}, row {key}: each line must read  name = {{text}},")
        yield check_reference(Reference(key, kind, fields))


def check_reference(reference: Reference) -> Reference:
    """Return an entry if its kind, its fields and their forms are allowed, else refuse it."""
    row = Row("references.bib", reference.key, {"kind": reference.kind, **reference.fields})
    row.choice("kind", KINDS)
    for name in reference.fields:
        if name not in FIELDS:
            raise row.wrong(name, f"in one of the fields {', '.join(FIELDS)}")
        row.text(name)
    for name in NEEDED:
        if name not in row.cells:
            raise EvidenceError(f"{row.file}, row {row.key}: it needs the field {name}")
    _check_forms(row, reference)
    return reference


def _check_forms(row: Row, reference: Reference) -> None:
    for name, (form, allowed) in _FORMS.items():
        if name in row.cells and not form.fullmatch(row.cells[name]):
            raise row.wrong(name, allowed)
    if not all(detail in DETAILS for detail in reference.unconfirmed):
        raise row.wrong("unconfirmed", f"a list out of {', '.join(DETAILS)}")
    if not reference.note.startswith(_READ):
        raise row.wrong("note", "a text that begins with 'read: ' or 'not read (memory)'")
    if bool(reference.url) != ("urldate" in row.cells):
        raise row.wrong("url" if reference.url else "urldate", "given with both url and urldate")
