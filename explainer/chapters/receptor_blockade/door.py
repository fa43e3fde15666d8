"""The story of one door: its moments and beats, and what the picture is told at each of them.

A model knows shares of many doors; a story needs one. What this door does is staged by beats, each
step one that the model allows. While the viewer experiments it follows the model instead: every
value here is a pair, (in the story, in an experiment).
"""

from __future__ import annotations

from collections.abc import Mapping

from explainer.chapters.numbers import Number, RecordValue, Setting
from explainer.chapters.receptor_blockade.signals import MOMENT_MS
from explainer.chapters.stories import Beat, Moment

QUIET_MV = RecordValue("CH-81:voltage_quiet_mv")
ACTIVE_MV = RecordValue("CH-82:voltage_active_mv")
PORE = ("receptor", "gate", "inside", "glutamate", "ions")
DOOR = (*PORE, "fast", "membrane", "cloud", "trace")
WITHOUT_DRUG = (*DOOR, "plug")
WITH_DRUG = (*DOOR, "ketamine", "others")
# While ketamine is in the door all that is left of the picture is lit but what drifts outside.
BLOCKED = (*PORE, "membrane", "cloud", "trace", "ending", "behind", "plug", "ketamine")


Beats = Mapping[str, float]  # seconds of play by the beat's name


def story(drip_um: Number) -> tuple[Moment, ...]:
    """Return the moments of the story at the peak of one drip, in uM."""
    return (*_two_keys(), *_the_guest(drip_um), *_it_leaves(drip_um), *_how_many(drip_um))


def _settings(
    level_um: Number, start: str, signal: str, voltage_mv: Number
) -> Mapping[str, Setting]:
    return {"level_um": level_um, "start": start, "signal": signal, "voltage_mv": voltage_mv}


def _moment(
    name: str, settings: Mapping[str, Setting], beats: Beats, light: tuple[str, ...] = ()
) -> Moment:
    played = tuple(Beat(beat, play_s) for beat, play_s in beats.items())
    return Moment(name, settings, 0.0, MOMENT_MS, shot="door", light=light, beats=played)


def _two_keys() -> tuple[Moment, ...]:
    first = {"rest": 0.3, "release": 0.6, "clasp": 0.3, "open": 0.3, "press": 0.6, "blocked": 1.6}
    second = {"fast": 0.7, "wake": 0.7, "push": 0.4, "pop": 0.6, "stream": 1.8}
    lit = (*WITHOUT_DRUG, "ending")
    return (
        _moment("first_key", _settings(0, "arriving", "on", QUIET_MV), first, lit),
        _moment("second_key", _settings(0, "arriving", "on", ACTIVE_MV), second, WITHOUT_DRUG),
    )


def _the_guest(drip_um: Number) -> tuple[Moment, ...]:
    bumps = {"close": 0.5, "arrive": 0.7, "bump": 0.3, "refused": 0.5, "turn-away": 0.5}
    enters = {"call": 0.4, "run": 0.4, "slip": 0.7, "stop": 0.5, "held": 2.3}
    shut_in = {"let-go": 0.5, "shut": 0.4, "kept": 1.9}
    stays = {"night": 0.8, "clear": 1.1, "stays": 2.8}
    at = (drip_um, "arriving")
    return (
        _moment("shut_gate", _settings(*at, "off", ACTIVE_MV), bumps, WITH_DRUG),
        _moment("guest_enters", _settings(*at, "on", ACTIVE_MV), enters, BLOCKED),
        _moment("shut_in", _settings(drip_um, "there", "off", ACTIVE_MV), shut_in, BLOCKED),
        _moment(
            *("outside_gone", _settings(drip_um, "washed", "off", QUIET_MV), stays),
            (*BLOCKED, "others", "trace"),
        ),
    )


