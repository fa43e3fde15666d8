"""Tests wait for conditions, never for time; and what few of them need, few of them import."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

# A test that needs time to pass has a clock of its own: `show(clock=True)`, node's mock.timers.
SLEEPS = re.compile(r"\bsleep\(|wait_for_timeout\(|\bsetTimeout\(")
# Playwright asks such a function once: what it promises counts as yes, whatever comes of it.
PROMISED = re.compile(r"wait_for_function\(\s*(f?\"+async\b|[A-Z_]+)")
ASYNC = re.compile(r'^([A-Z_]+) = f?"+async\b', re.MULTILINE)
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


def promised(text: str, known: set[str]) -> list[str]:
    """Return what is waited for though it is a promise: a text itself, or a name that is known."""
    found = PROMISED.findall(text)
    return [asked for asked in found if "async" in asked or asked in known]


def test_no_promise_is_waited_for(root: Path) -> None:
    texts = {path: path.read_text("utf-8") for path in files(root, "py")}
    known = {path: set(ASYNC.findall(text)) for path, text in texts.items()}
    faults = {str(path): promised(text, known[path]) for path, text in texts.items()}
    assert {path: found for path, found in faults.items() if found} == {}


def test_a_promise_that_is_waited_for_is_seen() -> None:
    assert promised('page.wait_for_function("async () => true")', set())
    assert promised("page.wait_for_function(SETTLED, arg=1)", {"SETTLED"})
    assert not promised('page.wait_for_function("() => true")', {"SETTLED"})


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
