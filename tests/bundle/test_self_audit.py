"""The self-audit calls nothing met that nobody has looked at."""

from __future__ import annotations

import ast
import json
from collections import Counter
from pathlib import Path

import pytest
from self_audit import join, note, write

from explainer import words
from explainer.bundle.about import changes
from explainer.bundle.self_audit import Item, audit, fingerprint, items, results, state

TESTS = ("tests/a.py::test_one", "tests/a.py::test_two")
EVERY = {test: True for item in items() for test in item.tests}


def found_in(path: Path) -> dict[str, str]:
    return {row["id"]: row["state"] for row in audit(path)["items"]}


def test_an_item_is_met_when_all_its_tests_passed() -> None:
    assert state(Item("q1", "x", "test", TESTS), dict.fromkeys(TESTS, True)) == "met"


def test_one_failed_test_is_enough() -> None:
    assert state(Item("q1", "x", "test", TESTS), {TESTS[0]: True, TESTS[1]: False}) == "unmet"


def test_what_was_not_run_is_not_met() -> None:
    assert state(Item("q1", "x", "test", TESTS), {TESTS[0]: True}) == "not-run"


def test_a_person_has_still_to_rate_what_a_test_cannot_see() -> None:
    assert state(Item("q1", "x", "test-and-person", TESTS), dict.fromkeys(TESTS, True)) == "half"


@pytest.mark.parametrize(
    ("kind", "found"),
    [("person", "waiting"), ("people-needed", "unmet"), ("does-not-apply", "none")],
)
def test_no_test_can_take_the_place_of_people(kind: str, found: str) -> None:
    assert state(Item("i1", "x", kind), dict.fromkeys(TESTS, True)) == found  # type: ignore[arg-type]


def test_no_results_are_no_results(tmp_path: Path) -> None:
    assert results(tmp_path / "none.json") == {"on": "", "of": "", "passed": {}}


# What a test run leaves, as the hooks of scripts/self_audit.py see its reports.
def test_a_test_passed_when_each_of_its_cases_did() -> None:
    seen: dict[str, bool] = {}
    for nodeid, when, well in [
        ("a::one[en]", "setup", True),
        ("a::one[en]", "call", True),
        ("a::one[es]", "call", False),
        ("a::one[fr]", "call", True),
        ("a::two", "setup", False),
        ("a::three", "call", True),
        ("a::three", "teardown", False),
        ("a::four", "call", True),
    ]:
        note(seen, nodeid, when, well)
    assert seen == {"a::one": False, "a::two": False, "a::three": False, "a::four": True}


