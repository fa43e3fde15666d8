"""Numbers of the model that a chapter's question turns on: each can be changed in the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from explainer.bundle.contract.drawn import Drawn, place
from explainer.bundle.simulation import live_names
from explainer.chapters import Chapter


def of_numbers(chapter: Chapter, _drawn: Drawn, _assets: Path, _language: str) -> Iterator[str]:
    """Yield a sentence for each number that is named and moves none of the chapter's tables."""
    if not chapter.turns_on:
        return
    live = live_names(chapter.surface) if chapter.surface else []
    for name in chapter.turns_on:
        if name not in live:
            known = ", ".join(live) or "none"
            yield f"{place(chapter)} turns on “{name}”, which moves no table; there are {known}."
