"""Block, trapping and relief (rows R6 to R9, R11 to R13, R18 of the model's validation)."""

from __future__ import annotations

import math

import pytest

# KB-02, mealing1999: 10 uM, no magnesium, agonist and drug away after 30 s
TRAPPED_TEN = {
    "level_um": 10,
    "voltage_mv": -70,
    "magnesium_mm": 0,
    "signal_count": 1,
    "pulse_ms": 30000,
    "drug_until_ms": 30000,
}
TRAPPED_ONE = {"drug_until_s": 30, "agonist_until_s": 30, "agonist_again_s": 150}
LEAK_NM_11 = 7.4e-4  # M1-R7: the ten-state leak fitted with NM-11


def ten_states(run, times_ms, **constants):
    return run("nmda_receptor", TRAPPED_TEN, times_ms, **constants)["blocked_share"]


def one_equation(run, times_s, drug="ketamine", **constants):
    settings = {**TRAPPED_ONE, "drug": drug}
    return run("receptor_block", settings, times_s, **constants)["blocked_share"]


def test_r6_block_by_10_um(run):
    found = one_equation(run, [30])[0], ten_states(run, [30000])[0]
    # KB-02:B_10uM, mealing1999 abstract: 80 %; another preparation, hence 10 points
    assert found == pytest.approx((0.80, 0.80), abs=0.10)
    # M1-R6, re-computed: 87 % in both schemes
    assert found == pytest.approx((0.87, 0.87), abs=0.005)


def test_r7_block_left_after_two_minutes_without_agonist(run):
    one, ten = one_equation(run, [30, 150]), ten_states(run, [30000, 150000])
    # KB-02:trap_K, mealing1999 abstract: 86 %
    assert (one[1] / one[0], ten[1] / ten[0]) == pytest.approx((0.86, 0.86), abs=0.02)


def test_r7_with_the_other_rate_set(run):
    settings = {**TRAPPED_TEN, "rate_set": "NM-11"}
    block = run("nmda_receptor", settings, [30000, 150000], leak_ket=LEAK_NM_11)["blocked_share"]
    # KB-02:trap_K, mealing1999 abstract: 86 %
    assert block[1] / block[0] == pytest.approx(0.86, abs=0.002)


def test_r7_some_is_lost_while_gates_are_still_closing(run):
    block = ten_states(run, [30000, 150000], leak_ket=0)
    # M1-R7, re-computed: 94 to 95 % with no leak at all
    assert 0.94 <= block[1] / block[0] <= 0.955


def test_r8_relief_by_fifty_seconds_of_agonist(run):
    block = one_equation(run, [150, 200])
    # M1-R8, from KB-02 (mealing1999): complete, here more than 98 %
    assert 1 - block[1] / block[0] > 0.98
    settings = {
        **TRAPPED_TEN,
        "pulse_ms": 50000,
        "drug_before": 1,
        "drug_outside": 0,
    }
    ten = run("nmda_receptor", settings, [0, 50000])["blocked_share"]
    assert 1 - ten[1] / ten[0] > 0.98


def test_r9_half_block_by_the_rates_against_the_measured_one(run):
    kd_um = run("receptor_block", {}, [0])["kd_um"][0]
    # KB-01:IC50_2A, gilling2009 abstract: 0.71 uM, within a factor of 2.5
    assert 1 / 2.5 < kd_um / 0.71 < 2.5
    # KB-01:kon note: 1.47 uM, a factor of 2.07
    assert kd_um / 0.71 == pytest.approx(2.07, abs=0.01)


def test_r11_memantine_half_block_by_the_rates(run):
    kd_um = run("receptor_block", {"drug": "memantine"}, [0])["kd_um"][0]
    # KB-01:IC50_mem, gilling2009 abstract: 1.0 uM, within a factor of 2
    assert 0.5 < kd_um / 1.0 < 2
    # KB-07:IC50_mem_Bl, blanpied1997 abstract: 1.4 uM, within a factor of 2
    assert 0.5 < kd_um / 1.4 < 2


def test_r12_ketamine_is_trapped_better_than_memantine(run):
    ketamine, memantine = (one_equation(run, [30, 150], drug) for drug in ("ketamine", "memantine"))
    left = ketamine[1] / ketamine[0], memantine[1] / memantine[0]
    # KB-02, mealing1999 abstract: 86 and 71 %
    assert left == pytest.approx((0.86, 0.71), abs=0.01)


def test_r12_the_third_drug_is_shown_as_data(records):
    left = [float(records[f"KB-02:trap_{name}"]["value"]) for name in ("K", "mem", "AR")]
    half_lives_min = [2 * math.log(2) / math.log(100 / share) for share in left]
    # M1-R12, from mealing1999: 9.2, 4.0 and 2.2 min
    assert half_lives_min == pytest.approx([9.2, 4.0, 2.2], abs=0.06)


