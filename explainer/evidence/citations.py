"""References as readers see them, set in a biomedical style by a CSL processor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Any

from explainer.evidence.bibliography import Reference
from explainer.evidence.wording import word
from explainer.places import ASSETS

_TYPES = {
    "article": "article-journal",
    "incollection": "chapter",
    "phdthesis": "thesis",
    "book": "book",
}
_PLAIN = {
    "volume": "volume",
    "number": "issue",
    "publisher": "publisher",
    "school": "publisher",
    "doi": "DOI",
    "pmid": "PMID",
}
_PUBMED = "https://pubmed.ncbi.nlm.nih.gov/"
_CONTAINERS = ("journal", "booktitle", "howpublished")


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference in one language: text as HTML, identifiers, and whether they were checked.

    >>> from explainer import evidence
    >>> evidence.load().citation("berman2000", "es").key
    'berman2000'
    """

    key: str
    html: str
    doi: str
    pmid: str
    url: str
    confirmed: bool


@cache
def cite(reference: Reference, language: str) -> Citation:
    """Return one reference as readers of a language see it.

    DOI and PMID where they exist, else the address and the month in which it was read; where the
    list says so, the words for "identifier not confirmed" and its like follow.
    """
    text = _linked(_formatted(reference, language), reference)
    confirmed = not {"doi", "pmid"} & set(reference.unconfirmed)
    html = text + _cautions(reference, language)
    key, doi, pmid, url = reference.key, reference.doi, reference.pmid, reference.url
    return Citation(key, html, doi, pmid, url, confirmed)


def _formatted(reference: Reference, language: str) -> str:
    from citeproc import Citation as Mention
    from citeproc import CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    source = CiteProcJSON([_csl(reference)])
    bibliography = CitationStylesBibliography(_style(language), source, formatter.html)
    bibliography.register(Mention([CitationItem(reference.key)]))
    return str(bibliography.bibliography()[0]).replace("..", ".")


@cache
def _style(language: str) -> Any:
    from citeproc import PRIMARY_DIALECTS, CitationStylesStyle

    path, locale = str(ASSETS / "evidence" / "biomedical.csl"), PRIMARY_DIALECTS.get(language)
    return CitationStylesStyle(path, locale=locale or "en-US", validate=False)


def _csl(reference: Reference) -> dict[str, Any]:
    fields = {name: escape(_bare(text), quote=False) for name, text in reference.fields.items()}
    item: dict[str, Any] = {"id": reference.key, "type": _TYPES.get(reference.kind, "document")}
    item |= {csl: fields[name] for name, csl in _PLAIN.items() if name in fields}
    item["container-title"] = next((fields[name] for name in _CONTAINERS if name in fields), "")
    item["title"] = fields["title"]
    if "authors" not in reference.unconfirmed or "Authors not confirmed" not in fields["author"]:
        item["author"] = [_name(name) for name in _authors(reference)]
    if "pages" in fields:
        item["page"] = fields["pages"].replace("--", "–")
    return item | _dates(fields) | _address(fields)


def _dates(fields: Mapping[str, str]) -> dict[str, Any]:
    return {"issued": {"date-parts": [[int(fields["year"])]]}} if "year" in fields else {}


def _address(fields: Mapping[str, str]) -> dict[str, Any]:
    if "url" not in fields or "doi" in fields or "pmid" in fields:
        return {}
    year, month = fields["urldate"].split("-")
    return {"URL": fields["url"], "accessed": {"date-parts": [[int(year), int(month)]]}}


def _authors(reference: Reference) -> list[str]:
    written = reference.fields["author"]
    if written.startswith("{") and written.endswith("}"):
        return [written]  # one body, whose own name may hold an "and"
    return re.split(r"\s+and\s+", written)


def _name(written: str) -> dict[str, str]:
    if written == "others":
        return {"literal": "et al."}
    if written.startswith("{") or "," not in written:
        return {"literal": escape(_bare(written), quote=False)}
    family, given = written.split(",", 1)
    return {"family": family.strip(), "given": given.strip()}


def _bare(text: str) -> str:
    return text.replace("{", "").replace("}", "")


def _linked(text: str, reference: Reference) -> str:
    """Turn identifiers that were confirmed into links; an unconfirmed one might lead astray."""
    addresses = {
        shown: address
        for name, shown, address in (
            ("doi", f"doi:{escape(reference.doi)}", f"https://doi.org/{reference.doi}"),
            ("pmid", f"PMID: {reference.pmid}", f"{_PUBMED}{reference.pmid}/"),
            ("url", escape(reference.url), reference.url),
        )
        if getattr(reference, name) and name not in reference.unconfirmed
    }
    if not addresses:
        return text
    # In one pass: the address of one link may hold the text of another.
    pattern = re.compile("|".join(map(re.escape, addresses)))
    return pattern.sub(lambda found: _link(found[0], addresses[found[0]]), text)


def _link(shown: str, address: str) -> str:
    return f'<a href="{escape(address)}" rel="noreferrer">{shown}</a>'


def _cautions(reference: Reference, language: str) -> str:
    keys = dict.fromkeys(_caution(detail) for detail in reference.unconfirmed)
    said = "; ".join(word(language, key) for key in keys)
    return f' <span class="caution">[{said}]</span>' if said else ""


def _caution(detail: str) -> str:
    return "evidence-unconfirmed-" + ("identifier" if detail in ("doi", "pmid") else detail)
