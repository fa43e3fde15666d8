"""Functions stay under forty lines and files under 250, so that each is about one thing."""

import ast
import json
import subprocess
from pathlib import Path

import pytest
from build_stage import find_node

LONGEST_FUNCTION = 40
LONGEST_FILE = 250
CODE = {".py", ".js", ".mjs", ".ts", ".css"}
SCRIPTS = {".js", ".mjs"}
MADE = "made"  # a folder of what is written by a script from something else, which is read there


@pytest.fixture
def own(kept):
    return [path for path in kept if path.parent.name != MADE]


def test_no_file_is_about_two_things(root, own):
    for path in own:
        if path.suffix in CODE:
            lines = len(path.read_text(encoding="utf-8").splitlines())
            assert lines <= LONGEST_FILE, f"{path.relative_to(root)} has {lines} lines"


def test_no_function_is_about_two_things(root, own):
    for path in own:
        for name, lines in functions(path):
            assert lines <= LONGEST_FUNCTION, f"{path.relative_to(root)}: {name} has {lines} lines"


def test_no_function_of_the_browser_is_about_two_things(root, own):
    found = script_functions(root, [path for path in own if path.suffix in SCRIPTS])
    assert len(found) > 100
    for one in found:
        assert one["lines"] <= LONGEST_FUNCTION, one


def functions(path: Path) -> list[tuple[str, int]]:
    if path.suffix != ".py":
        return []
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [(n.name, n.end_lineno - n.lineno + 1) for n in nodes if isinstance(n, kinds)]


def script_functions(root: Path, scripts: list[Path]) -> list[dict]:
    """Return every function of scripts: path, name, line, lines."""
    names = [str(path.relative_to(root)) for path in scripts]
    command = [*find_node()[0], "scripts/lawful/lengths.mjs", *names]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)
