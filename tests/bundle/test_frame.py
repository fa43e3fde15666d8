"""The frame: settings and time in, everything on the screen out."""

import pytest

from explainer import words
from explainer.bundle import Playable, frame
from explainer.bundle.frame import model_time
from explainer.models import simulate
from tests.opened import opened

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def receptor() -> Playable:
    return opened("receptor_blockade")


def test_the_same_state_gives_the_same_frame(receptor: Playable) -> None:
    state = {"preset": "anaesthesia", "voltage_mv": -31}
    assert frame(receptor, state, 7.7) == frame(receptor, state, 7.7)


def test_no_drug_fills_no_door(receptor: Playable) -> None:
    assert frame(receptor, {"preset": "no_drug"}, 12.0).values["blocked_percent"] == 0


def test_a_moved_control_outlasts_the_moment(receptor: Playable) -> None:
    moved = frame(receptor, {"preset": "story", "voltage_mv": -50}, 30.0)
    assert moved.values["voltage_mv"] == -50


def test_time_beyond_the_end_shows_the_end(receptor: Playable) -> None:
    end = frame(receptor, {"preset": "drip"}, 1e6)
    assert end.values["moment_id"] == "drip_230_min"
    assert end.values["t"] == 2000


def test_a_logarithmic_moment_passes_decade_by_decade() -> None:
    moment = {"from_s": 0, "to_s": 2, "model_from": 1, "model_to": 100, "scale": "log"}
    assert model_time(moment, 1) == pytest.approx(10)


# models.md, block at the antidepressant dose: 5 to 10 of 100 with magnesium (BL-03 at rest)
@pytest.mark.parametrize("voltage_mv", [-66, -40, -20])
def test_one_drip_fills_about_five_to_ten_doors(receptor: Playable, voltage_mv: float) -> None:
    state = {"preset": "drip", "voltage_mv": voltage_mv}
    at_40_min = frame(receptor, state, 16.0)
    assert 5 <= at_40_min.values["blocked_percent"] <= 11


def test_the_current_of_three_factors_is_the_models_current(receptor: Playable) -> None:
    state = {"preset": "anaesthesia", "voltage_mv": -33.3, "level_um": 2.2}
    state |= {"signal": "on", "start": "arriving"}
    settings = {
        "level_um": 2.2,
        "voltage_mv": -33.3,
        "first_signal_ms": 100,
        "drug_before": 0,
        "entry_form": 1,
    }
    for play_s in (0.5, 1.2, 3.7, 6.0):
        shown = frame(receptor, state, play_s).values
        run = simulate("nmda_receptor", settings, [0.0, shown["t"]])
        expected = run.values["current_relative"][-1]
        assert shown["current_relative"] == pytest.approx(expected, abs=0.015)


def test_every_message_that_is_said_exists_in_every_language(receptor: Playable) -> None:
    codes = [language.code for language in words.languages()]
    sources = [words.fluent_source(code, "receptor_blockade") for code in codes]
    for preset in receptor.header["presets"]:
        for step in range(0, int(preset["duration_s"] * 4)):
            said = frame(receptor, {"preset": preset["id"]}, step / 4).messages
            for source in sources:
                assert all(f"\n{message} =" in source for message in said)
