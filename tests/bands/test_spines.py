"""Contact points as an ensemble: accepted sets, and the same course as the model."""

from __future__ import annotations

import numpy as np
import pytest

from explainer import bands
from explainer.bands import read_inputs, spines
from explainer.bands.sampling import scaled
from explainer.bundle.frame import frame
from explainer.models import Simulator
from tests.opened import opened


@pytest.fixture(scope="module")
def sets():
    """Two thousand accepted sets, from draws by plain chance."""
    inputs = read_inputs("spines")
    candidates = np.random.default_rng(20261127).random((20_000, len(inputs)))
    return spines.ensemble(scaled(candidates, inputs), 2000)


@pytest.mark.slow
def test_95_of_100_fresh_sets_lie_inside(sets):
    band = bands.kept("spines").bands["growth"]
    for day in (2.0, 4.0, 7.0, 14.0):
        place = band.at.index(day)
        found = spines.shares(sets, [day])[:, 0]
        inside = np.mean((found >= band.low[place]) & (found <= band.high[place]))
        assert inside == pytest.approx(0.95, abs=0.02)


@pytest.mark.slow
def test_the_formula_goes_where_the_model_goes(sets):
    simulator, days = Simulator("spine_turnover"), [0.0, 1.0, 3.0, 7.0, 14.0]
    found = spines.shares(sets, days)
    for row in range(0, 2000, 200):
        names = ("tau_K", "s", "tau_T", "tau_Z", "alpha")
        constants = {name: float(sets[name][row]) for name in names}
        constants["onset"] = float(sets["start"][row])
        run = simulator.run({}, days, constants).values["added_share"]
        assert run / run[-1] == pytest.approx(found[row] / found[row, -1], rel=1e-3, abs=1e-5)


@pytest.mark.slow
def test_accepted_sets_meet_the_targets_of_the_fit(sets):
    peak = np.max(spines.together(sets, spines.PEAK_DAYS), axis=1)
    for day, (target, weight) in spines.LEFT.items():
        left = spines.together(sets, [day])[:, 0] / peak
        assert np.all(np.abs(left - target) <= 2 * weight + 1e-9)


def test_the_published_fit_is_one_of_the_accepted_sets():
    fit = {"start": 0.5, "tau_K": 1.1, "s": 0.53, "tau_T": 4.3, "tau_Z": 22.0, "alpha": 1.0}
    assert spines.accepted({name: np.array([value]) for name, value in fit.items()}).all()


def test_the_band_is_said_where_it_belongs():
    def now(second, level="detailed", **settings):
        return frame(opened("synaptic_plasticity"), settings, second, level=level)

    late = now(60)
    assert "says-growth-band" in late.messages
    percents = [late.values[f"growth_{part}_percent"] for part in ("low", "middle", "high")]
    assert percents == sorted(percents) and percents[2] > 0
    assert percents[0] <= late.values["growth_percent"] <= percents[2]
    assert "says-growth-band" not in now(60, experiment="rapamycin").messages
    assert "says-growth-band" not in now(2).messages
    assert "says-growth-band" not in now(60, level="plain").messages
