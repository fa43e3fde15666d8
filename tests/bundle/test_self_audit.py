"""The self-audit calls nothing met that nobody has looked at."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from explainer import words
from explainer.bundle.about import changes
from explainer.bundle.self_audit import Item, items, results, state

TESTS = ("tests/a.py::test_one", "tests/a.py::test_two")


def test_an_item_is_met_when_all_its_tests_passed() -> None:
    assert state(Item("q1", "x", "test", TESTS), dict.fromkeys(TESTS, True)) == "met"


def test_one_failed_test_is_enough() -> None:
    assert state(Item("q1", "x", "test", TESTS), {TESTS[0]: True, TESTS[1]: False}) == "unmet"


def test_what_was_not_run_is_not_met() -> None:
    assert state(Item("q1", "x", "test", TESTS), {TESTS[0]: True}) == "not-run"


def test_a_person_has_still_to_rate_what_a_test_cannot_see() -> None:
    assert state(Item("q1", "x", "test-and-person", TESTS), dict.fromkeys(TESTS, True)) == "half"


@pytest.mark.parametrize(("kind", "found"), [("person", "waiting"), ("people-needed", "unmet")])
def test_no_test_can_take_the_place_of_people(kind: str, found: str) -> None:
    assert state(Item("i1", "x", kind), dict.fromkeys(TESTS, True)) == found  # type: ignore[arg-type]


def test_no_results_are_no_results(tmp_path: Path) -> None:
    assert results(tmp_path / "none.json") == {"on": "", "passed": {}}


def test_every_test_it_names_exists(root: Path) -> None:
    for item in items():
        for name in item.tests:
            file, _, function = name.partition("::")
            tree = ast.parse((root / file).read_text(encoding="utf-8"))
            assert function in {
                node.name for node in tree.body if isinstance(node, ast.FunctionDef)
            }


@pytest.mark.parametrize("language", [language.code for language in words.languages()])
def test_every_item_is_said(language: str) -> None:
    said = words.keys(language, "audit")
    assert {f"audit-{item.id}" for item in items()} <= said.keys()
    assert {f"audit-{item.standard}" for item in items()} <= said.keys()


# IPDAS 4.0 has six qualifying and, tests apart, six certifying items and 23 of quality.
@pytest.mark.parametrize(
    ("standard", "count"), [("qualifying", 6), ("certifying", 6), ("quality", 23)]
)
def test_no_item_of_the_decision_aid_list_is_left_out(standard: str, count: int) -> None:
    assert sum(item.standard == f"ipdas-{standard}" for item in items()) == count


def test_the_newest_changes_of_evidence_are_one_line_each() -> None:
    assert changes()[0].startswith("First review of every table")
    assert not any("\n" in line for line in changes())
