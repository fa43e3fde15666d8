"""Where a bare number goes into a public function or comes out of it, its docstring says in what.

A name that ends in a unit says it too. Whether what is said is true, people read.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PARTS = ("models", "bundle", "evidence", "charts", "scenes")
BARE = re.compile(r"(float|int)( \| (float|int|None|str))*|tuple\[(float|int)\b.*\]")
NAMED = re.compile(r"_(s|ms|um|mv|mg|px|h|min|days|hz|kb|mb|bits|count|share|percent)$")
UNIT = re.compile(
    r"\b(units?|px|ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?|mV|µM|nM|mg|kB|MB"
    r"|bytes?|bits|pt|per cent|percent|per hundred|out of a hundred|of 100|0 to 1|shares?"
    r"|counts?|times|steps?|digits|decimals|index|indices|number of|0 to 255|how many)\b|%|_s\b"
)


def bare_numbers(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """Yield public functions, not those inside others, that take or give a bare number."""
    for node in getattr(tree, "body", []):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from bare_numbers(node)
        elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            given = [*node.args.args, *node.args.kwonlyargs]
            asked = [one.annotation for one in given if not NAMED.search(one.arg)]
            back = [] if NAMED.search(node.name) else [node.returns]
            if any(note and BARE.fullmatch(ast.unparse(note)) for note in asked + back):
                yield node


def test_a_bare_number_has_its_unit_said(root: Path) -> None:
    looked_at, silent = 0, []
    for part in PARTS:
        for path in (root / "explainer" / part).rglob("*.py"):
            for function in bare_numbers(ast.parse(path.read_text(encoding="utf-8"))):
                looked_at += 1
                if not UNIT.search(ast.get_docstring(function) or ""):
                    silent.append(f"{path.relative_to(root)}: {function.name}")
    assert looked_at > 40
    assert silent == []


def test_a_number_without_a_unit_is_found() -> None:
    tree = ast.parse('def f(x: float) -> None:\n    """Take it."""\ndef g(x_ms: float) -> str: ...')
    assert [function.name for function in bare_numbers(tree)] == ["f"]
    assert not UNIT.search(ast.get_docstring(next(bare_numbers(tree))) or "")
