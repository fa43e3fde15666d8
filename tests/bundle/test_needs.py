"""Charts are drawn from what was read: numbers, and what groups of people reached."""

import re

import numpy as np
import pytest

from explainer import evidence
from explainer.bundle.needs import records_of, resolve_need
from explainer.chapters import Chapter, Chart, ModelSeries, RecordValue, TrialSeries
from explainer.chapters.receptor_blockade.current_trace import current_trace
from explainer.evidence import EvidenceError
from tests.oracle.rows import response, row

# TR-023, TR-025: Lii 2023, table; scores before and a day after one drip, with SD
SCORES = TrialSeries(("TR-023", "TR-025"), "score")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def printed(key: str) -> list[float]:
    """Return the numbers of a spread: a score and its SD, or the ends of an interval."""
    return [float(number) for number in NUMBER.findall(row(key)["sd_or_ci"].replace("95%", ""))]


def test_a_group_keeps_times_values_and_one_sd_on_each_side() -> None:
    series = resolve_need(SCORES, evidence.load())
    scores, spreads = np.array([printed("TR-023"), printed("TR-025")]).T
    assert series.x.tolist() == [float(row(key)["time_days"]) for key in ("TR-023", "TR-025")]
    assert series.y.tolist() == scores.tolist()
    assert series.low == pytest.approx(scores - spreads)
    assert series.high == pytest.approx(scores + spreads)
    assert series.kind == "measured"


def test_the_spread_of_a_score_is_not_lent_to_its_change() -> None:
    series = resolve_need(TrialSeries(("TR-023", "TR-025"), "change"), evidence.load())
    assert (series.low, series.high) == (None, None)


def test_a_printed_interval_is_taken_as_it_stands() -> None:
    series = resolve_need(TrialSeries(("TR-132",), "change"), evidence.load())
    assert [series.low[0], series.high[0]] == printed("TR-132")


def test_a_share_of_people_is_a_quantity() -> None:
    share = resolve_need("TR-054:response", evidence.load())
    low, high = re.findall(r"\d+", row("TR-054")["sd_or_ci"].split("CI")[1])
    assert (share.value, share.kind) == (response("TR-054"), row("TR-054")["kind"])
    assert (share.low, share.high) == (float(low), float(high))


def test_what_nobody_has_read_is_refused() -> None:
    with pytest.raises(EvidenceError):
        resolve_need("TR-005:response", evidence.load())  # Zarate 2006, saline: remembered only


def test_a_simulated_curve_may_change_a_constant_by_record() -> None:
    need = ModelSeries(
        "symptom_course",
        "ketamine_effect",
        336,
        points=3,
        constants={"tau_off": RecordValue("CH-65:tau_off", "low")},
    )
    sooner = resolve_need(need, evidence.load())
    usual = resolve_need(ModelSeries("symptom_course", "ketamine_effect", 336, 3), evidence.load())
    assert sooner.y[-1] < usual.y[-1]


def test_the_records_of_a_chapter_include_those_of_its_charts() -> None:
    chart = Chart("one", current_trace, needs={"a": "KB-01:kon", "b": SCORES})
    chapter = Chapter("tiny", None, (), (), (), (), charts=(chart,))
    assert records_of(chapter) == {"KB-01:kon", "TR-023:score", "TR-025:score"}
