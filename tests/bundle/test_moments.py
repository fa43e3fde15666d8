"""Beats: seconds of play, model time, and what is said when they do not fit together."""

from __future__ import annotations

import pytest

from explainer import evidence
from explainer.bundle.directions import unstaged
from explainer.bundle.frame import model_time
from explainer.bundle.moments import playable_preset
from explainer.bundle.staging import beats_done, staging
from explainer.chapters import Beat, Chapter, ChoiceControl, Moment, Preset, RangeControl
from explainer.scenes import Hand, Scene, Shot

BEATS = (Beat("come-near", 0.5), Beat("enter", 1.0, 80.0), Beat("hold", 2.5), Beat("after", 1, 100))


def played(*moments: Moment) -> dict:
    return playable_preset(Preset("story", moments), evidence.load())


def test_a_moment_lasts_as_long_as_its_beats() -> None:
    assert Moment("a", model_to=100, beats=BEATS).play_s == 5.0
    with pytest.raises(ValueError, match="lasts 4 s and its beats 5 s"):
        Moment("a", model_to=100, play_s=4, beats=BEATS)


def test_model_time_runs_and_stands_still_with_the_beats() -> None:
    moment = played(Moment("a", play_s=10), Moment("b", model_to=100, beats=BEATS))["moments"][1]
    times = {s: model_time(moment, 10 + s) for s in (0, 0.5, 1.0, 1.5, 3.9, 4.5, 5.0)}
    assert times == {0: 0, 0.5: 0, 1.0: 40, 1.5: 80, 3.9: 80, 4.5: 90, 5.0: 100}


def test_beats_that_say_nothing_of_model_time_let_it_run_evenly() -> None:
    moment = played(Moment("a", model_to=10, beats=(Beat("one", 1), Beat("two", 3))))["moments"][0]
    assert [model_time(moment, s) for s in (0, 1, 2, 4)] == [0, 2.5, 5, 10]


@pytest.mark.parametrize(
    "beats", [(Beat("a", 1, 60), Beat("b", 1, 50)), (Beat("a", 1, 60), Beat("b", 1))]
)
def test_model_time_only_rises_and_ends_where_the_moment_does(beats: tuple[Beat, ...]) -> None:
    with pytest.raises(ValueError, match="should only rise, and end at 50"):
        played(Moment("a", model_to=50, beats=beats))


def test_a_beat_has_a_name_of_its_own() -> None:
    twice = [Moment(name, beats=(Beat("enter", 1),)) for name in ("a", "b")]
    with pytest.raises(ValueError, match="two beats “enter”"):
        played(*twice)


def test_a_beat_is_done_little_by_little() -> None:
    preset = played(Moment("a", model_to=100, beats=BEATS))
    other = playable_preset(
        Preset("other", (Moment("c", beats=(Beat("go", 2),)),)), evidence.load()
    )
    header = {"presets": [preset, other]}
    done = beats_done(header, preset, 1.0)
    assert done == {
        "done_come_near": 1,
        "done_enter": 0.5,
        "done_hold": 0,
        "done_after": 0,
        "done_go": 0,
    }


def test_shot_and_light_pass_at_the_beginning_of_a_moment() -> None:
    preset = played(Moment("a", shot="near", light=("gate",)), Moment("b", shot="far"))
    header = {"presets": [preset]}
    at = staging(header, preset, 1, 12.65, cut=False, experiment=False)
    assert (at["shot_before"], at["shot"], at["light_before"], at["light"]) == (
        "near",
        "far",
        "gate",
        "",
    )
    assert 0 < at["shot_share"] < 0.2
    assert at["light_share"] == pytest.approx(0.5)
    cut = staging(header, preset, 1, 12.65, cut=True, experiment=False)
    assert cut["shot_before"] == "far"


def test_an_experiment_is_lit_as_a_whole() -> None:
    preset = played(Moment("a", light=("gate",)))
    at = staging({"presets": [preset]}, preset, 0, 5.0, cut=False, experiment=True)
    assert at["light"] == ""


CONTROLS = (RangeControl("level", 0, 6, 0.1, 0, "uM"), ChoiceControl("signal", ("off", "on"), "on"))
SCENE = Scene("<svg/>", (), {}, (), {"door": Shot((0, 0, 9, 9))}, lights={"gate": ""})


def directed(hands: tuple[Hand, ...] = (), **moment: object) -> list[str]:
    chapter = Chapter("tiny", None, CONTROLS, (Preset("p", (Moment("m", **moment),)),), (), ())  # type: ignore[arg-type]
    return list(unstaged(chapter, Scene(**{**vars(SCENE), "hands": hands})))


def test_what_both_sides_know_passes() -> None:
    hands = (Hand("a", "level", "y", "300"), Hand("b", "signal", "tap", "on"))
    assert directed(hands, shot="door", light=("gate",)) == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"shot": "dor"}, "the shot “dor” in the moment m; known are door"),
        ({"light": ("plug",)}, "the part “plug” in the moment m; known are gate"),
        ({"hands": (Hand("a", "levl", "y", "300"),)}, "the control “levl” in the hand of “a”"),
        ({"hands": (Hand("a", "signal", "y", "300"),)}, "the way “y” in the hand of “a”; known"),
        ({"hands": (Hand("a", "signal", "tap", "up"),)}, "the option “up”"),
        ({"hands": (Hand("a", "level", "tap", "7"),)}, "the number “7” in the hand of “a”"),
    ],
)
def test_what_the_other_side_does_not_have_is_found(given: dict, said: str) -> None:
    assert said in directed(**given)[0]
