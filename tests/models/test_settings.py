"""What may be asked of a model, and the one sentence for what may not."""

from __future__ import annotations

import numpy as np
import pytest

from explainer.models import ModelError, Simulator, model_names, read_model, simulate


@pytest.mark.parametrize(
    ("text", "um"),
    [("0.5uM", 0.5), ("500 nM", 0.5), ("0.002mM", 2.0), ("1.5", 1.5), ("1e-1 uM", 0.1)],
)
def test_a_quantity_is_turned_into_the_listed_unit(text, um):
    given = simulate("nmda_receptor", {"level_um": text}, [0]).values["steady_block"]
    assert given == pytest.approx(
        simulate("nmda_receptor", {"level_um": um}, [0]).values["steady_block"]
    )


def test_minutes_and_hours_are_the_same_drip():
    drip = Simulator("ketamine_drip")
    levels = [
        drip.run({"infusion_min": text}, [40.0]).values["plasma_ng_per_ml"][0]
        for text in ("60min", "1h", "3600 s")
    ]
    assert levels == pytest.approx([levels[0]] * 3)


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"level_um": 150}, "level_um = 150 is not allowed: 0 to 100 uM."),
        ({"level_um": "150uM"}, "level_um = 150uM is not allowed: 0 to 100 uM."),
        ({"level_um": -0.1}, "level_um = -0.1 is not allowed: 0 to 100 uM."),
        ({"level_um": float("nan")}, "level_um = nan is not allowed: 0 to 100 uM."),
        ({"level_um": "much"}, "level_um = much is not a number: 0 to 100 uM."),
        (
            {"level_um": "3mV"},
            "level_um = 3mV has the unit mV, allowed are M, mM, uM, µM, nM.",
        ),
        ({"drug": "aspirin"}, "drug = aspirin is not one of: ketamine (0), memantine (1)."),
        ({"drug": 0.5}, "drug = 0.5 is not allowed: ketamine (0), memantine (1)."),
        (
            {"kon": 0.2},
            "kon is a constant of nmda_receptor, so give it among the constants.",
        ),
    ],
)
def test_a_mistake_is_one_sentence_with_what_is_allowed(settings, sentence):
    with pytest.raises(ModelError) as error:
        simulate("nmda_receptor", settings, [0, 1])
    assert str(error.value) == sentence


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(ModelError, match="has no parameter dose; it has blood, dose_mg_per_kg"):
        simulate("ketamine_drip", {"dose": 1}, [0, 1])


def test_an_unknown_model_is_answered_with_the_known_ones():
    with pytest.raises(ModelError, match="no model nothing; there are cortical_microcircuit"):
        read_model("nothing")


@pytest.mark.parametrize("times", [[], [1, 1], [2, 1], [-1, 1], [[0, 1]]])
def test_times_must_rise(times):
    with pytest.raises(ModelError, match="Times must rise from 0 or later"):
        simulate("ketamine_drip", {}, times)


def test_a_constant_may_be_changed_within_its_range():
    venous = {"blood": "venous"}
    usual, large = (
        simulate("ketamine_drip", venous, [40], constants).values["plasma_ng_per_ml"][0]
        for constants in (None, {"V1_venous": 3.5})
    )
    assert large < usual
    with pytest.raises(ModelError, match="0.9 to 3.5 L/kg"):
        simulate("ketamine_drip", venous, [40], {"V1_venous": 9})


def test_later_times_are_later_in_the_same_run():
    drip = Simulator("ketamine_drip")
    late = drip.run({}, [30, 60]).values["plasma_ng_per_ml"]
    whole = drip.run({}, [0, 15, 30, 60]).values["plasma_ng_per_ml"]
    assert late == pytest.approx(whole[2:], rel=1e-4)


@pytest.mark.parametrize("name", model_names())
def test_a_trajectory_names_its_units(name):
    trajectory = simulate(name, {}, [0, 1, 2])
    model = read_model(name)
    assert trajectory.time_unit == model.time_unit
    assert dict(trajectory.units) == model.units == {o.name: o.unit for o in model.observables}
    assert all(len(values) == 3 for values in trajectory.values.values())
    assert all(np.all(np.isfinite(values)) for values in trajectory.values.values())


@pytest.mark.parametrize("name", model_names())
def test_every_choice_can_be_run_by_its_word(name):
    for parameter in read_model(name).parameters:
        for word in parameter.choices:
            simulate(name, {parameter.name: word}, [0, 1])
