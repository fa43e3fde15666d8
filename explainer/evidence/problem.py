"""The one error of the evidence: a single sentence that says what is wrong and what is allowed."""

from __future__ import annotations

LONGEST = 60
NO_KEY = "(no key)"


class EvidenceError(ValueError):
    """Evidence that is missing, malformed or not fit to be shown; the message is one sentence.

    >>> from explainer import evidence
    >>> evidence.load().trial("TR-999")
    Traceback (most recent call last):
        ...
    explainer.evidence.problem.EvidenceError: 'TR-999' is not a key of trials.csv
    """


def wrong_cell(file: str, row: str, column: str, value: str, allowed: str) -> EvidenceError:
    """Return the error for one cell: file, row, column, value and what is allowed there."""
    shown = value if len(value) <= LONGEST else value[:LONGEST] + "…"
    return EvidenceError(
        f"{file}, row {row or NO_KEY}, column {column}: {shown!r} is not {allowed}"
    )
