"""A changed number is refused until it is reviewed; reviewing asks for a line of changelog."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from explainer.evidence import EvidenceError, load_folder
from explainer.evidence.renewal import evidence_section, names, renew
from explainer.evidence.store import assemble
from explainer.evidence.tables import read_tables

SAID = (
    "# Changelog\n\n## Unreleased\n\n### Added\n- x\n\n### Evidence\n- {}\n\n"
    "## 0.1.0\n\n### Evidence\n- NM-03\n"
)
CHANGE = ("parameters.csv", "KB-02:trap_K", "value", "85.5")


def test_a_changed_number_is_refused(spoil: Any) -> None:
    with pytest.raises(EvidenceError, match=r"parameters\.csv, row KB-02:trap_K: it was changed"):
        load_folder(spoil(*CHANGE))


def test_a_removed_row_is_refused(folder: Path) -> None:
    path = folder / "trials.csv"
    rows = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(row for row in rows if not row.startswith("TR-037,")), "utf-8")
    with pytest.raises(EvidenceError, match=r"trials\.csv, row TR-037: it was removed"):
        load_folder(folder)


def test_an_added_reference_is_refused(folder: Path) -> None:
    path = folder / "references.bib"
    entry = "\n@misc{new2026,\n  author = {A},\n  title = {B},\n  note = {read: abstract.}\n}\n"
    path.write_text(path.read_text("utf-8") + entry, "utf-8")
    with pytest.raises(EvidenceError, match=r"references\.bib, row new2026: it was added"):
        load_folder(folder)


def test_a_review_without_a_line_in_the_changelog_changes_nothing(spoil: Any) -> None:
    folder = spoil(*CHANGE)
    rows, unnamed = renew(folder, SAID.format("KB-02:trap_mem corrected"))
    assert (rows, unnamed) == ([], ["parameters.csv KB-02:trap_K (changed)"])
    with pytest.raises(EvidenceError, match="it was changed"):
        load_folder(folder)


@pytest.mark.parametrize("line", ["KB-02:trap_K: 85.5 after re-reading.", "KB-02"])
def test_a_named_row_is_renewed(spoil: Any, line: str) -> None:
    folder = spoil(*CHANGE)
    rows, unnamed = renew(folder, SAID.format(line))
    assert (rows, unnamed) == (["parameters.csv KB-02:trap_K (changed)"], [])
    assert assemble(read_tables(folder)).parameter("KB-02:trap_K").value == 85.5
    with pytest.raises(EvidenceError, match="second reading found"):
        load_folder(folder)  # one hand alone changes no number


def test_a_malformed_row_cannot_be_renewed(spoil: Any) -> None:
    folder = spoil("parameters.csv", "KB-02:trap_K", "value", "8,55")
    with pytest.raises(EvidenceError, match="column value"):
        renew(folder, SAID.format("KB-02:trap_K"))


def test_a_whole_file_is_named_only_before_its_first_review(folder: Path) -> None:
    (folder / "reviewed.toml").unlink()
    _rows, unnamed = renew(folder, SAID.format("First review of parameters.csv"))
    assert "parameters.csv KB-02:trap_K (added)" not in unnamed
    assert "trials.csv TR-001 (added)" in unnamed


def test_only_the_newest_release_counts() -> None:
    assert evidence_section(SAID.format("KB-02")).strip() == "- KB-02"


def test_no_other_row_is_named_by_accident() -> None:
    assert names("KB-02:trap_K", "KB-02:trap_K")
    assert not names("KB-02:trap_K2 and TR-0521", "KB-02:trap_K")
    assert not names("KB-02:trap_mem", "KB-02:trap_K")
    assert not names("KB-03 to KB-09", "KB-02:trap_K", new=True)


def test_a_span_names_new_rows_and_no_changed_one(spoil: Any) -> None:
    assert names("KB-01 to KB-04", "KB-02:trap_K", new=True)
    _rows, unnamed = renew(spoil(*CHANGE), SAID.format("KB-01 to KB-04, KB-02 to KB-09"))
    assert unnamed == ["parameters.csv KB-02:trap_K (changed)"]


def test_the_product_is_reviewed_as_it_stands() -> None:
    from explainer.evidence.reviewed import changed, hashes, read_hashes
    from explainer.evidence.store import FOLDER
    from explainer.evidence.tables import read_tables

    assert not list(changed(hashes(read_tables(FOLDER)), read_hashes(FOLDER)))
