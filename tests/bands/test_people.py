"""Virtual people vary as much as was published, and their band holds 90 of 100 of them."""

from __future__ import annotations

import numpy as np
import pytest

from explainer import bands, evidence
from explainer.bands import people, read_inputs
from explainer.bands.sampling import scaled
from explainer.bundle.frame import frame
from explainer.models import simulate
from tests.opened import opened

MINUTES = (10.0, 40.0, 120.0, 360.0)


@pytest.fixture(scope="module")
def drawn():
    """Two thousand virtual people, from draws by plain chance."""
    inputs = read_inputs("people")
    return scaled(np.random.default_rng(20261127).random((2000, len(inputs))), inputs)


def one(drawn, row):
    return people.person({name: float(column[row]) for name, column in drawn.items()})


@pytest.mark.slow
@pytest.mark.parametrize("printed", [name for name in people.VARYING if name != "FRn"])
def test_each_varies_as_printed(drawn, printed):
    name = people.VARYING[printed]
    values = np.array([one(drawn, row)[name] for row in range(2000)])
    cv = evidence.load().parameter(f"PK-27:iiv_{printed}").value / 100
    # log-normal: its CV is that of its logarithm's spread; the middle is the published one
    assert np.sqrt(np.expm1(np.var(np.log(values)))) == pytest.approx(cv, rel=0.08)
    middle = evidence.load().parameter(f"PK-27:{name}").value
    assert np.median(values) == pytest.approx(middle, rel=0.06)


def test_the_share_through_the_nose_stays_a_share(drawn):
    shares = np.array([one(drawn, row)["FRn"] for row in range(2000)])
    assert 0 < shares.min() < shares.max() < 1
    logit = np.log(shares / (1 - shares))
    assert np.std(logit) == pytest.approx(0.708, rel=0.05)


@pytest.mark.slow
def test_90_of_100_fresh_people_lie_inside(drawn):
    found = people.courses(drawn, MINUTES)
    for name, values in found.items():
        band = bands.kept("people").bands[name]
        for column, minute in enumerate(MINUTES):
            place = band.at.index(minute)
            inside = (values[:, column] >= band.low[place]) & (
                values[:, column] <= band.high[place]
            )
            assert np.mean(inside) == pytest.approx(0.90, abs=0.02)


@pytest.mark.slow
def test_people_on_average_have_the_published_peak_and_exposure(drawn):
    some = {name: column[:300] for name, column in drawn.items()}
    minutes = tuple(float(minute) for minute in range(0, 1441, 5))
    plasma = people.courses(some, minutes)["plasma"]
    # PK-28, published Table 4 for 56 mg: mean peak 72.5 ng/mL, AUC 254.7 ng h/mL
    assert plasma.max(axis=1).mean() == pytest.approx(72.5, rel=0.06)
    assert np.trapezoid(plasma, dx=5 / 60, axis=1).mean() == pytest.approx(254.7, rel=0.06)


def test_the_person_in_the_middle_is_the_model_as_published():
    middle = people.person(dict.fromkeys(people.VARYING, 0.0))
    setting = {"dose_mg": people.DOSE_MG}
    varied = simulate("esketamine_spray", setting, [40], middle).values["plasma_ng_per_ml"]
    plain = simulate("esketamine_spray", setting, [40]).values["plasma_ng_per_ml"]
    assert varied == pytest.approx(plain, rel=1e-6)


def test_the_sentence_stands_only_where_the_spray_s_story_plays():
    def said(**settings):
        return frame(opened("receptor_blockade"), {"preset": "spray", **settings}, 20.0)

    shown = said()
    assert "says-people" in shown.messages
    low, high = shown.values["people_low_percent"], shown.values["people_high_percent"]
    assert low <= shown.values["steady_percent"] <= high
    assert "says-people" not in said(level_um=1.0).messages
    assert "says-people" not in said(voltage_mv=-66).messages
    drip = frame(opened("receptor_blockade"), {"preset": "drip"}, 14.0)
    assert "says-people" not in drip.messages
