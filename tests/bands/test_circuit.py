"""The circuit as an ensemble: accepted sets, the same steady state as the model, one world."""

from __future__ import annotations

import numpy as np
import pytest

from explainer import bands, evidence
from explainer.bands import circuit, read_inputs
from explainer.bands.doors import magnesium_constants
from explainer.bands.sampling import scaled
from explainer.bundle.frame import frame
from explainer.chapters.glutamate_surge import EXPERIMENTS
from explainer.models import Simulator
from tests.opened import opened

CHANGED = {"equal": {"sensitivity": "equal"}, "brake_spared": {"spared": "interneurons"}}
CHANGED |= {"none": {}, "pyramids_spared": {"spared": "pyramids"}}
CHANGED |= {"brake_easier": {"subunit_ratio": 2.5}}


@pytest.fixture(scope="module")
def sets():
    """Two thousand accepted sets, from draws by plain chance."""
    inputs = read_inputs("circuit")
    candidates = np.random.default_rng(20261127).random((100_000, len(inputs)))
    return circuit.ensemble(scaled(candidates, inputs), 2000)


def interpolated(name, part, level_um):
    band = bands.kept("circuit").bands[name]
    return float(np.interp(np.sqrt(level_um), np.sqrt(band.at), getattr(band, part)))


@pytest.mark.slow
@pytest.mark.parametrize("name", circuit.EXPERIMENTS)
def test_95_of_100_fresh_sets_lie_inside(sets, name):
    around = sets["free_ratio"] * sets["plasma"] * sets["unbound"]
    for level_um in (0.54, 1.5, 6.0):
        found = circuit.settled(sets | circuit.EXPERIMENTS[name], level_um * around).pyramidal
        low, high = (interpolated(name, part, level_um) for part in ("low", "high"))
        assert np.mean((found >= low) & (found <= high)) == pytest.approx(0.95, abs=0.02)


@pytest.mark.slow
@pytest.mark.parametrize("name", circuit.EXPERIMENTS)
def test_the_formula_settles_where_the_model_does(sets, name):
    simulator = Simulator("cortical_microcircuit")
    formula = circuit.settled(sets | circuit.EXPERIMENTS[name], 1.5)
    for row in range(0, 2000, 100):
        one = {key: float(column[row]) for key, column in sets.items()}
        constants = {key: one[key] for key in ("wEE", "wEI", "wIE", "p", "q", "r", "hill", "delta")}
        constants |= {"IC50": one["ic50"], "RT_F": one["thermal"]}
        constants |= {"magnesium_mm": one["magnesium"]}
        constants |= {"voltage_interneuron": one["voltage_brake"]}
        constants |= {"voltage_pyramidal": one["voltage_main"]}
        constants |= magnesium_constants(one["magnesium_description"])
        setting = {"level_um": 1.5, "subunit_ratio": one["subunit_ratio"], **CHANGED[name]}
        run = simulator.run(setting, [0, 3000], constants).values
        assert run["pyramidal_relative"][-1] == pytest.approx(formula.pyramidal[row], rel=1e-3)
        assert run["interneuron_relative"][-1] == pytest.approx(formula.interneuron[row], rel=1e-3)


@pytest.mark.slow
def test_every_accepted_set_does_what_rats_and_slices_did(sets):
    for dose, sign in ((10, 1), (20, 1), (30, 1), (200, -1)):
        assert np.sign(evidence.load().parameter(f"GS-01:sign_{dose}").value) == sign
        found = circuit.settled(sets, sets["level_per_dose"] * dose).pyramidal
        assert np.all(np.sign(found - 1) == sign)
    at_50 = circuit.settled(sets, sets["level_per_dose"] * 50).pyramidal
    assert np.all(np.abs(at_50 - 1) <= 0.1)


@pytest.mark.slow
def test_a_set_without_preference_is_refused(sets):
    """With equal sensitivity no set rises and then falls, whatever its weights."""
    assert not np.any(circuit.accepted(sets | {"equal": 1}))


def test_what_is_said_of_one_drip_is_what_was_drawn():
    level_um = 0.564
    rise = evidence.load().parameter("GL-01:rise_drip")
    ends = [100 * (interpolated("none", part, level_um) - 1) for part in ("low", "middle", "high")]
    assert [round(end) for end in ends] == [rise.low, rise.model_value, rise.high]
    doors = evidence.load().parameter("BL-06:doors_drip")
    band = bands.kept("doors").bands["ketamine"]
    at = np.sqrt(level_um), np.sqrt(band.at)
    ends = [100 * float(np.interp(*at, getattr(band, p))) for p in ("low", "middle", "high")]
    assert [round(end) for end in ends] == [doors.low, doors.model_value, doors.high]


@pytest.mark.parametrize("moment", ["low_dose", "anaesthesia"])
def test_chapters_1_and_2_count_the_same_doors_at_the_same_level(moment):
    second = {"low_dose": 23.9, "anaesthesia": 47.9}[moment]
    circuit_now = frame(opened("glutamate_surge"), {"preset": "story"}, second).values
    for cells, voltage_mv in (("brake", -20), ("pyramid", -66)):
        settings = {"preset": "drip", "level_um": circuit_now["level_um"], "voltage_mv": voltage_mv}
        receptor_now = frame(opened("receptor_blockade"), settings, 0.0).values
        counted = circuit_now[f"{cells}_filled_percent"]
        assert counted == pytest.approx(receptor_now["steady_percent"], abs=1)


def test_the_question_about_subunits_uses_the_number_of_its_record():
    chosen = evidence.load().parameter("CH-174:subunit_more").value
    assert EXPERIMENTS["brake_easier"]["subunit_ratio"] == chosen
    assert circuit.EXPERIMENTS["brake_easier"]["subunit_ratio"] == chosen
