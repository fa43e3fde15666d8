"""Each kind of wrong cell gives one sentence with file, row, column, value and what is allowed."""

from __future__ import annotations

from typing import Any

import pytest

from explainer.evidence import EvidenceError
from explainer.evidence.store import assemble

P, T, A = "parameters.csv", "trials.csv", "adverse_events.csv"
C, G = "claims.csv", "comparisons.csv"
KB = "KB-02:trap_K"
WRONG = [
    (P, KB, "value", "eighty-six", "a number from -100 to 100"),
    (P, KB, "value", "8,6", "a number from -100 to 100"),
    (P, KB, "value", "860", "a number from -100 to 100"),
    (P, KB, "value", "", "a number from -100 to 100"),
    (P, KB, "value", "84", "at most the value"),
    (P, KB, "low", "88", "at most the value, 86"),
    (P, KB, "high", "85.5", "at least the value, 86"),
    (P, KB, "high", "", "given with its other end"),
    (P, KB, "spread_kind", "none", "in agreement with low and high"),
    (P, KB, "spread_kind", "sem", "one of none, range, se, sd, ci95"),
    (P, KB, "unit", "per cent", "one of %, fraction"),
    (P, KB, "species", "dog", "one of human, rat, mouse"),
    (P, KB, "seen_in", "dish", "one of people, animals, cells"),
    (P, KB, "chapter", "receptors", "one of pk, receptor"),
    (P, KB, "read", "memory", "one of table, abstract"),
    (P, KB, "kind", "chosen", "in agreement with kind"),
    (P, KB, "kind", "guessed", "one of measured, derived, chosen, fitted"),
    (P, "NM-03:Rb", "show", "range", "possible without low and high"),
    (P, KB, "show", "direction", "in agreement with unit"),
    (P, KB, "confidence", "sure", "one of high"),
    (P, KB, "source_key", "mealing2000", "a key of references.bib"),
    (P, KB, "source_key", "", "a key of references.bib"),
    (P, KB, "checked_on", "11/2026", "a month written as 2026-11"),
    (P, KB, "review_by", "2026-10", "later than checked_on, 2026-11"),
    (P, KB, "quantity", " share", "a text without blanks at its ends"),
    (P, "GS-01:sign_200", "value", "-2", "a whole number from -1 to 1"),
    (P, "GS-01:sign_200", "value", "0.5", "a whole number from -1 to 1"),
    (P, "KB-01:IC50_2A", "value", "-0.71", "a number from 0 to 10000"),
    (P, "PK-11:C_dissoc", "low", "", "given with its other end"),
    (T, "TR-025", "mean_change", "12.4", "zero or less"),
    (T, "TR-025", "response_pct", "160", "a number from 0 to 100"),
    (T, "TR-025", "sd_or_ci", "about 12", "a spread such as 'SD 10'"),
    (T, "TR-025", "instrument", "MADRAS", "one of"),
    (T, "TR-025", "versus", "TR-999", "the id of another row of this table"),
    (T, "TR-025", "role", "group", "one of arm, contrast"),
    (T, "TR-025", "n", "20.5", "a whole number from 0"),
    (T, "TR-025", "time_days", "-1", "a number from 0 to 3650"),
    (T, "TR-025", "evidence_level", "secondary", "one of primary_table"),
    (T, "TR-025", "verified", "no", "one of yes"),
    (T, "TR-040", "mean_change", "3.16", "within its interval"),
    (T, "TR-040", "sd_or_ci", "95% CI 2.22 to -8.54", "an interval with its lower end first"),
    (A, "AE-001", "pct_drug", "14", "what the counts give, 41.0"),
    (A, "AE-001", "n_events_drug", "412", "at most the number of people, 346"),
    (A, "AE-001", "pct_control", "", "what the counts give, 9.5"),
    (A, "AE-001", "control_arm", "none", "empty or 'none' beside numbers of that arm"),
    (C, "C09", "verdict", "true", "one of supported"),
    (C, "C09", "figures", "TR-052:response", "backed by the records under figures"),
    (C, "C09", "source_keys", "wilkinson2019,turkoz2021", "a key of references.bib"),
    (G, "IA-01", "treated_shown", "54", "the whole number nearest to 45"),
    (G, "IA-01", "treated_low", "50", "an interval that holds 45"),
    (G, "IA-01", "treated", "TR-025:change", "the key of a share of people"),
    (G, "IA-05", "beside", "IA-55", "the id of another row of this table"),
    (G, "IA-01", "certainty", "fair", "one of high"),
    ("references.bib", "mealing1999", "doi", "doi:10.1/x", "a DOI such as 10.1000/182"),
    ("references.bib", "mealing1999", "year", "99", "a year such as 2024"),
    ("references.bib", "mealing1999", "note", "seen", "a text that begins with 'read: '"),
    ("references.bib", "mealing1999", "unconfirmed", "isbn", "a list out of doi, pmid"),
    ("units.csv", "%", "lowest", "200", "above lowest, 200"),
    ("instruments.csv", "MADRS", "better", "up", "one of lower, higher"),
]


@pytest.mark.parametrize(("file", "key", "column", "value", "allowed"), WRONG)
def test_a_wrong_cell_is_one_clear_sentence(
    spoiled: Any, file: str, key: str, column: str, value: str, allowed: str
) -> None:
    with pytest.raises(EvidenceError) as refused:
        assemble(spoiled(file, key, column, value))
    sentence = str(refused.value)
    assert sentence.startswith(f"{file}, row {key}, column ") and allowed in sentence
    assert "\n" not in sentence


def test_a_key_used_twice_is_refused(spoiled: Any) -> None:
    with pytest.raises(EvidenceError, match=r"row KB-02:trap_mem: each key may be used only once"):
        spoiled("parameters.csv", KB, "symbol", "trap_mem")


def test_a_missing_column_is_refused(folder: Any) -> None:
    from explainer.evidence.tables import read_tables

    path = folder / "claims.csv"
    path.write_text(path.read_text("utf-8").replace("verdict", "judgement", 1), "utf-8")
    with pytest.raises(EvidenceError, match=r"claims\.csv: its columns must be id, kind"):
        read_tables(folder)


def test_a_row_with_a_cell_too_many_is_refused(folder: Any) -> None:
    from explainer.evidence.tables import read_tables

    with (folder / "units.csv").open("a", encoding="utf-8") as lines:
        lines.write("pint,0,10,no,volume,extra\n")
    with pytest.raises(EvidenceError, match="row pint: it must have as many cells"):
        read_tables(folder)
