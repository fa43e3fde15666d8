"""Where a parameter's value comes from, as its exported file says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explainer import evidence
from explainer.archives.terms import address
from explainer.models import Parameter

ASKED = "asked"  # a setting that has no record: whoever simulates chooses it


@dataclass(frozen=True)
class Source:
    """The record behind a parameter: kind, what was read, publications as addresses, and a text."""

    name: str
    record: str
    kind: str
    read: str
    publications: tuple[str, ...]
    note: str


def source(parameter: Parameter) -> Source:
    """Return where the value of a parameter comes from."""
    if not parameter.evidence:
        text = "A setting: whoever simulates chooses it; its value here is where one begins."
        return Source(parameter.name.replace("_", " "), "", ASKED, "", (), text)
    record = evidence.load().parameter(parameter.evidence)
    origin = record.origin
    seen = " ".join(filter(None, (record.species, record.preparation)))
    note = f"Record {record.key}, {origin.kind}, {origin.read}. Seen in: {seen}. {origin.note}"
    return Source(
        record.quantity,
        record.key,
        origin.kind,
        origin.read,
        tuple(_publications(origin.sources)),
        note.strip(),
    )


def _publications(keys: tuple[str, ...]) -> Iterator[str]:
    """Yield one address for each reference: PubMed, else DOI, else where it was read."""
    for key in keys:
        reference = evidence.load().reference(key)
        if reference.pmid:
            yield address(f"pubmed:{reference.pmid}")
        elif reference.doi:
            yield address(f"doi:{reference.doi}")
        else:
            yield reference.url or f"urn:ketamine-explainer:reference:{key}"