def _it_leaves(drip_um: Number) -> tuple[Moment, ...]:
    """Return how the drug stays at one opening and leaves at the next, and the plug comes back."""
    stays = {"fast-again": 0.5, "wake-again": 0.5, "knock": 0.4, "wobble": 0.6, "shut-again": 0.4}
    leaves = {"knock-again": 0.4, "leave": 0.9, "flow-again": 1.7}
    back = {"fall-quiet": 0.7, "plug-back": 0.8, "close-again": 0.4, "as-before": 1.2}
    washed = _settings(drip_um, "washed", "on", ACTIVE_MV)
    return (
        _moment("leaves", washed, {**stays, **leaves}, WITH_DRUG),
        _moment("quiet_again", _settings(0, "there", "on", QUIET_MV), back, WITHOUT_DRUG),
    )


def _how_many(drip_um: Number) -> tuple[Moment, ...]:
    """Return the last part: a hundred doors, and that it can change."""
    there = _settings(drip_um, "there", "off", ACTIVE_MV)
    doors = {"pull-back": 0.9, "fill": 0.8, "perhaps": 0.8, "count": 2.2}
    said = {"doubted": 5.2, "said": 3.3}
    changes = {"branch": 0.9, "grow": 1.1, "grown": 1.3, "fixed": 3.4}
    return (
        _moment("how_many", there, {**doors, **said}),
        _moment("it_changes", there, changes),
    )


def _told(name: str, story: str, experiment: str) -> tuple[str, str]:
    return name, f"({experiment}) if your_experiment else ({story})"


