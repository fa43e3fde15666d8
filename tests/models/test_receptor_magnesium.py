"""Magnesium in the pore, and the current that passes without it."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.mark.parametrize(
    ("voltage_mv", "free"),
    [
        # NM-01:U_m60, jahr1990 as transcribed
        (-60, 0.080),
        # NM-01:U_m20, same
        (-20, 0.508),
        # NM-01:U_0, same
        (0, 0.781),
    ],
)
def test_r5_share_free_of_magnesium(run, voltage_mv, free):
    values = run("nmda_receptor", {"voltage_mv": voltage_mv}, [0])
    assert values["magnesium_free"][0] == pytest.approx(free, abs=0.001)


def test_no_magnesium_no_plug(run):
    values = run("nmda_receptor", {"magnesium_mm": 0, "voltage_mv": -70}, [0])
    assert values["magnesium_free"][0] == 1


def test_the_reference_current_is_one(run):
    settings = {"level_um": 0, "voltage_mv": -20, "signal_count": 1}
    values = run("nmda_receptor", settings, np.linspace(0, 60, 601))
    assert values["current_relative"].max() == pytest.approx(1, abs=0.005)


def test_the_current_is_the_product_of_its_factors(run):
    settings = {"level_um": 4, "voltage_mv": -40, "drug_before": 1}
    values = run("nmda_receptor", settings, np.linspace(1, 900, 200))
    product = values["gate_share"] * values["unblocked_share"] * values["drive_relative"]
    assert values["current_relative"] == pytest.approx(product, abs=1e-9)


def test_a_quiet_cell_passes_little(run):
    settings = {"level_um": 0, "voltage_mv": -66, "signal_count": 1}
    values = run("nmda_receptor", settings, np.linspace(0, 60, 601))
    # NM-01:U_m66 over NM-01:U_m20, jahr1990 as transcribed: 0.0563 / 0.5081
    assert values["passing_relative"].max() == pytest.approx(0.1108, abs=0.001)
