"""A lesson's notebook as nbgrader's `source/` takes it: each question is a cell to be graded.

The questions and their folded answers are those of the teacher's notebook; nbgrader takes the
answers out when it makes the assignment, and keeps them for whoever grades.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from explainer.classroom.student import for_students

SCHEMA_VERSION = 3  # of nbgrader's metadata
POINTS = 2  # of each question
_LIST = r"((?:^\d+\. .*\n)+)"
_ASKED = re.compile(
    rf"{_LIST}\n<details><summary>[^<]*</summary>\n\n{_LIST}</details>\n*", re.MULTILINE
)
_ENTRY = re.compile(r"^\d+\. (.*)$", re.MULTILINE)

Cell = dict[str, Any]


def for_nbgrader(notebook: str) -> str:
    """Return a notebook's text with its questions apart, each with a cell for the answer.

    Whatever else is folded is left out, as for students. A question is worth POINTS.
    """
    told = json.loads(notebook)
    cells = [made for cell in told["cells"] for made in _apart(cell)]
    return for_students(json.dumps({**told, "cells": cells}))


def _apart(cell: Cell) -> Iterator[Cell]:
    """Yield a cell as it is, or what stands around its questions, and each of them."""
    text = "".join(cell["source"])
    found = _ASKED.search(text) if cell["cell_type"] == "markdown" else None
    if found is None:
        yield cell
        return
    yield _text(cell["id"], text[: found.start()])
    pairs = zip(_ENTRY.findall(found[1]), _ENTRY.findall(found[2]), strict=True)
    for number, (asked, answer) in enumerate(pairs, 1):
        yield _text(f"{cell['id']}-asked-{number}", f"{number}. {asked}", locked=True)
        yield _text(f"{cell['id']}-answer-{number}", answer, grade=True, solution=True)
    if text[found.end() :].strip():
        yield _text(f"{cell['id']}-after", text[found.end() :])


def _text(name: str, text: str, **roles: bool) -> Cell:
    metadata = {"nbgrader": _graded(name, roles)} if roles else {}
    source = text.strip().splitlines(keepends=True)
    return {"cell_type": "markdown", "id": name, "metadata": metadata, "source": source}


def _graded(name: str, roles: Mapping[str, bool]) -> Mapping[str, Any]:
    """Return nbgrader's metadata: what may be written, what is graded, and for how much."""
    told = {"grade": False, "locked": False, "solution": False, "task": False, **roles}
    points = {"points": POINTS} if told["grade"] else {}
    return {"grade_id": name, "schema_version": SCHEMA_VERSION, **told, **points}
