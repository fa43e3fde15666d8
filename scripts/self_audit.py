"""Hooks of the test run: note which tests of the self-audit passed, for the page About."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from explainer.bundle.self_audit import RESULTS, fingerprint, items

passed: dict[str, bool] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note a test by its name; it passed when each of its cases did. A skipped one did not."""
    note(passed, report.nodeid, report.when or "", report.passed)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the results when every test that the self-audit names has run, and only then."""
    if not hasattr(session.config, "workerinput"):
        write(passed, RESULTS)


def note(into: dict[str, bool], nodeid: str, when: str, well: bool) -> None:
    """Note one report; setting up and cleaning away count only where they went wrong."""
    if when == "call" or not well:
        name = nodeid.partition("[")[0]
        into[name] = into.get(name, True) and well


def write(found: Mapping[str, bool], path: Path) -> None:
    """Write the results of a whole run; a run of some of the tests leaves the file as it is."""
    named = {test for item in items() for test in item.tests}
    if named <= found.keys():
        said = {name: found[name] for name in sorted(named)}
        results = {"on": date.today().isoformat(), "of": fingerprint(), "passed": said}
        path.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
