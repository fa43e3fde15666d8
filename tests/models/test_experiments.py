"""What an experiment may ask: more than a story's slider, with a word where it must be."""

from __future__ import annotations

import numpy as np
import pytest

from explainer.cli import main
from explainer.models import ModelError, read_model, simulate

HOUR = 60.0
PUBLISHED = {
    "anaesthesia, 2 mg/kg within a minute": {"dose_mg_per_kg": 2, "infusion_min": 1},
    "anaesthesia into a muscle's range, 10 mg/kg": {"dose_mg_per_kg": 10, "infusion_min": 1},
    "pain, 0.2 mg/kg an hour for 100 hours": {"dose_mg_per_kg": 20, "infusion_min": "100h"},
    "daily dosing for six weeks": {"dose_count": 42, "dose_interval_h": 24},
    "top-up every 10 minutes": {
        "dose_mg_per_kg": 0.5,
        "infusion_min": 0.5,
        "dose_count": 9,
        "dose_interval_h": "10min",
    },
}


@pytest.mark.parametrize("asked", PUBLISHED.values(), ids=PUBLISHED)
def test_what_was_published_may_be_asked(asked):
    values = simulate("ketamine_drip", asked, np.linspace(0, 50 * 24 * HOUR, 1201)).values
    assert all(np.isfinite(each).all() for each in values.values())
    assert values["plasma_ng_per_ml"].max() > 0


def test_a_word_is_said_where_the_model_was_not_made_for_it():
    usual = simulate("ketamine_drip", {}, [0, 40])
    pain = simulate("ketamine_drip", {"infusion_min": "100h", "dose_mg_per_kg": 20}, [0, 40])
    assert usual.beyond == ()
    assert [str(each) for each in pain.beyond] == [
        "infusion_min = 6000 is outside 1 to 120 min, for which ketamine_drip was made: "
        "read the result as an extrapolation.",
        "dose_mg_per_kg = 20 is outside 0 to 5 mg/kg, for which ketamine_drip was made: "
        "read the result as an extrapolation.",
    ]


def test_the_command_says_it_beside_the_table(capsys):
    words = ["simulate", "ketamine_drip", "--set", "infusion_min=3h", "--times", "0:2h:3"]
    assert main(words) == 0
    said = capsys.readouterr()
    assert said.out.startswith("time_min,")
    assert said.err.count("\n") == 1 and "infusion_min = 180 is outside 1 to 120 min" in said.err


def test_what_is_beyond_all_reason_is_refused():
    with pytest.raises(ModelError, match="0 to 300 mg/kg"):
        simulate("ketamine_drip", {"dose_mg_per_kg": 1000}, [0, 40])


def cleared_mg(asked):
    """All that was given has been cleared after a long time: area times clearance."""
    times = np.concatenate([np.arange(0, 900, 0.25), np.arange(900, 20000, 5.0)])
    level = simulate("ketamine_drip", asked, times).values["plasma_ng_per_ml"]
    return (
        np.trapezoid(level, times)
        / 60
        / 1000
        * read_model("ketamine_drip").parameter("CL_arterial").value
    )


@pytest.mark.parametrize(
    ("asked", "given_mg"),
    [
        ({}, 35),
        ({"infusion_min": 0.5}, 35),
        # Three drips of an hour, begun twenty minutes after each other: they overlap and add up.
        ({"infusion_min": 60, "dose_count": 3, "dose_interval_h": "20min"}, 105),
        ({"infusion_min": 60, "dose_count": 3, "dose_interval_h": 1}, 105),
    ],
)
def test_no_drug_is_lost_or_made(asked, given_mg):
    assert cleared_mg(asked) == pytest.approx(given_mg, rel=0.01)


def test_published_ranges_are_within_the_allowed_ones():
    wider = [
        parameter.name
        for parameter in read_model("ketamine_drip").parameters
        if parameter.made_for != (parameter.low, parameter.high)
    ]
    assert wider == ["dose_mg_per_kg", "infusion_min", "dose_count", "dose_interval_h"]
    for name in wider:
        each = read_model("ketamine_drip").parameter(name)
        assert each.low <= each.made_for[0] <= each.value <= each.made_for[1] <= each.high