@pytest.mark.parametrize(
    ("subunit", "met"),
    [
        # KB-15, at second hand: 10.3 and 10.9 uM at -30 mV and 1 mM magnesium
        ("2A", True),
        ("2B", True),
        # KB-15, same: 2.0 and 1.9 uM; one model for all subunits misses them five times over
        ("2C", False),
        ("2D", False),
    ],
)
def test_r18_memantine_by_subunit_is_met_for_two_and_missed_for_two(run, records, subunit, met):
    cell = {"drug": "memantine", "voltage_mv": -30, "magnesium_mm": 1}
    found = run("receptor_block", cell, [0])["ic50_um"][0]
    seen = float(records[f"KB-15:mem_{subunit}_30"]["value"])
    assert found == pytest.approx(9.7, abs=0.05)
    times = float(found) / seen
    assert (abs(times - 1) < 0.2) == met
    assert met or 4 < times < 6


@pytest.mark.parametrize(
    ("name", "settings", "constants", "low", "high"),
    [
        # BL-01, gilling2009: GluN2A without magnesium, 39 to 47 %
        ("steady_block", {"voltage_mv": -70, "magnesium_mm": 0}, {}, 39, 47),
        # BL-02, mealing1999: cortical neurons, 14 to 20 %
        ("steady_block", {"magnesium_mm": 0}, {"IC50": 2.5, "hill": 1.0}, 14, 20),
        # BL-03, gilling2009 and jahr1990: at rest with magnesium, 5 to 7 %
        ("steady_block", {"voltage_mv": -66, "magnesium_mm": 1}, {}, 5, 7),
        # BL-04, the same by the rates: 1.4 to 2.0 %
        ("rate_block", {"voltage_mv": -66, "magnesium_mm": 1}, {}, 1.4, 2.0),
    ],
)
def test_block_at_the_antidepressant_dose(run, name, settings, constants, low, high):
    # PK-52:C_free, derived: 0.41 to 0.61 uM free
    found = [
        100 * run("receptor_block", {**settings, "level_um": level}, [0], **constants)[name][0]
        for level in (0.41, 0.61)
    ]
    assert found == pytest.approx([low, high], abs=0.5 if high > 2 else 0.05)


def test_effective_half_block_at_rest_with_magnesium(run):
    values = run("receptor_block", {"voltage_mv": -66, "magnesium_mm": 1}, [0])
    # BL-03 and BL-04, gilling2009 and jahr1990: 14.3 uM by IC50, 29.5 uM by the rates
    assert (values["ic50_um"][0], values["kd_um"][0]) == pytest.approx((14.3, 29.5), abs=0.05)


@pytest.mark.parametrize("voltage_mv", [-70, -66, -40, -20])
@pytest.mark.parametrize("drug", ["ketamine", "memantine"])
def test_both_forms_agree_on_the_long_run(run, voltage_mv, drug):
    chosen = {"level_um": 3, "voltage_mv": voltage_mv, "magnesium_mm": 1, "drug": drug}
    one = run("receptor_block", chosen, [0])
    always = {"signal_count": 1, "pulse_ms": 600000}
    ten = run("nmda_receptor", {**chosen, **always}, [500000], leak_ket=0, leak_mem=0)
    assert ten["steady_block"][0] == pytest.approx(one["steady_block"][0])
    assert ten["blocked_share"][0] == pytest.approx(one["rate_block"][0], rel=1e-3)


@pytest.mark.parametrize(
    ("voltage_mv", "ic50_um"),
    [
        # KB-01, gilling2009: 0.71 uM at -70 mV, where the site's depth does not count
        (-70, 0.71),
        # KB-01:delta, gilling2009: 0.71 x exp(0.79 x 50 / 25.4)
        (-20, 3.36),
    ],
)
def test_a_less_negative_cell_holds_the_drug_less(run, voltage_mv, ic50_um):
    found = run("receptor_block", {"voltage_mv": voltage_mv, "magnesium_mm": 0}, [0])["ic50_um"][0]
    assert found == pytest.approx(ic50_um, abs=0.01)


def test_r13_block_in_people_is_unknown_so_the_range_is_wide(run, records):
    least = run("receptor_block", {"level_um": 0.41, "voltage_mv": -66, "magnesium_mm": 1}, [0])[
        "rate_block"
    ][0]
    most = run("receptor_block", {"level_um": 0.61}, [0])["steady_block"][0]
    shown = records["BL-05:block_all"]
    assert (round(100 * least), round(100 * most)) == (float(shown["low"]), float(shown["high"]))
    # KB-14, vanderaart2018 abstract: no consistent change, the tracer judged unreliable
    assert "unknown" in records["KB-14:n_PET"]["note"]
