"""Tests wait for conditions, never for time; and what few of them need, few of them import."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

# A test that needs time to pass has a clock of its own: `show(clock=True)`, node's mock.timers.
SLEEPS = re.compile(r"\bsleep\(|wait_for_timeout\(|\bsetTimeout\(")
# What costs half a second or more, in each of the processes that collect tests.
HEAVY = {"basico", "nbclient", "nbconvert", "nbformat", "jupyter_server", "voila", "pandas"}
HEAVY |= {"pypdf", "scipy", "textstat", "typst"}
# Ours that load Voila or Jupyter's server.
SERVED = ("configuration", "kernels", "rendering", "server", "shared")
HEAVY |= {f"explainer.dashboard.{name}" for name in SERVED}


def files(root: Path, *kinds: str) -> list[Path]:
    found = [path for kind in kinds for path in (root / "tests").rglob(f"*.{kind}")]
    return [path for path in found if path.name != Path(__file__).name]


def imported_on_collecting(text: str) -> set[str]:
    """Return the modules that a file imports at its top, outside of TYPE_CHECKING."""
    nodes = ast.parse(text).body
    plain = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    froms = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    inside = {f"{node.module}.{name.name}" for node in froms for name in node.names}
    return plain | {str(node.module) for node in froms} | inside


def test_nothing_sleeps(root: Path) -> None:
    lines = [
        f"{path.relative_to(root)}:{number}"
        for path in files(root, "py", "js")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if SLEEPS.search(line)
    ]
    assert lines == []


def test_collecting_imports_nothing_heavy(root: Path) -> None:
    heavy = {
        f"{path.relative_to(root)}: {name}"
        for path in files(root, "py")
        for name in imported_on_collecting(path.read_text("utf-8"))
        if name in HEAVY or name.partition(".")[0] in HEAVY
    }
    assert heavy == set()


@pytest.mark.parametrize(
    "line", ["time.sleep(1)", "page.wait_for_timeout(9)", "new Promise(d => setTimeout(d, 9))"]
)
def test_each_way_to_sleep_is_seen(line: str) -> None:
    assert SLEEPS.search(line)
