"""Records, comparisons and claims as tables, in the language of the notebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from explainer import evidence, words
from explainer.bundle.pages import number_writer
from explainer.classroom.speaking import spoken_here
from explainer.classroom.tables import Table
from explainer.evidence import Comparison, saying
from explainer.nodes import text_of

CLAIMS = "claims"


def phrase(text: str, language: str | None = None) -> str:
    """Return a phrase of the tables of the evidence, such as an event, in a language.

    English where nobody has translated it yet. Source: `phrases.toml` of each language.

    >>> from explainer import lesson
    >>> lesson.phrase("midazolam"), lesson.phrase("rat", "en")
    ('midazolam', 'rat')
    """
    return saying.phrase(text, spoken_here(language))[0]


def records(*keys: str, language: str | None = None) -> Table:
    """Return records by key as a table: what was measured, its value, in whom, and the source.

    Raises EvidenceError for a key that is none. Source: each record's own, in the last column.

    >>> from explainer import lesson
    >>> lesson.records("KB-02:trap_K").rows[0]["value"]
    '86 %'
    """
    language = spoken_here(language)
    return _table(language, "records", (_record(key, language) for key in keys))


def comparisons(*keys: str, language: str | None = None) -> Table:
    """Return comparisons by key, or all, as a table: people of 100 in both groups, and how sure.

    Columns with counts hold numbers, so that they can be sorted; a row without a comparison group
    has none there. Raises EvidenceError for a key that is none. Source: `comparisons.csv`.

    >>> from explainer import lesson
    >>> row = lesson.comparisons("IA-01").rows[0]
    >>> row["treated"], row["comparison"], row["how sure"]
    (45.0, 18.0, 'low')
    """
    language = spoken_here(language)
    known = evidence.load()
    found = [known.comparison(key) for key in keys or known.comparisons]
    return _table(language, "comparisons", (_comparison(each, language) for each in found))


def claims(*keys: str, verdicts: bool = True, language: str | None = None) -> Table:
    """Return claims by key as a table: what is said, the verdict, and what is known.

    `verdicts=False` shows only what is said, so that a class can judge first. The words are those
    of the page of claims, with its numbers. Raises EvidenceError for a key that is none.
    Source: each claim's own, in `evidence.load().claim(key).sources`.

    >>> from explainer import lesson
    >>> lesson.claims("C07").rows[0]["verdict"]
    'supported'
    """
    language = spoken_here(language)
    rows = (_claim(key, language) for key in keys)
    shown = rows if verdicts else ({"claim": row["claim"]} for row in rows)
    return _table(language, "claims", shown)


def _table(language: str, kind: str, rows: Iterable[Mapping[str, Any]]) -> Table:
    """Return rows with their columns named in a language."""

    def named(column: str) -> str:
        return words.message(language, "classroom", f"{kind}-{column}")

    return Table([{named(n): value for n, value in row.items()} for row in rows], language)


def _record(key: str, language: str) -> dict[str, Any]:
    record = evidence.load().record(key)
    said = saying.said(record, language)
    return {
        "record": key,
        "what": said.get("title", said.get("method", "")),
        "value": said["value"],
        "range": said.get("range"),
        "seen": ", ".join(said[part] for part in ("species", "method", "seen") if part in said),
        "kind": said["kind"],
        "read": said["read"],
        "source": ", ".join(record.origin.sources) or None,
    }


def _comparison(pair: Comparison, language: str) -> dict[str, Any]:
    texts = {
        "treatment": pair.treatment,
        "beside": pair.control,
        "people": pair.people,
        "counted": pair.outcome,
        "when": pair.time,
    }
    counts = {n: getattr(pair.figures.get(n), "value", None) for n in ("treated", "comparison")}
    said = {name: phrase(text, language) if text else None for name, text in texts.items()}
    return {"record": pair.key, **said, **counts, "sure": phrase(pair.certainty, language)}


def _claim(key: str, language: str) -> dict[str, Any]:
    claim = evidence.load().claim(key)
    section = f"claim-{claim.key.lower()}"
    verdict = words.message(language, "evidence", f"evidence-verdict-{claim.verdict}")
    return {
        "claim": words.heading(language, CLAIMS, section),
        "verdict": verdict,
        "known": _known(language, section),
    }


def _known(language: str, section: str) -> str:
    """Return what follows the verdict, which opens the text, with its numbers."""
    nodes = words.text(language, CLAIMS, section, number_writer(language, evidence.load()))
    return text_of(nodes, "").partition(".")[2].strip()
