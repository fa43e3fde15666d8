"""Laws that the ten-state scheme must keep whatever is chosen."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from explainer.models import Simulator

TIMES_MS = np.linspace(0, 1000, 41)
levels = some.floats(0.05, 20)
voltages = some.floats(-80, 0)
few = settings(max_examples=20, deadline=None)


@cache
def simulator():
    return Simulator("nmda_receptor")


def blocked(**chosen):
    return simulator().run(chosen, TIMES_MS).values["blocked_share"]


@few
@given(voltages)
def test_no_drug_no_block(voltage_mv):
    assert not blocked(level_um=0, voltage_mv=voltage_mv, drug_before=1).any()


@few
@given(levels, voltages)
def test_a_shut_gate_keeps_the_drug_out(level_um, voltage_mv):
    assert not blocked(level_um=level_um, voltage_mv=voltage_mv, signal_count=0).any()


@few
@given(levels, voltages)
def test_more_drug_more_block(level_um, voltage_mv):
    less, more = (blocked(level_um=c, voltage_mv=voltage_mv)[-1] for c in (level_um / 2, level_um))
    assert less < more


@few
@given(levels, some.floats(-80, -20))
def test_an_active_cell_takes_up_more(level_um, voltage_mv):
    quiet, active = (blocked(level_um=level_um, voltage_mv=v)[-1] for v in (voltage_mv, 0))
    assert quiet < active


@few
@given(levels, voltages, some.sampled_from(["ketamine", "memantine"]))
def test_block_is_a_share(level_um, voltage_mv, drug):
    share = blocked(level_um=level_um, voltage_mv=voltage_mv, drug=drug, drug_before=1)
    assert np.all((share >= 0) & (share <= 1))


@few
@given(levels, voltages)
def test_without_signals_the_drug_leaks_slowly(level_um, voltage_mv):
    share = blocked(
        level_um=level_um, voltage_mv=voltage_mv, drug_before=1, drug_outside=0, signal_count=0
    )
    # KB-02:kleak, mealing1999 abstract: at most 1.26e-3 per s, so over 99.8 % is left after 1 s
    assert share[-1] / share[0] > 0.998


@few
@given(levels, voltages)
def test_signals_let_the_drug_out(level_um, voltage_mv):
    washed = {"level_um": level_um, "voltage_mv": voltage_mv, "drug_before": 1, "drug_outside": 0}
    assert blocked(**washed)[-1] < blocked(**washed, signal_count=0)[-1]


@few
@given(levels, voltages, some.sampled_from(["ketamine", "memantine"]))
def test_the_matched_rate_holds_the_steady_block(level_um, voltage_mv, drug):
    chosen = {"level_um": level_um, "voltage_mv": voltage_mv, "drug": drug, "drug_before": 1}
    run = simulator().run({**chosen, "entry_form": "matched"}, TIMES_MS).values
    # The leak, which the steady equation does not know, takes its part.
    assert run["blocked_share"][-1] == pytest.approx(run["steady_block"][0], rel=0.02)


def test_the_matched_rate_reaches_the_steady_block():
    chosen = {"level_um": 4, "voltage_mv": -20, "entry_form": "matched"}
    long = {"signal_count": 1000, "signal_interval_ms": 100}
    values = simulator().run({**chosen, **long}, [30000]).values
    assert values["blocked_share"][0] == pytest.approx(values["steady_block"][0], rel=0.01)


@pytest.mark.parametrize(
    ("drug", "left"),
    [
        # KB-02:trap_K, mealing1999 abstract: 86 %
        ("ketamine", 0.86),
        # KB-02:trap_mem, mealing1999 abstract: 71 %
        ("memantine", 0.71),
    ],
)
def test_two_minutes_of_rest_leave_the_measured_share(drug, left):
    start = {"drug": drug, "drug_before": 1}
    fresh, rested = (blocked(**start, rested=rested)[0] for rested in ("no", "yes"))
    assert rested / fresh == pytest.approx(left)


def test_retained_scales_the_block_at_the_start():
    assert blocked(drug_before=1, retained=0.5)[0] == pytest.approx(blocked(drug_before=1)[0] / 2)


def test_runs_do_not_remember_earlier_runs():
    first = blocked(level_um=1)
    blocked(level_um=20, drug="memantine", rate_set="NM-12", first_signal_ms=300, drug_before=1)
    assert blocked(level_um=1) == pytest.approx(first, abs=0)
