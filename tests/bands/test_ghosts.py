"""Twenty draws shown at once: curves of the model, spread as far as the band of all draws."""

from __future__ import annotations

import numpy as np

from explainer import bands
from explainer.bands import ghosts, read_inputs
from explainer.bands.doors import around, receptor_constants
from explainer.bands.sampling import draws
from explainer.models import simulate


def at(name, level_um):
    kept = bands.kept("ghosts").bands[name]
    return float(np.interp(np.sqrt(level_um), np.sqrt(kept.at), kept.middle))


def test_there_are_twenty_and_each_is_one_curve():
    kept = bands.kept("ghosts").bands
    assert len(kept) == ghosts.SHOWN == 20
    for each in kept.values():
        assert each.low == each.middle == each.high
        assert each.middle[0] == 0 and np.all(np.diff(each.middle) > 0)


def test_they_are_the_first_draws_of_the_band():
    first = {name: float(column[0]) for name, column in draws(read_inputs("doors")).items()}
    asked = {"voltage_mv": first["voltage"], "magnesium_mm": first["magnesium"]}
    for level_um in (1.5, 6.0):
        asked["level_um"] = level_um * around(first, "ketamine")
        run = simulate("receptor_block", asked, [0], receptor_constants(first))
        assert abs(at("draw_1", level_um) - float(run.values["steady_block"][0])) < 1e-4


def test_twenty_spread_about_as_far_as_all_do():
    band = bands.kept("doors").bands["ketamine"]
    for level_um in (0.564, 4.0):
        low, middle, high = (
            float(np.interp(np.sqrt(level_um), np.sqrt(band.at), end))
            for end in (band.low, band.middle, band.high)
        )
        shares = [at(f"draw_{n}", level_um) for n in range(1, 21)]
        assert sum(low <= share <= high for share in shares) >= 17
        assert max(shares) - min(shares) > 0.5 * (high - low)
        assert min(shares) < middle < max(shares)
