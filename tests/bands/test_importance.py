"""What matters most for the doors that one drip fills."""

from __future__ import annotations

import pytest

from explainer import bands
from explainer.bands import matters
from explainer.bands.sampling.importance import importance


@pytest.mark.slow
def test_brain_cells_and_voltage_matter_and_temperature_does_not():
    found = importance(256)
    total = {name: together for name, (_, together) in found.items()}
    assert set(sorted(total, key=total.get)[-3:]) == {"ic50", "free_ratio", "voltage"}
    assert total["thermal"] < 0.02
    # alone they cannot explain more than everything, together with others not less than alone
    assert 0.8 < sum(alone for alone, _ in found.values()) < 1.05
    assert all(together > alone - 0.08 for alone, together in found.values())


@pytest.mark.slow
def test_the_picture_shows_the_five_that_move_most_in_the_order_its_words_say():
    kept = bands.kept("matters").bands["drip"]
    assert min(kept.middle[:2]) > kept.middle[2] > max(kept.middle[3:])
    found = importance(256)
    assert set(sorted(found, key=lambda name: -found[name][1])[:5]) == set(matters.SHOWN)
    for name, alone in zip(matters.SHOWN, kept.middle, strict=True):
        assert alone == pytest.approx(100 * found[name][0], abs=6)
