"""What is done with models in class finds what can be known in another way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from explainer import models
from explainer.models import ModelError

DRIP, LEVEL = "ketamine_drip", "plasma_ng_per_ml"
HOUR = range(0, 61, 2)


def test_a_sweep_is_its_runs_one_by_one() -> None:
    runs = models.sweep(DRIP, {"blood": ["arterial", "venous"]}, HOUR, {"dose_mg_per_kg": "1"})
    for number, blood in enumerate(("arterial", "venous")):
        alone = models.simulate(DRIP, {"blood": blood, "dose_mg_per_kg": 1}, HOUR)
        np.testing.assert_allclose(runs[LEVEL][number], alone[LEVEL])
        np.testing.assert_allclose(runs.result(number)[LEVEL], alone[LEVEL])
    assert runs.labels == ("blood = arterial", "blood = venous")


def test_what_is_read_off_a_run_is_what_its_name_says() -> None:
    runs = models.sweep(DRIP, {"infusion_min": [20, 40]}, range(0, 61))
    rows = runs[LEVEL]
    np.testing.assert_allclose(runs.measured(LEVEL), rows.max(axis=1))
    np.testing.assert_allclose(runs.measured(LEVEL, "last"), rows[:, -1])
    np.testing.assert_allclose(runs.measured(LEVEL, 30), rows[:, 30])
    np.testing.assert_allclose(runs.measured(LEVEL, "time of max"), [20, 40])
    np.testing.assert_allclose(
        runs.measured(LEVEL, "auc"), (rows[:, 1:] + rows[:, :-1]).sum(axis=1) / 2
    )


@pytest.mark.slow
def test_a_scan_puts_each_number_where_its_values_cross() -> None:
    over = {"dose_mg_per_kg": [0.25, 0.5, 1], "infusion_min": [20, 40]}
    scan = models.scan2d(DRIP, over, LEVEL, HOUR)
    alone = models.simulate(DRIP, {"dose_mg_per_kg": 1, "infusion_min": 20}, HOUR)
    assert scan.values.shape == (2, 3)
    assert scan.values[0, 2] == pytest.approx(alone[LEVEL].max())
    assert scan.to_frame().loc[20, 1] == pytest.approx(alone[LEVEL].max())


@pytest.mark.slow
def test_virtual_people_vary_as_much_as_was_asked_and_within_what_is_allowed() -> None:
    vary = {"CL_arterial": models.lognormal(84, 0.3), "V1_arterial": models.uniform(5, 100)}
    runs = models.population(DRIP, vary, [0, 40], people=256)
    clearance, volume = runs["CL_arterial"], runs["V1_arterial"]
    assert np.std(np.log(clearance)) == pytest.approx(np.sqrt(np.log1p(0.09)), rel=0.1)
    assert np.median(clearance) == pytest.approx(84, rel=0.02)
    assert 10 <= volume.min() < 11 and 49 < volume.max() <= 50, "the model allows 10 to 50"
    assert abs(np.corrcoef(clearance, volume)[0, 1]) < 0.1
    band = runs.band(LEVEL)
    share = np.mean((runs[LEVEL][:, 1] > band["low"][1]) & (runs[LEVEL][:, 1] < band["high"][1]))
    assert share == pytest.approx(0.95, abs=0.02)


def test_people_may_be_given_one_by_one() -> None:
    runs = models.population(DRIP, {"CL_arterial": [60, 84, 120]}, [0, 230])
    assert len(runs) == 3 and (np.diff(runs[LEVEL][:, 1]) < 0).all()


def test_a_level_rises_as_its_dose() -> None:
    found = models.sensitivity(DRIP, LEVEL, HOUR, names=["dose_mg_per_kg", "V1_venous"])
    assert found["dose_mg_per_kg"] == pytest.approx(1, abs=1e-4)
    assert found["V1_venous"] == 0, "the arterial description does not rest on it"


def test_only_what_can_matter_is_moved() -> None:
    found = models.sensitivity(DRIP, LEVEL, [0, 40], fixed={"blood": "venous"})
    assert set(found.index) == {"V1_venous", "k10_venous", "k12_venous", "k21_venous"} | (
        {"weight"} & set(found.index)
    )


@pytest.mark.slow
def test_shares_of_variance_of_a_product() -> None:
    # Variance of a product of two independent numbers a and b of mean m and deviation s:
    # alone a has (s_a m_b)^2 of (s_a m_b)^2 + (s_b m_a)^2 + (s_a s_b)^2; Kp_uu * fu is one.
    ranges = {"Kp_uu": (0.5, 1.5), "fu": (0.6, 1.0)}
    found = models.sensitivity(
        DRIP, "free_um", [0, 40], method="sobol", ranges=ranges, draws=128, at=40
    )
    a, b, both = (1 / 12) * 0.8**2, (0.4**2 / 12) * 1.0, (1 / 12) * (0.4**2 / 12)
    whole = a + b + both
    assert found["Kp_uu"] == pytest.approx(a / whole, abs=0.03)
    assert found.total["fu"] == pytest.approx((b + both) / whole, abs=0.03)


@pytest.mark.slow
def test_a_fit_finds_what_points_were_made_with() -> None:
    times = [10, 20, 40, 60, 120, 240]
    made = models.simulate(DRIP, {}, times, {"CL_arterial": 100, "V1_arterial": 30})[LEVEL]
    noise = np.array([1, -1, 1, -1, 1, -1]) * 2.0
    fit = models.fit(DRIP, times, made + noise, LEVEL, ["CL_arterial", "V1_arterial"])
    for name, value in {"CL_arterial": 100, "V1_arterial": 30}.items():
        low, high = fit.intervals[name]
        assert low < value < high and low < fit[name] < high
        assert fit[name] == pytest.approx(value, rel=0.1)
    assert not fit.at_end and np.abs(fit.residuals).max() < 5
    exact = models.fit(DRIP, times, made, LEVEL, ["CL_arterial", "V1_arterial"])
    assert exact["CL_arterial"] == pytest.approx(100, rel=1e-3)


def test_a_fit_says_what_it_could_not_find() -> None:
    fit = models.fit(DRIP, [40], [5000], LEVEL, ["CL_arterial"])
    assert fit.at_end == ("CL_arterial",)
    assert np.isnan(fit.intervals["CL_arterial"]).all(), "one point leaves nothing to spare"


def test_a_number_that_the_points_do_not_hold_has_no_ends() -> None:
    """In the long run only the ratio of the two rates is seen: neither is held."""
    block, rates = [0.30, 0.42, 0.41, 0.39], ["kon", "koff"]
    fit = models.fit("receptor_block", [1, 2, 3, 4], block, "rate_block", rates, {"level_um": 1})
    assert all(np.isinf(fit.intervals[name]).all() for name in rates)


@pytest.mark.parametrize(
    ("way", "model", "doses", "settings"),
    [
        ("drip", DRIP, (0.5, 40), {"dose_mg_per_kg": 0.5, "infusion_min": 40}),
        ("spray", "esketamine_spray", (56,), {"dose_mg": 56}),
    ],
)
def test_a_regular_course_is_what_the_model_itself_repeats(
    way: str, model: str, doses: tuple[float, ...], settings: dict[str, float]
) -> None:
    times = np.arange(0, 5761, 40.0)
    course: Any = {way: [(start, *doses) for start in (0, "1 day", 2880)]}
    own = models.simulate(model, {**settings, "dose_count": 3, "dose_interval_h": 24}, times)
    added = models.regimen(times, **course)
    np.testing.assert_allclose(added[f"{way}_{LEVEL}"], own[LEVEL], rtol=1e-3, atol=1e-3)


def test_drip_and_spray_stay_apart() -> None:
    course = models.regimen([0, 40, 1480], drip=[(0, 0.5, 40)], spray=[("1 day", 56)])
    assert course["spray_plasma_ng_per_ml"][:2].tolist() == [0, 0]
    assert course["spray_plasma_ng_per_ml"][2] > 0
    assert course.units["drip_free_um"] == "uM"


WRONG: list[tuple[Callable[[], Any], str]] = [
    (lambda: models.simulate(DRIP, {}, [0])["plasma"], "reports no plasma; it reports time, plas"),
    (lambda: models.sweep(DRIP, {"blood": ["artery"]}, [0]), "artery is not one of"),
    (lambda: models.sweep(DRIP, {"blood": "venous"}, [0]), "is one value; give a list"),
    (lambda: models.sweep(DRIP, {}, [0]), "Give equally many values"),
    (lambda: models.sweep(DRIP, {"dose_mg_per_kg": [1], "blood": [0, 1]}, [0]), "equally many"),
    (lambda: models.sweep(DRIP, {"dose_mg_per_kg": [1]}, [0]).measured(LEVEL, "top"), "at = top"),
    (lambda: models.sweep(DRIP, {"dose_mg_per_kg": [1]}, [0]).measured(LEVEL, 5), "outside the"),
    (lambda: models.sweep(DRIP, {"dose_mg_per_kg": [1]}, [0]).result(1), "There is no run 1"),
    (lambda: models.scan2d(DRIP, {"dose_mg_per_kg": [1]}, LEVEL, [0]), "varies two names, not 1"),
    (lambda: models.uniform(2, 1), "high must lie above low"),
    (lambda: models.lognormal(84, 0), "both above 0"),
    (lambda: models.normal(84, 0), "sd = 0 is not allowed"),
    (lambda: models.population(DRIP, {"fu": models.uniform(2, 3)}, [0]), "outside what is allow"),
    (lambda: models.population(DRIP, {}, [0], people=0), "people = 0 is not allowed"),
    (lambda: models.sensitivity(DRIP, LEVEL, [0]), "is 0 there"),
    (lambda: models.sensitivity(DRIP, LEVEL, [0, 9], method="morris"), "morris is not allowed"),
    (lambda: models.sensitivity(DRIP, "level", [0]), "reports no level"),
    (lambda: models.fit(DRIP, [1, 2], [3], LEVEL, ["CL_arterial"]), "Give one time"),
    (lambda: models.fit(DRIP, [1], [3], LEVEL, ["CL_arterial", "fu"]), "2 free numbers need"),
    (lambda: models.fit(DRIP, [1], [3], LEVEL, []), "at least one"),
    (lambda: models.fit(DRIP, [1, 2], [3, np.nan], LEVEL, ["CL_arterial"]), "At 2: measured"),
    (lambda: models.fit(DRIP, [1, 2], [3, 4], LEVEL, ["V1_venous"]), "V1_venous cannot be found"),
    (lambda: models.sweep(DRIP, {"fu": [0.6]}, [0], {"fu": 0.7}), "fu cannot be varied and held"),
    (lambda: models.population(DRIP, {"fu": [0.6, 0.7]}, [0], people=3), "people = 3 is not how"),
    (lambda: models.simulate(DRIP, {"dose_mg": 1}, [0]), "did you mean dose_mg_per_kg? It has"),
    (lambda: models.fit(DRIP, [1], [3], LEVEL, ["blood"]), "cannot be fitted"),
    (lambda: models.fit(DRIP, [1], [3], LEVEL, ["CL_arterial"], spread=[0]), "each spread above"),
    (lambda: models.regimen([0]), "Give 1 to 1000 doses"),
    (lambda: models.regimen([0], drip=[(0, 0.5)]), "A dose of drip is"),
    (lambda: models.regimen([0], drip=[("soon", 0.5, 40)]), "cannot start at soon"),
    (lambda: models.regimen([0], spray=[(0, 70)]), "dose_mg = 70 is not allowed"),
    (lambda: models.regimen([0], spray=[(0, 56)], fixed={"nose": {}}), "fixed names nose"),
]


@pytest.mark.parametrize(("asked", "said"), WRONG, ids=[said for _, said in WRONG])
def test_a_mistake_is_answered_in_one_sentence(asked: Callable[[], Any], said: str) -> None:
    with pytest.raises(ModelError) as error:
        asked()
    text = str(error.value)
    assert said in text and text.endswith(".") and "\n" not in text


@pytest.mark.slow
def test_everything_has_a_face_a_table_and_a_figure_that_speaks() -> None:
    runs = models.sweep(DRIP, {"infusion_min": [20, 40]}, HOUR)
    faces = [
        models.simulate(DRIP, {"dose_mg_per_kg": 10}, HOUR),
        runs,
        models.scan2d(DRIP, {"infusion_min": [20, 40], "dose_mg_per_kg": [1]}, LEVEL, HOUR),
        models.sensitivity(DRIP, LEVEL, HOUR, names=["CL_arterial"]),
        models.fit(DRIP, [10, 40], [90, 200], LEVEL, ["CL_arterial"]),
    ]
    for each in faces:
        named = [LEVEL] if each is runs else []
        assert "<table>" in each._repr_html_()
        assert len(each.to_frame()) and each.to_frame().attrs["source"] == DRIP
        figure = each.plot(*named)
        assert figure.spoken() and 'alt="' in figure._repr_html_()
    assert "extrapolation" in faces[0]._repr_html_()
    assert "CL_arterial" in models.read_model(DRIP)._repr_html_()


def test_completion_lists_what_there_is() -> None:
    result = models.simulate(DRIP, {}, [0])
    assert LEVEL in result._ipython_key_completions_()
    assert "CL_arterial" in models.read_model(DRIP)._ipython_key_completions_()
