"""What stands behind the numbers of a chapter: cards of records, and what those cite."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

WrittenTag: TypeAlias = (
    Literal["p", "ul", "ol", "li", "blockquote", "h3", "h4", "br", "hr"]
    | Literal["strong", "em", "i", "b", "code", "a", "span", "data", "dfn"]
    | Literal["table", "thead", "tbody", "tr", "th", "td"]
)
"""What a text may be made of; a browser makes nodes of it and parses nothing."""

Written: TypeAlias = "str | tuple[WrittenTag, dict[str, str], *tuple[Written, ...]]"
"""A text, or an element: its tag, its attributes and what is in it."""

Said: TypeAlias = dict[str, str]
"""A card as sentences of one language."""


class Number(TypedDict):
    """The number of a record, in `unit`."""

    value: float | None
    """null where nobody has read the number, and where only the range counts"""
    low: float | None
    high: float | None
    form: str
    unit: str
    spread: NotRequired[str]
    use_range: bool
    illustration: bool


class Card(Number):
    """A record as the page shows it."""

    key: str
    title: str
    kind: str
    read: str
    as_transcribed: bool
    as_reported: bool
    species: str
    preparation: str
    seen_in: str
    confidence: str
    checked_on: str
    """a month, such as 2026-11"""
    review_by: str
    dispute: str
    note: str
    sources: list[str]
    said: dict[str, Said]


class Reference(TypedDict):
    """A citation in English; `said` holds it by language."""

    key: str
    nodes: list[Written]
    doi: str
    pmid: str
    url: str
    confirmed: bool
    said: dict[str, list[Written]]


class Sources(TypedDict):
    """The cards of a chapter and the citations that they and its texts name."""

    records: dict[str, Card]
    references: dict[str, Reference]
