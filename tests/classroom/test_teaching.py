"""Exercises, the practical and exam questions: every number is a record's, in both languages.

Behind a number stands a comment that says where it comes from: a key, a part of one (`.low`), or
what is worked out of some. It is read here, looked up and compared.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import pytest

from explainer import evidence
from tests.classroom.walking import fences

TEACHING = Path(__file__).resolve().parents[2] / "docs" / "teaching"
SHEETS = ("exercises.md", "practical.md", "exam.md")
KEY = re.compile(r"\b[A-Z]{2}-\d{2,3}(?::\w+)*(?:\.\w+)?")
MARKED = re.compile(r"(−?\d+(?:[.,]\d+)?)<!--(.+?)-->")
# What is no finding: code, formulas, names, the order of questions, points, minutes of a plan.
ASIDE = re.compile(
    r"```.*?```|`[^`]*`|\$[^$]*\$|^\| \d+ |^\d+\. |^\*\*\d+\. |\b[A-Z]{2}-\d+|\(\d\)"
    r"|(?:[Cc]hapter|[Cc]apítulo) \d|\(\d (?:points|puntos)\)|95 %|(?:\bof|\bde cada) 100|en 100",
    re.DOTALL | re.MULTILINE,
)


def wilson(sign: int) -> Any:
    """Return one end of the 95 % interval of a share in per cent."""

    def end(percent: float, people: float, z: float = 1.96) -> float:
        share = percent / 100
        half = z * math.sqrt(share * (1 - share) / people + z * z / (4 * people**2))
        return 100 * (share + z * z / (2 * people) + sign * half) / (1 + z * z / people)

    return end


MAY_CALL = {"log": math.log, "round": round, "wilson_low": wilson(-1), "wilson_high": wilson(1)}


def known(key: str) -> float:
    """Return what a key of these sheets stands for."""
    name, _, part = key.partition(".")
    record, _, who = name.partition(":people")
    store = evidence.load()
    if name.endswith(":people"):
        return float(store.trial(record).people)
    if who:
        return float(store.adverse_events[record].people[who[1:]])
    figure = evidence.read_figure(store.record(name).figure)
    return float(getattr(figure, part) if part else figure.number)


def worked_out(told: str) -> float:
    written = KEY.sub(lambda found: repr(known(found[0])), told)
    return float(eval(written, {"__builtins__": {}}, dict(MAY_CALL)))


@pytest.fixture(params=[f"{folder}{name}" for name in SHEETS for folder in ("", "es/")])
def sheet(request: pytest.FixtureRequest) -> str:
    """The text of one sheet in one language."""
    return (TEACHING / request.param).read_text(encoding="utf-8")


def test_each_number_is_its_record_s(sheet: str) -> None:
    found = MARKED.findall(sheet)
    assert len(found) > 3
    for shown, told in found:
        number = shown.replace(",", ".").replace("−", "-")
        decimals = len(number.partition(".")[2])
        assert f"{worked_out(told):.{decimals}f}" == number, f"{shown}: {told}"


def test_no_number_stands_without_one(sheet: str) -> None:
    rest = MARKED.sub("", ASIDE.sub("", sheet))
    assert re.findall(r".{0,30}\d.{0,20}", rest) == []


@pytest.mark.parametrize("name", SHEETS)
def test_both_languages_say_the_same(name: str) -> None:
    ours, theirs = ((TEACHING / folder / name).read_text("utf-8") for folder in ("", "es"))
    assert sorted(told for _, told in MARKED.findall(ours)) == sorted(
        told for _, told in MARKED.findall(theirs)
    )
    assert fences(ours) == fences(theirs)
    for mark in ("\n#", "<details>", "</details>", "\n- ", "\n|", "(1)"):
        assert ours.count(mark) == theirs.count(mark), mark


@pytest.mark.parametrize("folder", ["", "es"])
def test_points_of_an_answer_are_those_of_its_question(folder: str) -> None:
    text = (TEACHING / folder / "exam.md").read_text(encoding="utf-8")
    asked = re.split(r"^\*\*\d+\. ", text, flags=re.MULTILINE)[1:]
    pointed = [each for each in asked if "(1)" in each]
    assert len(asked) == 12 and len(pointed) == 4
    for each in pointed:
        (points,) = re.findall(r"\((\d) (?:points|puntos)\)", each)
        assert each.count("(1)") == int(points)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["exercises.md", "practical.md"])
def test_every_block_runs_after_those_before_it(name: str) -> None:
    from tests.classroom.walking import run_blocks

    made = run_blocks((TEACHING / name).read_text(encoding="utf-8"))
    if name == "exercises.md":  # what the answer says of the sweep
        assert list(made["highest"]) == sorted(made["highest"], reverse=True)
        assert max(made["area"]) / min(made["area"]) < 1.02
