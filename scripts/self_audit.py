"""Hooks of the test run: note which tests of the self-audit passed, for the page About."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from explainer.bundle.self_audit import RESULTS, fingerprint, items, results

NIGHTLY = "nightly"
passed: dict[str, bool] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note a test by its name; it passed when each of its cases did. A skipped one did not."""
    note(passed, report.nodeid, report.when or "", report.passed)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the results when every test that the self-audit names has run, and only then."""
    if hasattr(session.config, "workerinput"):
        return
    if session.config.option.markexpr == NIGHTLY:
        join(passed, RESULTS)
    else:
        write(passed, RESULTS)


def note(into: dict[str, bool], nodeid: str, when: str, well: bool) -> None:
    """Note one report; setting up and cleaning away count only where they went wrong."""
    if when == "call" or not well:
        name = nodeid.partition("[")[0]
        into[name] = into.get(name, True) and well


def write(found: Mapping[str, bool], path: Path) -> None:
    """Write the results of a whole run; a run of some of the tests leaves the file as it is.

    What only a nightly run asks is taken from the last one; what failed there in this same copy
    has failed, however well the part of it went that runs by day.
    """
    before = results(path)
    night, now = before.get(NIGHTLY, {}), fingerprint()
    named = {test for item in items() for test in item.tests}
    if named <= found.keys() | night.get("passed", {}).keys():
        failed = {test for test, well in night.get("passed", {}).items() if not well}
        failed = failed if night.get("of") == now else set()
        asked = {**night.get("passed", {}), **found}
        said = {name: asked[name] and name not in failed for name in sorted(named)}
        _write(path, {"on": date.today().isoformat(), "of": now, "passed": said}, night)


def join(found: Mapping[str, bool], path: Path) -> None:
    """Add what a part of a nightly run found; parts of one copy add up, another begins anew."""
    before, now = results(path), fingerprint()
    night = before.get(NIGHTLY, {})
    earlier = night.get("passed", {}) if night.get("of") == now else {}
    named = {test for item in items() for test in item.tests}
    well = {**earlier, **{name: found[name] for name in sorted(named & found.keys())}}
    if before.get("of") == now:
        before["passed"] |= {name: False for name, passed in well.items() if not passed}
    whole = {name: before[name] for name in ("on", "of", "passed")}
    _write(path, whole, {"on": date.today().isoformat(), "of": now, "passed": well})


def _write(path: Path, whole: Mapping[str, Any], night: Mapping[str, Any]) -> None:
    said = {**whole, **({NIGHTLY: night} if night else {})}
    path.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