ONE_DOOR = (
    # In an experiment the door is one of those that fill, and empty again, half-way through.
    (
        "door_filled",
        "steady_block >= 0.005"
        " and blocked_share > (0.75 if start == 'washed' else 0.4) * steady_block",
    ),
    _told(
        "door_awake",
        "ease(done_wake) - ease(done_night) + ease(done_wake_again) - ease(done_fall_quiet)",
        "ramp(voltage_mv, -66, -20)",
    ),
    # Fast doors stand open while the cell is awake: what they let in is what wakes it.
    _told(
        "fast_open",
        "ease_out(done_fast) - ease_out(done_night)"
        " + ease_out(done_fast_again) - ease_out(done_fall_quiet)",
        "door_awake >= 0.3",
    ),
    # They wake the cell; while the drug is in the door there is one door to look at.
    _told("fast_far", "ease(done_close) - ease(done_fast_again)", "0"),
    _told(
        "fast_s",
        "(0.7 * done_fast + 0.7 * done_wake + 0.4 * done_push) * (done_pop == 0)"
        " + (0.5 * done_fast_again + 0.6 * done_wake_again + 0.4 * done_knock)"
        " * (done_wobble == 0)",
        "2 * (door_awake >= 0.3)",
    ),
    # Glutamate comes and goes four times; each time the hands close on it and the gate opens.
    (
        "glutamate_round",
        "(1 if done_call == 0 else 2) if done_knock == 0 else (3 if done_knock_again == 0 else 4)",
    ),
    _told(
        "glutamate_in",
        "done_release if glutamate_round == 1 else (done_call if glutamate_round == 2"
        " else (done_knock if glutamate_round == 3 else done_knock_again))",
        "smooth(clasped_share, 0.02, 0.2)",
    ),
    _told(
        "glutamate_out",
        "done_close if glutamate_round == 1 else (done_let_go if glutamate_round == 2"
        " else (done_shut_again if glutamate_round == 3 else done_close_again))",
        "0",
    ),
    _told(
        "door_clasp",
        "(ease(done_clasp) if glutamate_round == 1 else between(glutamate_in, 0.5, 0.9))"
        " * (1 - ease(between(glutamate_out, 0, 0.4)))",
        "smooth(clasped_share, 0.1, 0.3)",
    ),
    _told(
        "door_gate",
        "(ease_out(done_open) if glutamate_round == 1 else ease(between(glutamate_in, 0.4, 1)))"
        " * (1 - ease(done_shut if glutamate_round == 2 else between(glutamate_out, 0.4, 1)))",
        "smooth(gate_share, 0.1, 0.22)",
    ),
    _told(
        "plug_out",
        "ease_out(done_pop) - ease(done_plug_back)",
        "max(smooth(magnesium_free, 0.12, 0.22), 1 * door_filled)",
    ),
    _told(
        "plug_pressed",
        "between(done_press, 0.6, 1) * (done_pop == 0)",
        "1 * (door_gate > 0.5 and plug_out < 0.5)",
    ),
    _told(
        "door_push", "0.35 * done_push + 0.4 * done_pop + 0.25 * between(done_stream, 0, 0.35)", "0"
    ),
    _told("jam_plug", "done_press", "1 * (door_gate > 0.5 and plug_out < 0.5)"),
    _told("jam_thrown", "0.65 * done_pop + 0.35 * between(done_stream, 0, 0.25)", "0"),
    _told(
        "guest_here",
        "0.93 * ease(done_arrive) + 0.07 * done_bump",
        "drug_outside * ramp(level_um, 0, 0.4)",
    ),
    _told("guest_back", "ease_out(done_turn_away)", "0"),
    _told("bump_mark", "(done_bump > 0.8) * (done_turn_away < 0.5)", "0"),
    _told("guest_in", "ease(done_slip)", "1 * door_filled"),
    _told("guest_out", "ease(done_leave)", "0"),
    _told("guest_gone", "ease(done_fall_quiet)", "0"),
    _told("guest_wobble", "9 * (wrap(4 * done_wobble + 0.5) - 0.5) * (done_wobble < 1)", "0"),
    _told("others_in", "done_arrive", "1 * (drug_outside > 0)"),
    _told("others_out", "done_clear", "0"),
    _told("others_level", "3", "1 + (level_um > 0.3) + (level_um > 1.5)"),
    _told(
        "jam_drug",
        "0.7 * done_stop + 0.3 * between(done_held, 0, 0.2) if done_knock == 0"
        " else between(done_wobble, 0, 0.7)",
        "door_filled * (door_gate > 0.5)",
    ),
    _told(
        "jam_gone",
        "0.6 * done_let_go + 0.4 * done_shut if done_knock == 0 else done_shut_again",
        "0",
    ),
    # Seconds since drops began to run, and since something cut their way, where on it.
    _told(
        "flow_s",
        "1.8 * done_stream + 0.5 * done_close + done_arrive if done_call == 0"
        " else (max(0, 0.4 * done_call - 0.25) + 0.4 * done_run + 0.7 * done_slip"
        " + 2 * done_stop if done_leave == 0"
        " else 0.9 * max(0, done_leave - 0.4) + 1.7 * done_flow_again + done_fall_quiet)",
        "9 * (door_gate > 0.5 and plug_out >= 0.5 and not door_filled)",
    ),
    _told(
        "flow_over_s",
        "0.5 * done_close + 0.7 * done_arrive + 0.9 * done_refused if done_call == 0"
        " else (0.7 * max(0, done_slip - 0.9) + 0.5 * done_stop + 2.3 * done_held"
        " if done_leave == 0"
        " else 0.8 * max(0, done_plug_back - 0.4) + 0.4 * done_close_again + 1.2 * done_as_before)",
        "0",
    ),
    ("flow_cut", "0.52 if done_call == 0 else (0.56 if done_leave == 0 else 0.5)"),
    # The hundred: far is how far the camera has gone back from the one door.
    ("far", "done_pull_back if preset == 'story' else 1"),
    ("told_at_once", "your_experiment or preset != 'story'"),
    ("counted", "round(blocked_percent * (1 if told_at_once else ease(done_fill)))"),
    ("band_shown", "(1 if told_at_once else ease(done_perhaps)) * drug_outside"),
    # Doors are counted from the left, in turn above and below: of so many, how many on each side.
    ("low_above", "floor(band_low_percent / 2)"),
    ("low_below", "floor(max(band_low_percent - 1, 0) / 2)"),
    ("high_above", "floor((band_high_percent + 1) / 2)"),
    ("high_below", "floor(band_high_percent / 2)"),
    ("far_awake", "voltage_mv > -43"),
    ("far_level", "'experiment' if your_experiment else preset"),
    # While a sentence says that it shuts, no label calls it open.
    ("gate_going", "preset == 'story' and moment_id == 'shut_in' and not your_experiment"),
    ("gate_word", "('shutting' if gate_going else 'open') if door_gate > 0.5 else 'shut'"),
    ("change", "ease(done_branch)"),
    ("change_grown", "done_grow"),
)
"""What the drawing of one door is told, in the story and in an experiment."""
