"""The band of filled doors holds 95 of 100 fresh draws, and belongs to the level that is shown."""

from __future__ import annotations

import numpy as np
import pytest

from explainer import bands
from explainer.bands.doors import DRUGS, filled, magnesium_constants, receptor_constants
from explainer.bundle.frame import frame
from explainer.models import simulate
from tests.opened import opened

pytestmark = pytest.mark.slow
# One drip (after_drip(40)), anaesthesia (CH-80) and a level between them.
LEVELS_UM = (0.564, 1.5, 4.0)


def edges(drug, level_um):
    band = bands.kept("doors").bands[drug]
    at = np.sqrt(level_um), np.sqrt(band.at)
    return [float(np.interp(*at, row)) for row in (band.low, band.middle, band.high)]


@pytest.mark.slow
@pytest.mark.parametrize("drug", DRUGS)
def test_95_of_100_fresh_draws_lie_inside(fresh, drug):
    shares = filled(fresh, drug, LEVELS_UM)
    for column, level_um in enumerate(LEVELS_UM):
        low, middle, high = edges(drug, level_um)
        inside = np.mean((shares[:, column] >= low) & (shares[:, column] <= high))
        assert inside == pytest.approx(0.95, abs=0.02)
        assert np.mean(shares[:, column] < middle) == pytest.approx(0.5, abs=0.03)


def test_the_published_numbers_alone_give_the_picture_s_own_count():
    """With nothing drawn the bands' model is chapter 1's: same records, same equation."""
    known = {"ic50": 0.71, "hill": 0.84, "delta": 0.79, "thermal": 25.4, "magnesium_description": 0}
    known |= {"ic50_mem": 1.0, "hill_mem": 1.0, "delta_mem": 0.79}
    setting = {"level_um": 0.564, "voltage_mv": -20.0, "magnesium_mm": 1.0}
    (ours,) = simulate("receptor_block", setting, [0], receptor_constants(known)).values[
        "steady_block"
    ]
    (pictured,) = simulate("nmda_receptor", setting, [0]).values["steady_block"]
    assert ours == pytest.approx(pictured, rel=1e-6)


def test_the_second_description_of_magnesium_is_the_published_one():
    # NM-02 at -70 mV and 1 mM: 0.0315 free (ascher1988)
    constants = magnesium_constants(1.0)
    setting = {"voltage_mv": -70.0, "magnesium_mm": 1.0}
    found = simulate("receptor_block", setting, [0], constants).values["magnesium_free"][0]
    assert found == pytest.approx(0.0315, abs=0.0005)


@pytest.mark.parametrize(("preset", "second"), [("drip", 26), ("anaesthesia", 20), ("spray", 16)])
@pytest.mark.parametrize("voltage_mv", [-66, -43, -20])
def test_what_the_picture_counts_lies_in_the_band_of_its_level(preset, second, voltage_mv):
    settings = {"preset": preset, "voltage_mv": voltage_mv, "start": "there"}
    values = frame(opened("receptor_blockade"), settings, second).values
    assert values["band_low_percent"] - 1 <= values["blocked_percent"]
    assert values["blocked_percent"] <= values["band_high_percent"]


def test_the_band_moves_with_level_drug_and_preset():
    def band(**settings):
        values = frame(opened("receptor_blockade"), settings, 0).values
        return tuple(values[f"band_{part}_percent"] for part in ("low", "middle", "high"))

    assert band(preset="drip", level_um=0) == (0, 0, 0)
    assert band(preset="drip", level_um=4)[2] > 3 * band(preset="drip", level_um=0.5)[2]
    assert band(preset="drip", level_um=4) != band(preset="drip", level_um=4, drug="memantine")
    assert band(preset="spray", level_um=1) > band(preset="drip", level_um=1)
