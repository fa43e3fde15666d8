"""Blocks of code in a Markdown text, and what they leave behind when they are run in order."""

from __future__ import annotations

import re
from typing import Any

_FENCE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


def fences(text: str) -> list[str]:
    """Return the Python blocks of a text."""
    return _FENCE.findall(text)


def run_blocks(text: str) -> dict[str, Any]:
    """Run the blocks one after the other; return their names."""
    names: dict[str, Any] = {}
    for block in fences(text):
        exec(compile(block, "block", "exec"), names)
    return names
