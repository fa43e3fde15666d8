"""The educator's door: a chapter with its live model, tables and figures.

`Lesson` is a chapter to show, to change and to keep; `compare` draws runs beside measured records,
`Table` shows rows to sort; `records`, `comparisons` and `claims` are tables of the evidence.
`Predict`, `Check` and `Vote` ask first and show then. `OwnChapter` makes a stage of your own model,
drawing and words. Figures show themselves in a notebook and say what they show. `speak` chooses the
language of all of these.

>>> from explainer import lesson
>>> "receptor_blockade" in lesson.chapters()
True
"""

from __future__ import annotations

from explainer.chapters import ORDER
from explainer.classroom import Lesson, Plot, Table, compare, keep_runs
from explainer.classroom.asks import Check, Predict, Vote
from explainer.classroom.own import OwnChapter
from explainer.classroom.people import virtual_people
from explainer.classroom.speaking import speak
from explainer.classroom.tabled import claims, comparisons, phrase, records


def chapters() -> tuple[str, ...]:
    """Return the names of the chapters, in their order; each may be given to `Lesson`.

    >>> from explainer import lesson
    >>> lesson.chapters()[0]
    'receptor_blockade'
    """
    return tuple(ORDER)


__all__ = [
    "Check",
    "Lesson",
    "OwnChapter",
    "Plot",
    "Predict",
    "Table",
    "Vote",
    "chapters",
    "claims",
    "compare",
    "comparisons",
    "keep_runs",
    "phrase",
    "records",
    "speak",
    "virtual_people",
]
