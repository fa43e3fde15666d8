"""Onset, fast and slow (rows O1 to O10): averages over people, never a forecast for one."""

from __future__ import annotations

import numpy as np
import pytest

HOURS = np.linspace(0, 12 * 168, 20161)
DAY, WEEK = 24, 168


@pytest.fixture(scope="module")
def course(run):
    """Look an observable up at an hour; settings and constants by keyword."""

    def at(name, hour, settings=None, **constants):
        values = run("symptom_course", settings or {}, HOURS, **constants)
        return float(np.interp(hour, HOURS, values[name]))

    return at


def test_o1_effect_at_a_few_hours_over_effect_at_a_day(course):
    # M4-O1, KT-04 (an2021 abstract): 6.16 / 9.96 = 0.62
    assert course("ketamine_effect", 3) == pytest.approx(6.16 / 9.96, abs=0.15)
    found = [course("ketamine_effect", hour) for hour in (2, 3, 4)]
    # M4-O1, re-computed: 0.47, 0.62, 0.73
    assert found == pytest.approx([0.47, 0.62, 0.73], abs=0.005)


def test_o2_time_of_the_peak(run):
    effect = run("symptom_course", {}, HOURS)["ketamine_effect"]
    peak = HOURS[effect.argmax()]
    # M4-O2, KT-03 (coyle2015 abstract): 24 h, within 12 to 48
    assert 12 <= peak <= 48
    # M4-O2, re-computed: 15 h; within 2 % of the peak from 11 to 24 h
    assert peak == pytest.approx(15, abs=0.5)
    near = HOURS[effect > 0.979 * effect.max()]
    assert (near.min(), near.max()) == pytest.approx((11, 24), abs=0.7)


def test_o3_response_after_one_dose(course):
    found = [course("ketamine_response", hour) for hour in (24, 72, WEEK)]
    # M4-O3, KT-02 (han2016 abstract): 52.2, 47.9, 39.8 %
    assert found == pytest.approx([52.2, 47.9, 39.8], abs=6)
    # M4-O3, re-computed: 52, 47, 38 %
    assert found == pytest.approx([52, 47, 38], abs=0.6)


def test_o4_after_two_weeks_little_is_left(course):
    found = [course("ketamine_effect", day * DAY) for day in (12, 14)]
    # M4-O4, KT-03 (coyle2015 abstract): no longer superior, at most 40 % of the effect at a day
    assert max(found) <= 0.40
    # M4-O4, re-computed: 37 and 31 %
    assert found == pytest.approx([0.37, 0.31], abs=0.005)


def test_o4_the_band_of_the_decay_is_wide(course):
    low, high = (course("ketamine_effect", 14 * DAY, tau_off=days) for days in (9, 22))
    # CH-65:tau_off, fitted: 9 to 22 d
    assert low < 0.25 < 0.5 < high


def test_o5_tablets_by_week(course):
    found = [course("tablet_effect", week * WEEK) for week in (1, 2, 4, 6)]
    # M4-O5, SA-03 (taylor2006): a third in week 1, by fit; then 0.57 and 0.86
    assert found == pytest.approx([0.333, 0.57, 0.86, 1], abs=0.005)


@pytest.mark.parametrize(
    ("hour", "low", "high"),
    [
        # M4-O6, SA-01:O_4h (arakawa2016 abstract): 69 to 78 %
        (4, 0.69, 0.78),
        # M4-O6, SA-01:O_48h (arakawa2016 abstract): 53 to 58 %
        (48, 0.53, 0.58),
    ],
)
def test_o6_transporter_after_a_first_tablet(course, hour, low, high):
    assert low <= course("sert_occupancy", hour, {"tablet_count": 1}) <= high


def test_o6_repeats_the_fit(course):
    found = [course("sert_occupancy", hour, {"tablet_count": 1}) for hour in (4, 48)]
    # M4-O6, re-computed: 73.5 and 55.3 %
    assert found == pytest.approx([0.735, 0.553], abs=0.001)


def one_day_of_occupancy(run, **constants):
    values = run("symptom_course", {}, HOURS, **constants)["sert_occupancy"]
    return values[(HOURS >= 30 * DAY) & (HOURS < 31 * DAY)]


def test_o7_transporter_at_steady_state(run):
    day = one_day_of_occupancy(run)
    # M4-O7, SA-02:O_ss (meyer2004 abstract): 76 to 85 %
    assert day.min() > 0.76 and day.max() < 0.85
    # M4-O7, re-computed: 78 to 83 over the day, mean 80.5
    assert (day.min(), day.max(), day.mean()) == pytest.approx((0.78, 0.83, 0.805), abs=0.01)


def test_o7_is_missed_if_all_transporters_could_be_filled(run):
    # M4-O7: with Omax = 1 it would be 83 to 89 %
    assert one_day_of_occupancy(run, Omax=1).max() > 0.85


def test_o8_desensitisation(course):
    found = [course("desensitised_share", day * DAY) for day in (3, 21)]
    # M4-O8, SA-05 (lepoul1995 abstract): 40 % at day 3, 60 to 80 % at day 21
    assert found == pytest.approx([0.40, 0.70], abs=0.005)


def test_o10_neurons_mature_in_weeks(course):
    found = [course("mature_share", day * DAY) for day in (5, 28)]
    # M4-O10, pattern of SA-08 (wang2008 abstract); 0.1 % and 55 % re-computed
    assert found == pytest.approx([0.001, 0.55], abs=0.005)
    # M4-O10, SA-08: none when the source of neurons is cut off
    assert course("mature_share", 28 * DAY, {"young_neurons": "cut_off"}) == 0


def test_no_tablets_no_effect_of_tablets(run):
    values = run("symptom_course", {"tablet_count": 0}, HOURS)
    for name in ("tablet_effect", "sert_occupancy", "desensitised_share"):
        assert not values[name].any()


def test_firing_falls_and_comes_back(course):
    # M4, hypothesis, not calibrated
    assert course("firing_relative", DAY) < 0.6 < 0.95 < course("firing_relative", 60 * DAY)