def test_a_whole_run_shows_what_is_met_and_when(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write(EVERY | {"tests/else.py::test_else": False}, path)
    shown = audit(path)
    assert shown["on"][:2] == "20" and not shown["changed"]
    assert {row["state"] for row in shown["items"]} == {"met", "half", "waiting", "unmet", "none"}
    unmet = {row["id"] for row in shown["items"] if row["state"] == "unmet"}
    assert unmet == {item.id for item in items() if item.kind == "people-needed"}


def test_a_failing_test_shows_as_unmet(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write(EVERY | {next(iter(EVERY)): False}, path)
    asked = {item.id: item.tests for item in items()}
    expected = {id for id, tests in asked.items() if next(iter(EVERY)) in tests}
    needs_people = {item.id for item in items() if item.kind == "people-needed"}
    found = found_in(path)
    assert {id for id, found in found.items() if found == "unmet"} == expected | needs_people


def test_each_of_its_tests_can_make_an_item_unmet() -> None:
    for item in items():
        for test in item.tests:
            assert state(item, EVERY | {test: False}) == "unmet"


def test_a_run_of_some_tests_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write(dict(list(EVERY.items())[1:]), path)
    assert not path.exists()


def test_a_copy_that_has_changed_since_says_so(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write(EVERY, path)
    told = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(told | {"of": "another"}), encoding="utf-8")
    assert audit(path)["changed"]


def test_any_word_or_line_of_code_counts_as_a_change(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    said = tmp_path / "words" / "site.ftl"
    said.write_text("a = b", encoding="utf-8")
    before = fingerprint([tmp_path])
    (tmp_path / "self.log").write_text("not ours", encoding="utf-8")
    assert fingerprint([tmp_path]) == before
    said.write_text("a = c", encoding="utf-8")
    assert fingerprint([tmp_path]) != before


@pytest.mark.slow
def test_every_test_it_names_exists(root: Path) -> None:
    for item in items():
        for name in item.tests:
            file, _, function = name.partition("::")
            tree = ast.parse((root / file).read_text(encoding="utf-8"))
            there = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
            assert function in there, name


# A skipped case leaves an item unmet, so none of the tests that are named may skip.
def test_no_test_it_names_may_skip(root: Path) -> None:
    for file in sorted({test.partition("::")[0] for item in items() for test in item.tests}):
        assert "pytest.skip" not in (root / file).read_text(encoding="utf-8"), file


@pytest.mark.parametrize("language", [language.code for language in words.languages()])
def test_every_item_is_said(language: str) -> None:
    said = words.keys(language, "audit")
    assert {f"audit-{item.id}" for item in items()} <= said.keys()
    assert {f"audit-{item.standard}" for item in items()} <= said.keys()


# IPDAS 4.0: 6 qualifying, 10 certifying and 28 of quality, tests included; PEMAT 26; CDC 20.
@pytest.mark.parametrize(
    ("standard", "prefix", "count"),
    [
        ("ipdas-qualifying", "q", 6),
        ("ipdas-certifying", "c", 10),
        ("ipdas-quality", "i", 28),
        ("pemat", "p", 26),
        ("cdc", "x", 20),
        ("risk", "rc", 16),
    ],
)
def test_no_item_of_a_list_is_left_out(standard: str, prefix: str, count: int) -> None:
    there = [item.id for item in items() if item.standard == standard]
    assert there == [f"{prefix}{number}" for number in range(1, count + 1)]


def test_trust_and_privacy_are_whole() -> None:
    there = [item.id for item in items() if item.standard == "trust"]
    assert there == [f"t{n}" for n in range(1, 8)] + [f"pr{n}" for n in range(1, 9)]


def test_an_id_is_used_once() -> None:
    assert max(Counter(item.id for item in items()).values()) == 1


# Who is needed to meet an item is no matter of taste: quality is tested in 11, rated in 4.
def test_what_of_quality_a_test_can_meet() -> None:
    kinds = Counter(item.kind for item in items() if item.standard == "ipdas-quality")
    assert kinds == {"test": 11, "person": 4, "people-needed": 8, "does-not-apply": 5}


@pytest.mark.parametrize("standard", ["ipdas-qualifying", "ipdas-certifying"])
def test_the_items_that_let_a_decision_aid_in_are_tested(standard: str) -> None:
    asked = [item for item in items() if item.standard == standard]
    assert all(item.tests for item in asked if item.kind != "does-not-apply")


# PEMAT 14 is about sound and 24 about sums: there are none.
def test_what_of_pemat_does_not_apply() -> None:
    none = {item.id for item in items() if item.standard == "pemat" and item.kind[0] == "d"}
    assert none == {"p14", "p24"}


def test_the_newest_changes_of_evidence_are_one_line_each() -> None:
    assert changes()[0].startswith("First review of every table")
    assert not any("\n" in line for line in changes())


# What only a nightly run asks: the results of both stand in one file.
ONE, *REST = EVERY


def test_what_only_the_night_asks_is_taken_from_the_last_night(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    by_day = dict.fromkeys(REST, True)
    write(by_day, path)
    assert not path.exists(), "nobody has asked yet"
    join({ONE: True, "tests/else.py::test_else": True}, path)
    assert results(path)["passed"] == {}
    write(by_day, path)
    assert results(path)["passed"] == EVERY


def test_what_failed_by_night_in_the_same_copy_has_failed(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write(EVERY, path)
    join({ONE: False}, path)
    assert results(path)["passed"] == EVERY | {ONE: False}
    write(EVERY, path)
    assert results(path)["passed"] == EVERY | {ONE: False}
    join({ONE: True}, path)
    write(EVERY, path)
    assert results(path)["passed"] == EVERY


def test_parts_of_a_night_add_up(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    join({ONE: True}, path)
    join({REST[0]: False}, path)
    assert results(path)["nightly"]["passed"] == {ONE: True, REST[0]: False}
