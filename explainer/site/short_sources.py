"""The sources of a printed text in one line: first author, or who published it, and the year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from explainer import words
from explainer.evidence import Evidence, Reference

Sections = Mapping[tuple[str, str], Set[str]]


def short_sources(language: str, asked: Sections, known: Evidence) -> str:
    """Return what sections rest on; `asked` has the records shown beside each (section, file)."""
    keys = {
        key
        for (section, file), shown in asked.items()
        for key in _keys(language, section, file, shown, known)
    }
    return "; ".join(sorted({short(known.reference(key)) for key in keys}, key=str.casefold))


def _keys(
    language: str, section: str, file: str, shown: Set[str], known: Evidence
) -> Iterator[str]:
    claims = (claim for claim in words.sources(language, file) if claim.section == section)
    cited = {key for claim in claims for key in claim.keys}
    numbers = {
        number.key for number in words.placeholders(language, file) if number.section == section
    }
    records = {key for key in cited if ":" in key} | numbers | shown
    yield from cited - records
    for record in records:
        yield from known.record(record).origin.sources


def short(reference: Reference) -> str:
    """Return a reference as `Katz 2021`, or by its title where nobody could confirm an author."""
    first = reference.fields["author"].partition(" and ")[0]
    who = first.strip("{}") if first.startswith("{") else first.partition(",")[0]
    if "Authors not confirmed" in who:
        who = reference.fields["title"].replace("{", "").replace("}", "")
    return f"{who} {reference.fields.get('year', '')}".strip()
