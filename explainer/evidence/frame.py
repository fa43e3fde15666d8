"""The evidence as tables for pandas: only numbers that were read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from explainer.dataframes import frame as as_frame
from explainer.evidence.adverse_events import AdverseEvent
from explainer.evidence.claims import Claim
from explainer.evidence.comparisons import Comparison
from explainer.evidence.figures import Figure, ReadFigure
from explainer.evidence.origin import Origin
from explainer.evidence.parameters import Parameter
from explainer.evidence.problem import EvidenceError
from explainer.evidence.store import load
from explainer.evidence.trials import Trial

Cells = dict[str, Any]
NO_NUMBER = float("nan")
OUTCOMES = ("change", "score", "response", "remission", "relapse", "improvement", "ratio")
UNITS = {
    "trials": {
        **{"time_days": "days", "change": "points", "score": "points", "ratio": "ratio"},
        **dict.fromkeys(("response", "remission", "relapse", "improvement"), "%"),
    },
    "adverse_events": {"drug": "%", "control": "%"},
    "comparisons": {"treated": "%", "comparison": "%"},
}


def frame(table: str) -> Any:
    """Return a table of the evidence as a pandas DataFrame, a row a record, indexed by its key.

    `table` is `trials`, `parameters`, `adverse_events`, `comparisons` or `claims`. A number that
    nobody has read is left out (NaN), and so is the middle of a range of which only the ends mean
    something; beside each stand `_low` and `_high`, the ends of its printed spread, where there are
    any. Units stand in `attrs["units"]`, in `parameters` in a column. Raises EvidenceError for
    another table and WithoutPandas where pandas is not installed. Source: the column `sources`.

    >>> from explainer import evidence
    >>> trials = evidence.frame("trials")
    >>> trials.loc["TR-052", ["response", "response_low", "time_days"]].tolist()
    [45.0, 34.0, 1.0]
    """
    if table not in _TABLES:
        raise EvidenceError(f"There is no table {table}; there are {', '.join(_TABLES)}.")
    rows = [{"key": key, **_TABLES[table](each)} for key, each in getattr(load(), table).items()]
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    made = as_frame(columns, UNITS.get(table, {}), f"assets/evidence/{table}.csv")
    return made.set_index("key")


def _number(name: str, figure: Figure | None) -> Cells:
    """Return a number with its ends, each NaN unless somebody read it."""
    value = low = high = NO_NUMBER
    if isinstance(figure, ReadFigure):
        value = NO_NUMBER if figure.use_range else figure.number
        low, high = (NO_NUMBER if end is None else end for end in (figure.low, figure.high))
    return {name: value, f"{name}_low": low, f"{name}_high": high}


def _numbers(names: tuple[str, ...], figures: Mapping[str, Figure]) -> Cells:
    return {k: v for name in names for k, v in _number(name, figures.get(name)).items()}


def _origin(origin: Origin) -> Cells:
    return {
        "kind": origin.kind,
        "read": origin.read,
        "sources": ";".join(origin.sources),
        "checked_on": origin.checked_on,
        "review_by": origin.review_by,
        "note": origin.note,
    }


def _trial(each: Trial) -> Cells:
    said = {name: getattr(each, name) for name in ("trial", "condition", "arm", "role", "versus")}
    counted = {"people": each.people, "instrument": each.instrument.name}
    days = NO_NUMBER if each.time_days is None else each.time_days
    shown = _numbers(OUTCOMES, each.figures)
    return {**said, **counted, "time_days": days, **shown, **_origin(each.origin)}


def _parameter(each: Parameter) -> Cells:
    where = ("quantity", "unit", "species", "preparation", "seen_in", "confidence")
    said = {name: getattr(each, name) for name in where}
    return {**_number("value", each.figure), **said, **_origin(each.origin)}


def _adverse_event(each: AdverseEvent) -> Cells:
    said = {name: getattr(each, name) for name in ("dataset", "population", "event", "period")}
    people = {f"people_{arm}": each.people[arm] for arm in ("drug", "control")}
    return {**said, **people, **_numbers(("drug", "control"), each.figures), **_origin(each.origin)}


def _comparison(each: Comparison) -> Cells:
    what = ("outcome", "people", "treatment", "control", "time", "certainty")
    said = {name: getattr(each, name) for name in what}
    shown = _numbers(("treated", "comparison"), each.figures)
    return {**said, **shown, "beside": ";".join(each.beside), **_origin(each.origin)}


def _claim(each: Claim) -> Cells:
    what = ("claim", "verdict", "reason", "wording", "read", "checked_on", "review_by")
    return {**{n: getattr(each, n) for n in what}, "sources": ";".join(each.sources)}


_TABLES: Mapping[str, Callable[[Any], Cells]] = {
    "trials": _trial,
    "parameters": _parameter,
    "adverse_events": _adverse_event,
    "comparisons": _comparison,
    "claims": _claim,
}
