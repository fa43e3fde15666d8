"""One dose and tablets, drawn between trials: the band holds what it says, and the same course."""

from __future__ import annotations

import numpy as np
import pytest

from explainer import bands
from explainer.bands import onset, read_inputs
from explainer.bands.sampling import scaled
from explainer.bundle.frame import frame
from explainer.models import simulate
from tests.opened import opened

COURSES = {"drip": onset.one_dose, "tablets": onset.tablets}


@pytest.fixture(scope="module")
def drawn():
    """Two thousand draws by plain chance."""
    inputs = read_inputs("onset")
    return scaled(np.random.default_rng(20261127).random((2000, len(inputs))), inputs)


@pytest.mark.parametrize("name", COURSES)
@pytest.mark.parametrize("hour", [4.0, 24.0, 168.0, 336.0, 672.0])
def test_95_of_100_fresh_draws_lie_inside(drawn, name, hour):
    band = bands.kept("onset").bands[name]
    place = band.at.index(hour)
    found = COURSES[name](drawn, [hour])[:, 0]
    inside = np.mean((found >= band.low[place]) & (found <= band.high[place]))
    assert inside == pytest.approx(0.95, abs=0.02)


def test_the_formulas_go_where_the_model_goes(drawn):
    hours = [0.0, 2.0, 24.0, 168.0, 600.0]
    for row in range(0, 2000, 400):
        names = ("tau_on", "tau_off", "k_tablet")
        constants = {name: float(drawn[name][row]) for name in names}
        run = simulate("symptom_course", {}, hours, constants).values
        size = drawn["trial_size"][row]
        wanted = onset.one_dose(drawn, hours)[row]
        assert size * run["ketamine_effect"] == pytest.approx(wanted, rel=1e-3, abs=1e-5)
        assert run["tablet_effect"] == pytest.approx(onset.tablets(drawn, hours)[row], rel=1e-3)


def test_the_band_is_said_where_it_belongs():
    def now(moment, level="detailed", **settings):
        story, *_ = opened("onset_timing").header["presets"]
        starts = {each["id"]: each["from_s"] for each in story["moments"]}
        return frame(opened("onset_timing"), settings, starts[moment] + 1, level=level)

    late = now("days_10_to_12")
    assert "says-onset-band" in late.messages
    percents = [late.values[f"drip_{part}_percent"] for part in ("low", "middle", "high")]
    assert percents == sorted(percents) and percents[0] < 100 * late.values["ketamine_effect"]
    assert 100 * late.values["ketamine_effect"] < percents[2]
    assert "says-onset-band" not in now("days_10_to_12", level="plain").messages
    assert "says-onset-band" not in now("week_1").messages
