"""A surface is measured against fresh simulations, and a poor one is refused."""

from dataclasses import replace

import pytest

from explainer.bundle.accuracy import (
    LARGEST_ERROR,
    InaccurateSurface,
    interpolation_errors,
    refuse_if_inaccurate,
)
from explainer.bundle.surface import simulate_surface
from explainer.chapters import RangeAxis, Surface, Table, chapter

pytestmark = pytest.mark.slow
VOLTAGE = Surface(
    model="nmda_receptor",
    axes={"voltage_mv": RangeAxis((-70.0, -60.0, -50.0, -40.0, -30.0, -20.0))},
    clocks={},
    tables={"magnesium_free": Table(("voltage_mv",))},
)


def errors(surface: Surface) -> dict[str, float]:
    return interpolation_errors(surface, simulate_surface(surface), runs=40)


def test_enough_knots_come_close() -> None:
    refuse_if_inaccurate("a chapter", errors(VOLTAGE) | {"magnesium_free": 0.0099})
    assert errors(VOLTAGE)["magnesium_free"] < 0.02


def test_too_few_knots_are_refused_by_name() -> None:
    coarse = replace(VOLTAGE, axes={"voltage_mv": RangeAxis((-70.0, -20.0))})
    with pytest.raises(InaccurateSurface, match="a chapter misses magnesium_free by .* more knots"):
        refuse_if_inaccurate("a chapter", errors(coarse))


@pytest.mark.slow
def test_every_chapter_keeps_within_one_percent() -> None:
    surface = chapter("receptor_blockade").surface
    assert surface
    measured = interpolation_errors(surface, simulate_surface(surface), runs=120, seed=7)
    assert max(measured.values()) <= LARGEST_ERROR
