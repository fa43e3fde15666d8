"""The words in a page of the site for whoever has no script, or a browser too old for ours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

from explainer import words
from explainer.places import ABLE_SCRIPT
from explainer.unscripted import first_in

ABLE = "able.js"
ABLE_TAG = f'<script src="{ABLE}"></script>'
BEGIN = Path(__file__).with_name("begin.js")


def able() -> str:
    """Return the script that asks whether a browser has what the pictures need."""
    return ABLE_SCRIPT.read_text(encoding="utf-8")


def beginning(start: str) -> str:
    """Return the script that runs `start` where that can be done, and else shows the words."""
    return BEGIN.read_text(encoding="utf-8").replace("GIVEN", start.strip().rstrip(";"))


def readable(language: str, sheets: Sequence[str] = (), chapter: str = "") -> str:
    """Return HTML: why there are no pictures, then one chapter's words, or all and the sheet's.

    `sheets` are the names of printed sheets that lie beside the page.
    """
    first = first_in(language, sheets)
    shown = [one for one in first["chapters"] if chapter in ("", one["name"])]
    parts = [*map(_chapter, shown)] if chapter else [*_lead(first), *map(_chapter, shown)]
    if not chapter:
        parts += [_texts(first["sheet"], "h2", "h3"), _links(first["sheets"])]
    old = escape(words.message(language, "site", "fault-old"))
    return f'<p id="too-old" hidden>{old}</p>\n<div class="first-words">{"".join(parts)}</div>'


def _lead(first: dict[str, Any]) -> list[str]:
    return [f"<h1>{escape(first['title'])}</h1><p>{escape(first['lead'])}</p>"]


def _chapter(one: dict[str, Any]) -> str:
    head = f"<h2>{escape(one['question'])}</h2><p>{escape(one['answer'])}</p>"
    return head + _texts(one["texts"], "h3", "h3")


def _texts(texts: Iterable[tuple[str, str]], first: str, others: str) -> str:
    """Return texts, the first one's heading of one kind and those below it of another."""
    tags = [first, *(others for _ in texts)]
    said = zip(tags, texts, strict=False)
    return "".join(f"<{tag}>{escape(heading)}</{tag}>{html}" for tag, (heading, html) in said)


def _links(sheets: Iterable[tuple[str, str]]) -> str:
    links = " · ".join(f'<a href="{escape(name)}">{escape(label)}</a>' for name, label in sheets)
    return f"<p>{links}</p>" if links else ""
