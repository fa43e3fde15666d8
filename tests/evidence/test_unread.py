"""A number that nobody has read cannot reach a reader as a checked number: tests that try."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from explainer.evidence import (
    Evidence,
    EvidenceError,
    ReadFigure,
    RememberedFigure,
    Shown,
    card,
    read_figure,
    shown_text,
)
from explainer.evidence.figures import Written

TRIES = """
from explainer.evidence import RememberedFigure, Shown, load, read_figure
remembered = RememberedFigure("KB-04:IC50_2A_0", 0.33, None, None, "uM")
Shown(remembered)
remembered.value
Shown(load().parameter("KB-04:IC50_2A_0").figure)
Shown(read_figure(load().parameter("KB-02:trap_K").figure))
"""


@pytest.fixture(scope="module")
def remembered(evidence: Evidence) -> list[Any]:
    found = [r for r in evidence.records.values() if isinstance(r.figure, RememberedFigure)]
    # kotermanski2009a, KB-04: no magnesium and 1 mM magnesium, all from memory
    assert "KB-04:IC50_2A_0" in {record.key for record in found}
    return found


def test_no_unread_number_can_be_put_into_words(remembered: list[Any]) -> None:
    for record in remembered:
        for part in ("value", "number", "exact", "low", "high", "range", "not", "with_unit"):
            with pytest.raises(EvidenceError, match="was not read in any source"):
                shown_text(record, "en", part)


def test_no_card_holds_an_unread_number(remembered: list[Any]) -> None:
    for record in remembered:
        made = card(record)
        assert (made["value"], made["low"], made["high"]) == (None, None, None)
        assert made["illustration"] and made["read"] == "memory"
        digits = f"{record.figure.illustration:g}"
        assert all(digits not in said["value"] for said in made["said"].values())


def test_an_unread_parameter_has_no_value_to_draw(remembered: list[Any]) -> None:
    for record in remembered:
        if hasattr(record, "illustration"):
            for name in ("value", "low", "high", "model_value"):
                with pytest.raises(EvidenceError, match="labelled illustration"):
                    getattr(record, name)


def test_an_unread_number_has_no_field_of_a_read_one() -> None:
    numbers = {"number", "value", "low", "high"}
    assert not numbers & set(dir(RememberedFigure))


def test_shown_refuses_an_unread_number_where_no_type_checker_looks() -> None:
    sneaked: Any = RememberedFigure("KB-04:IC50_2A_0", 0.33, None, None, "uM")
    with pytest.raises(EvidenceError, match="KB-04:IC50_2A_0 was not read"):
        Shown(sneaked)


def test_a_read_figure_cannot_be_made_with_the_unread_mark() -> None:
    sneaked: Any = "not read (memory)"
    with pytest.raises(EvidenceError, match="so it may not be shown"):
        ReadFigure("X", 1.0, None, None, "uM", "none", "value", sneaked, Written("1"))


def test_a_claim_cannot_lean_on_an_unread_number(spoiled: Any) -> None:
    from explainer.evidence.store import assemble

    # TR-005, saline arm of zarate2006: 0 per cent, from memory
    tables = spoiled("claims.csv", "X15", "figures", "TR-005:response;TR-054:response")
    with pytest.raises(EvidenceError, match="row X15, column wording"):
        assemble(tables)


def test_a_comparison_cannot_lean_on_an_unread_number(spoiled: Any) -> None:
    from explainer.evidence.store import assemble

    tables = spoiled("comparisons.csv", "IA-01", "comparison", "TR-005:response")
    with pytest.raises(EvidenceError, match="is not a number that was read"):
        assemble(tables)


def test_read_figure_lets_only_read_numbers_through(evidence: Evidence) -> None:
    assert read_figure(evidence.record("KB-02:trap_K").figure).value == 86
    with pytest.raises(EvidenceError):
        read_figure(evidence.record("KB-04:IC50_2A_0").figure)


def test_a_middle_without_meaning_stays_hidden(evidence: Evidence) -> None:
    ranges = [r for r in evidence.records.values() if getattr(r.figure, "use_range", False)]
    # zanos2018, table: 100 to 250 ng/mL with dissociation; no middle is printed
    assert "PK-11:C_dissoc" in {record.key for record in ranges}
    for record in ranges:
        assert card(record)["value"] is None
        middle = record.figure.written.value  # type: ignore[union-attr]
        for part in ("value", "range", "with_unit"):
            assert middle not in shown_text(record, "en", part).split()
        with pytest.raises(EvidenceError, match="no meaning of its own"):
            shown_text(record, "en", "number")


@pytest.mark.slow
def test_the_type_checker_refuses_it_too(tmp_path: Path, root: Path) -> None:
    (tmp_path / "tries.py").write_text(TRIES, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "tries.py"]
    places = {**os.environ, "MYPYPATH": str(root)}
    done = subprocess.run(command, cwd=tmp_path, env=places, capture_output=True, text=True)
    refused = [line.split(":")[1] for line in done.stdout.splitlines() if ": error:" in line]
    assert refused == ["4", "5", "6"], done.stdout + done.stderr
