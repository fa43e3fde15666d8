"""Hooks of the test run: note which tests of the self-audit passed, for the page About."""

from __future__ import annotations

import json
from datetime import date

import pytest

from explainer.bundle.self_audit import RESULTS, items

passed: dict[str, bool] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note a test by its name; it passed when each of its cases did. A skipped one did not."""
    if report.when == "call" or not report.passed:
        name = report.nodeid.partition("[")[0]
        passed[name] = passed.get(name, True) and report.passed


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the results when every test that the self-audit names has run, and only then."""
    named = {test for item in items() for test in item.tests}
    if named <= passed.keys() and not hasattr(session.config, "workerinput"):
        found = {name: passed[name] for name in sorted(named)}
        text = json.dumps({"on": date.today().isoformat(), "passed": found}, indent=1)
        RESULTS.write_text(text + "\n", encoding="utf-8")
