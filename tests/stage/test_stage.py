"""The widget's traits: what may be set, and how controls and settings follow each other."""

import ipywidgets
import pytest
import traitlets

from explainer.stage import Stage


@pytest.fixture
def stage(tiny_bundle):
    return Stage(tiny_bundle)


def test_a_control_shows_what_the_moment_makes_of_it(stage):
    assert stage.voltage_mv == -66
    stage.time = 12.0
    assert stage.voltage_mv == -20
    assert stage.settings == {}


def test_setting_a_control_overrides_the_moment(stage):
    stage.voltage_mv = -50
    stage.time = 12.0
    assert stage.voltage_mv == -50
    assert stage.settings == {"voltage_mv": -50}


def test_settings_are_replaced_not_changed_in_place(stage):
    before = stage.settings
    stage.voltage_mv = -50
    assert before == {}


def test_another_preset_shows_in_the_controls(stage):
    stage.voltage_mv = -50
    stage.settings = {"preset": "short"}
    assert (stage.level_um, stage.voltage_mv) == (0, -66)
    assert stage.settings == {"preset": "short"}


def test_a_control_given_at_the_start_is_an_override(tiny_bundle):
    stage = Stage(tiny_bundle, voltage_mv=-40, settings={"preset": "short"})
    assert stage.settings == {"preset": "short", "voltage_mv": -40}


def test_a_slider_can_be_linked(stage):
    slider = ipywidgets.FloatSlider(min=-70, max=-20, value=-66)
    ipywidgets.link((slider, "value"), (stage, "voltage_mv"))
    assert stage.settings == {}  # linking alone overrides nothing
    slider.value = -30
    assert stage.settings == {"voltage_mv": -30}
    stage.settings = {}
    assert slider.value == -66


def test_what_the_browser_reports_is_no_choice_made_here(stage):
    stage.set_state({"time": 12.5, "voltage_mv": -20, "settings": {"preset": "story"}})
    assert stage.settings == {"preset": "story"}
    assert stage.voltage_mv == -20


def test_controls_reach_the_browser(stage):
    assert {"voltage_mv", "level_um", "signal", "bundle", "settings"} <= set(stage.get_state())


REFUSED = {
    "voltage_mv": (5, "voltage_mv lies between -70 and -20 mV, not 5."),
    "level_um": (float("nan"), "level_um lies between 0 and 4 uM, not nan."),
    "signal": ("loud", "signal is one of off, on, not 'loud'."),
    "time": (-1, "time lies between 0 and 20 s, not -1."),
    "speed": (0, "speed lies between 0.1 and 10, not 0."),
    "language": ("xx", "language is one of en, es, not 'xx'."),
    "theme": ("pink", "theme is one of light, dark, contrast, auto, not 'pink'."),
    "settings": (
        {"dose": 1},
        "A setting is one of level_um, voltage_mv, signal, preset, not 'dose'.",
    ),
    "parameters": ({"weight": 1}, "weight lies between 40 and 120 kg, not 1."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_allowed_is_refused_in_one_sentence(stage, name):
    value, sentence = REFUSED[name]
    with pytest.raises(traitlets.TraitError) as refusal:
        setattr(stage, name, value)
    assert str(refusal.value) == sentence


def test_parameters_are_known_numbers(stage):
    stage.parameters = {"weight": 60}
    assert stage.parameters == {"weight": 60}
    with pytest.raises(traitlets.TraitError, match="A parameter is one of weight"):
        stage.parameters = {"height": 180}
    with pytest.raises(traitlets.TraitError, match="parameters is a dict"):
        stage.parameters = [60]
    stage.parameters = {}
