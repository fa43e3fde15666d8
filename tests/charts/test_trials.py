"""What was measured is drawn where it was measured, and nothing is drawn in between."""

from __future__ import annotations

import re

import numpy as np
import pytest

from explainer import evidence
from explainer.bundle.needs import resolve_need
from explainer.chapters import TrialSeries
from explainer.chapters.onset_timing.trial_bars import comparator_bars
from explainer.chapters.onset_timing.trial_scores import masked_scores
from explainer.charts import Drawing, place

PX = 0.01


def rows(first: int, last: int) -> tuple[str, ...]:
    return tuple(f"TR-{number:03d}" for number in range(first, last + 1, 2))


@pytest.fixture(scope="module")
def scores() -> Drawing:
    loaded = evidence.load()
    groups = (TrialSeries(rows(23, 35), "score"), TrialSeries(rows(24, 36), "score"))
    return masked_scores(*(resolve_need(group, loaded) for group in groups))


@pytest.fixture(scope="module")
def bars() -> Drawing:
    loaded = evidence.load()
    keys = ("TR-052:response", "TR-054:response", "TR-053:response", "TR-055:response")
    return comparator_bars(*(resolve_need(key, loaded) for key in keys))


def marks(drawing: Drawing, token: str) -> np.ndarray:
    """Return where the solid marks of one group stand, without the sample in the key."""
    found = re.findall(
        rf'translate\(([\d.]+) ([\d.]+)\)"><path d="[^"]+" fill="var\(--{token}\)"', drawing.svg
    )
    return np.array(found, dtype=float)[:-1]


def test_each_score_stands_at_its_height(scores: Drawing) -> None:
    # Lii 2023, table: MADRS after one drip under anaesthesia, days 0, 1, 2, 3, 5, 7, 14
    read = (25.1, 12.7, 15.1, 17.0, 16.9, 15.9, 16.9)
    heights = [place(scores.axes["y"], score) for score in read]
    assert marks(scores, "series-2")[:, 1] == pytest.approx(heights, abs=PX)


def test_no_line_joins_two_times(scores: Drawing) -> None:
    for d in re.findall(r'<path d="([^"]+)" fill="none" stroke="var\(--series-', scores.svg):
        xs = {float(x) for x, _ in re.findall(r"(-?[\d.]+) (-?[\d.]+)", d)}
        assert len(xs) == 1, d


def test_bars_begin_at_nothing_and_end_at_their_number(bars: Drawing) -> None:
    nothing = place(bars.axes["y"], 0)
    paths = re.findall(r'<path d="([^"]+Z)" fill="var\(--(?:series-2|line-strong)\)"', bars.svg)
    heights = [{float(y) for _, y in re.findall(r"([\d.]+) ([\d.]+)", d)} for d in paths]
    # Wilkinson 2019, abstract: 45 beside 18 with a sedative, 46 beside 1 with salt water
    assert heights == [{nothing, round(place(bars.axes["y"], n), 2)} for n in (45, 18, 46, 1)]


def test_bars_say_their_number(bars: Drawing) -> None:
    said = re.findall(r'data-number="(\d+)"[^>]*font-weight="bold"', bars.svg)
    assert said == ["45", "18", "46", "1"]


def test_both_groups_of_a_pair_are_equally_wide(bars: Drawing) -> None:
    paths = re.findall(r'<path d="([^"]+Z)" fill="var\(--(?:series-2|line-strong)\)"', bars.svg)
    xs = [[float(x) for x, _ in re.findall(r"([\d.]+) ([\d.]+)", d)] for d in paths]
    assert np.ptp([max(x) - min(x) for x in xs]) < 2 * PX
