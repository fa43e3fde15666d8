"""Charts are drawn from what was read: numbers, and what groups of people reached."""

import numpy as np
import pytest

from explainer import evidence
from explainer.bundle.needs import records_of, resolve_need
from explainer.chapters import Chapter, Chart, ModelSeries, RecordValue, TrialSeries
from explainer.chapters.receptor_blockade.current_trace import current_trace
from explainer.evidence import EvidenceError

# TR-023, TR-025: Lii 2023, table; scores before and a day after one drip, with SD
SCORES = TrialSeries(("TR-023", "TR-025"), "score")


def test_a_group_keeps_times_values_and_one_sd_on_each_side() -> None:
    series = resolve_need(SCORES, evidence.load())
    assert (series.x.tolist(), series.y.tolist()) == ([0, 1], [25.1, 12.7])
    assert series.low == pytest.approx(np.array([25.1 - 8.3, 12.7 - 7.6]))
    assert series.high == pytest.approx(np.array([25.1 + 8.3, 12.7 + 7.6]))
    assert series.kind == "measured"


def test_the_spread_of_a_score_is_not_lent_to_its_change() -> None:
    series = resolve_need(TrialSeries(("TR-023", "TR-025"), "change"), evidence.load())
    assert (series.low, series.high) == (None, None)


def test_a_printed_interval_is_taken_as_it_stands() -> None:
    # TR-132: Canuso 2021, abstract; difference at 4 h, 95 % interval -5.05 to -1.71
    series = resolve_need(TrialSeries(("TR-132",), "change"), evidence.load())
    assert (series.low[0], series.high[0]) == (-5.05, -1.71)


def test_a_share_of_people_is_a_quantity() -> None:
    # TR-054: Wilkinson 2019, abstract; 18 % on midazolam, 6 to 30
    share = resolve_need("TR-054:response", evidence.load())
    assert (share.value, share.low, share.high, share.kind) == (18, 6, 30, "measured")


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
