"""A lesson's notebook as students get it: the same, without the answers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ANSWER = "answer"  # the tag of a cell that only the teacher's notebook has
_FOLDED = re.compile(r"\n*<details>.*?</details>\n*", re.DOTALL)

Cell = Mapping[str, Any]


def teaching() -> list[Path]:
    """Return the notebooks of the lessons, in their order."""
    from explainer.places import NOTEBOOKS

    return sorted(NOTEBOOKS.glob("[0-9][0-9]_*.ipynb"))


def for_students(notebook: str) -> str:
    """Return a notebook's text without cells tagged `answer` and without folded answers.

    Questions that show what is known only when asked (`Predict`, `Check`, `Vote`) stay.
    """
    told = json.loads(notebook)
    cells = [_unfolded(cell) for cell in told["cells"] if not _is_answer(cell)]
    kept = [cell for cell in cells if "".join(cell["source"]).strip()]
    return json.dumps({**told, "cells": kept}, indent=1, ensure_ascii=False) + "\n"


def _is_answer(cell: Cell) -> bool:
    return ANSWER in cell["metadata"].get("tags", [])


def _unfolded(cell: Cell) -> dict[str, Any]:
    if cell["cell_type"] != "markdown":
        return dict(cell)
    text = _FOLDED.sub("\n\n", "".join(cell["source"])).strip()
    return {**cell, "source": text.splitlines(keepends=True)}
