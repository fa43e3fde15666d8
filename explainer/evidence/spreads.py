"""The printed spread of a trial's result, as the tables write it: `SD 10`, `95% CI -1 to 2`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from explainer.evidence.rows import Row

SpreadOf = Literal[
    "none",
    "sd",
    "se",
    "ci95",
    "response ci95",
    "remission ci95",
    "score",
    "relapse",
    "improvement",
    "ratio",
    "text",
]
_N = r"(-?\d+(?:\.\d+)?)"
_FORMS: tuple[tuple[SpreadOf, str], ...] = (
    ("sd", rf"SD {_N}"),
    ("se", rf"LS mean, SE {_N}"),
    ("ci95", rf"95% CI {_N}(?: to |-){_N}"),
    ("response ci95", rf"response 95% CI {_N}-{_N}"),
    ("remission ci95", rf"remission 95% CI {_N}-{_N}"),
    ("score", rf"score {_N} \(SD {_N}\)"),
    ("relapse", rf"relapse {_N}%(?:; HR {_N} \({_N}-{_N}\))?"),
    ("improvement", rf"{_N}% of total improvement"),
    ("ratio", rf"(?:OR|HR|RR of 50% reduction) {_N} \({_N}-{_N}\)"),
    ("text", rf"t\(\d+\)={_N}|ES {_N}|<{_N}% mean fall|OR {_N} \(\w+\) to {_N} \(\w+\)"),
)


@dataclass(frozen=True, slots=True)
class PrintedSpread:
    """What stands beside a result: its form and its numbers, in the order they are written."""

    form: SpreadOf
    written: tuple[str, ...] = ()

    def number(self, place: int) -> float:
        """Return one of the numbers, in the unit of the row."""
        return float(self.written[place])


def read_spread(row: Row, column: str = "sd_or_ci") -> PrintedSpread:
    """Return the spread of a row, or refuse a form that is not known."""
    text = row.cells[column]
    if not text:
        return PrintedSpread("none")
    for form, pattern in _FORMS:
        if found := re.fullmatch(pattern, text):
            return _ordered(row, column, PrintedSpread(form, _numbers(found)))
    raise row.wrong(column, "a spread such as 'SD 10', '95% CI -1 to 2' or 'relapse 27%'")


def _numbers(found: re.Match[str]) -> tuple[str, ...]:
    return tuple(number for number in found.groups() if number is not None)


def _ordered(row: Row, column: str, spread: PrintedSpread) -> PrintedSpread:
    ends = spread.written[-2:] if spread.form.endswith("ci95") else ()
    ends = spread.written[1:3] if spread.form == "ratio" else ends
    if ends and float(ends[0]) > float(ends[1]):
        raise row.wrong(column, "an interval with its lower end first")
    if spread.form in ("sd", "se") and spread.number(0) < 0:
        raise row.wrong(column, "a spread of zero or more")
    return spread
