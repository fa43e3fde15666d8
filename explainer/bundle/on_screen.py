"""The rows of the evidence that reach a screen, and how many of their numbers were read twice."""

from __future__ import annotations

from collections.abc import Iterator

from explainer.bundle import hundreds, pages, simulation
from explainer.bundle.needs import records_of
from explainer.chapters import chapters
from explainer.evidence import Evidence
from explainer.evidence.second import READINGS

PAGES = ("claims", "sheet", "site")  # words beside those of the chapters
_FILES = {"TR": "trials.csv", "AE": "adverse_events.csv", "IA": "comparisons.csv"}


def rows_on_screen(evidence: Evidence, language: str = "en") -> set[tuple[str, str]]:
    """Return file and row of every number that a text, a picture or a sum on a screen shows."""
    return {row_of(key) for key in records_on_screen(evidence, language)}


def records_on_screen(evidence: Evidence, language: str = "en") -> set[str]:
    """Return the keys of all records that a page names, draws or counts, or rounds from."""
    named = {key for found in _named(evidence, language) for key in found}
    behind = {
        source
        for key in named
        if key.startswith("IA-")
        for source in evidence.comparison(key.split(":")[0]).sources
    }
    return named | behind


def row_of(key: str) -> tuple[str, str]:
    """Return file and row of a record: trials.csv and TR-052 for TR-052:response."""
    file = _FILES.get(key.split("-")[0], "parameters.csv")
    return file, key if file == "parameters.csv" else key.split(":")[0]


def readings(evidence: Evidence) -> dict[str, int]:
    """Return how many rows on a screen were read twice, once, or are choices of our own."""
    rows = rows_on_screen(evidence)
    own = {("parameters.csv", key) for key, row in evidence.parameters.items() if row.origin.own}
    twice = {
        (entry.file, entry.row)
        for entry in evidence.second
        if entry.of_number and entry.read in READINGS
    }
    twice -= own
    return {
        "twice": len(rows & twice),
        "once": len(rows - twice - own),
        "own": len(rows & own),
    }


def _named(evidence: Evidence, language: str) -> Iterator[set[str]]:
    for page in PAGES:
        yield pages.records_named(language, page)
    for chapter in chapters():
        yield set(records_of(chapter))
        yield pages.records_named(language, chapter.name)
        yield hundreds.records_of(chapter.hundreds, evidence)
        if chapter.surface:  # the panel of the model's numbers shows each that may be changed
            yield simulation.records_of(chapter.surface, simulation.live_names(chapter.surface))
