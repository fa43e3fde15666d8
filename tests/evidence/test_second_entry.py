"""Each number on a screen is entered twice; two readings that disagree are refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from explainer.bundle.on_screen import readings, rows_on_screen
from explainer.evidence import Evidence, EvidenceError, load_folder
from explainer.evidence.reviewed import hashes, write_hashes
from explainer.evidence.second import alike
from explainer.evidence.store import FOLDER
from explainer.evidence.tables import read_tables

from .mutations import cells_on_screen

SPELLED = {"none": 0, "two": 2, "five": 5, "six": 6, "seven": 7, "twenty-six": 26, "forty-one": 41}
DAYS_IN = {"week": 7.0, "weeks": 7.0, "months": 30.42}
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def _numbers_in(words: str) -> set[float]:
    plain = words.replace("−", "-").replace("–", " ").lower()
    plain = re.sub(r"(?<=\d)-(?=\d)", " ", plain).replace(",", "")
    found = {float(number) for number in NUMBER.findall(plain)}
    found |= {float(SPELLED[word]) for word in re.findall(r"[a-z-]+", plain) if word in SPELLED}
    days = {number * DAYS_IN[unit] for unit in DAYS_IN if unit in plain for number in found}
    return found | {abs(number) for number in found} | days


def _near(number: float, found: set[float]) -> bool:
    return any(abs(abs(number) - abs(other)) <= 0.05 or round(other) == number for other in found)


def test_the_words_of_the_source_hold_the_number(evidence: Evidence) -> None:
    for entry in evidence.second:
        if entry.words and entry.column not in ("source_key", "species", "unit"):
            for number in NUMBER.findall(entry.value.replace("95% CI", "")):
                assert _near(float(number), _numbers_in(entry.words)), entry


def test_what_was_read_again_in_its_source_quotes_it(evidence: Evidence) -> None:
    quoted = [entry for entry in evidence.second if entry.from_source]
    assert len(quoted) > 150
    assert [entry for entry in quoted if entry.value and not entry.words] == []


def test_every_number_on_a_screen_is_entered_twice(evidence: Evidence) -> None:
    entered = {(entry.file, entry.row, entry.column) for entry in evidence.second}
    assert cells_on_screen(read_tables(FOLDER), evidence).keys() - entered == set()


def test_the_readings_are_counted_for_the_page(evidence: Evidence) -> None:
    counted = readings(evidence)
    assert sum(counted.values()) == len(rows_on_screen(evidence))
    assert counted["twice"] > counted["own"] > 0


def test_a_number_that_one_reading_entered_is_counted_so(evidence: Evidence) -> None:
    other = [entry for entry in evidence.second if entry.row != "TR-197"]
    counted = readings(replace(evidence, second=tuple(other)))
    assert counted["once"] == readings(evidence)["once"] + 1


@pytest.mark.parametrize(
    ("file", "row", "column", "other"),
    [
        ("trials.csv", "TR-191", "sd_or_ci", "relapse 17%"),
        ("trials.csv", "TR-122", "n", "363"),
        ("trials.csv", "TR-137", "source_key", "anand2023"),
        ("parameters.csv", "KB-02:trap_K", "species", "human"),
        ("adverse_events.csv", "AE-054", "pct_drug", "6.2"),
    ],
)
def test_two_readings_that_disagree_are_refused(
    spoil: Callable[..., Path], file: str, row: str, column: str, other: str
) -> None:
    folder = spoil(file, row, column, other)
    write_hashes(folder, hashes(read_tables(folder)))
    with pytest.raises(EvidenceError, match=f"{file}, row {row}, column {column}: '{other}' is"):
        load_folder(folder)


def test_numbers_are_alike_by_their_value() -> None:
    assert alike("30.0", "30") and not alike("30", "3") and alike("relapse 70%", "relapse 70%")
