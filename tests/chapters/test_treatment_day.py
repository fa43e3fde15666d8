"""The day in one room: one bar at a time, which ends at a figure that was read."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from explainer import evidence, words
from explainer.bundle import bundle, frame, open_bundle
from explainer.chapters.treatment_day import CHAPTER
from explainer.chapters.treatment_day.day import BEATS, FELT, STEPS_MIN
from explainer.places import ASSETS
from explainer.scenes import read_scene
from tests.oracle.rows import row

SCENE = ASSETS / "scenes" / "treatment_day.svg"
# The label's table of effects: AE-001 to AE-028, and of blood pressure: AE-029 to AE-035.
LABEL_TABLES = tuple(f"AE-{number:03}" for number in range(1, 36))
STEP_S = 0.1
# Of feeling strange a minute is wider than of the others; each bar is drawn for much and for little
# room.
UNITS_A_MINUTE = {"strange-spray": 5, "strange-drip": 3.75, "drip-runs": 3.75}
UNITS_A_MINUTE |= {"strange-spray-narrow": 20 / 3, "strange-drip-narrow": 5, "drip-runs-narrow": 5}
HOURS = {"": 660 / 240, "-narrow": 680 / 240}
FROM = {"": 250, "-narrow": 172}
ONE_SIZED = {"bar-driving", "told"}
ROOMS = {f"bar-{bar}{room}" for bar in ("watch", "strange", "pressure") for room in FROM}
BARS = ROOMS | ONE_SIZED
# What is no bar of a record: the cuff, the chair, and how much of a bar has passed by now.
OTHERWISE = {"cuff-tight", "foot-rest"}
OTHERWISE |= {f"bar-gone-{way}{room}" for way in ("spray", "drip") for room in FROM}


def room_of(bar: str) -> str:
    return "-narrow" if bar.endswith("-narrow") else ""


def test_every_bar_is_as_long_as_a_record_says():
    scaled = [
        b.id for b in read_scene(SCENE).bindings if b.verb == "scale" and b.id not in OTHERWISE
    ]
    text = SCENE.read_text(encoding="utf-8")
    assert len(scaled) == 14
    for bar in scaled:
        length = re.search(rf'id="{bar}" data-scale="(\w+) / (\d+); 1"[^>]* width="(\d+)"', text)
        assert length and length[1] in CHAPTER.constants, bar
        units = UNITS_A_MINUTE.get(bar, HOURS[room_of(bar)])
        assert int(length[3]) / int(length[2]) == pytest.approx(units), bar


# A scale is written in hundredths: a bar that ends between two of them would miss its mark.
@pytest.mark.parametrize("way", ["spray", "drip"])
@pytest.mark.parametrize(("room", "last"), [("", 700), ("-narrow", 772)])
def test_a_bar_of_feeling_strange_ends_right_at_its_last_mark(way, room, last):
    constants = open_bundle(bundle("treatment_day")).header["constants"]
    text = SCENE.read_text(encoding="utf-8")
    bar = rf'id="strange-{way}{room}" data-scale="\w+ / (\d+); 1"[^>]* width="(\d+)"'
    found = re.search(bar, text)
    assert found
    whole_min, width = map(int, found.groups())
    share = round(constants[f"strange_{way}_min"] / whole_min, 2)
    assert FROM[room] + share * width == pytest.approx(last, abs=1)
    assert f"M{last},{562 if room else 558} V" in text


# The handle stands where the bar of its minute ends.
@pytest.mark.parametrize("room", FROM)
def test_the_handle_goes_as_far_a_minute_as_its_bar(room):
    text = SCENE.read_text(encoding="utf-8")
    found = re.search(
        rf'id="bar-now{room}"[^>]* data-shift="\(\(([\d.]+) if[^"]*? else ([\d.]+)\)', text
    )
    hours = re.search(rf'id="bar-now{room}"[^>]* else ([\d.]+) \* clamp\(t, 0, 240\)', text)
    assert found and hours
    assert float(found[1]) == pytest.approx(UNITS_A_MINUTE[f"strange-spray{room}"], abs=0.001)
    assert float(found[2]) == pytest.approx(UNITS_A_MINUTE[f"strange-drip{room}"], abs=0.001)
    assert float(hours[1]) == pytest.approx(HOURS[room], abs=0.001)


@pytest.mark.parametrize(
    ("value", "record"),
    [
        ("strange_spray_min", "CL-27:t_effects_over"),
        ("strange_drip_min", "CL-65:t_strange_over_drip"),
    ],
)
def test_feeling_strange_ends_where_it_was_reported_over(value, record):
    constants = open_bundle(bundle("treatment_day")).header["constants"]
    assert row(record)["unit"] == "h"
    assert constants[value] == 60 * float(row(record)["value"])


def test_nothing_is_drawn_as_a_curve_of_feelings():
    text = SCENE.read_text(encoding="utf-8")
    bars = text[text.index('id="bars"') : text.index('id="bar-driving"')]
    assert not re.search(r'd="[^"]*[CQST]', bars)


@pytest.mark.parametrize("preset", [preset.id for preset in CHAPTER.presets])
def test_one_bar_stands_at_a_time(preset):
    player = open_bundle(bundle("treatment_day"))
    shows = {b.id: b.args for b in read_scene(SCENE).bindings if b.verb == "show" and b.id in BARS}
    assert shows.keys() == BARS
    for half_second in range(1, 100):
        bar = frame(player, {"preset": preset}, half_second / 2).values["bar"]
        assert bar in {"watch", "strange", "pressure", "driving", "told"}, half_second / 2


# The record's minute, and the moment in whose sentence it is said.
@pytest.mark.parametrize(("beat", "record"), [("later", "CL-27:t_effects_over")])
def test_what_is_said_to_have_passed_has_passed_on_the_clock(beat, record):
    ends = {b.id: b.model_to for beats in BEATS.values() for b in beats}
    assert ends[beat] == evidence.load().parameter(record).value * 60


# The minute that each moment is called by; it stands there from its first picture.
@pytest.mark.parametrize("preset", ["spray", "drip"])
@pytest.mark.parametrize(
    ("moment", "minute"),
    [("before", 0), ("first_minutes", 0), ("forty_minutes", 40), ("two_hours", 120)],
)
def test_the_marker_stands_where_the_moment_says(preset, moment, minute):
    player = open_bundle(bundle("treatment_day"))
    (story,) = [one for one in player.header["presets"] if one["id"] == preset]
    (found,) = [one for one in story["moments"] if one["id"] == moment]
    for play_s in (found["from_s"] + 0.01, (found["from_s"] + found["to_s"]) / 2):
        minutes = frame(player, {"preset": preset}, play_s).values["t"]
        assert minute <= minutes <= minute + (10 if moment == "first_minutes" else 0), play_s


def test_staff_stay_as_long_as_the_us_rule_says():
    watch = CHAPTER.constants["watch_min"]
    assert STEPS_MIN["two_hours"][1] == evidence.load().parameter(watch.record).value * 60


def test_what_is_hard_is_drawn_as_well_as_what_is_calm():
    assert {"sick", "afraid", "far", "calm", "nothing"} == set(FELT)
    seconds = {moment.play_s for moment in CHAPTER.presets[2].moments}
    assert len(seconds) == 1, "none stands longer than another"


@pytest.mark.parametrize("language", [language.code for language in words.languages()])
@pytest.mark.parametrize("preset", [preset.id for preset in CHAPTER.presets])
def test_each_sentence_is_short_and_stands_until_it_is_read(preset, language):
    player = open_bundle(bundle("treatment_day"))
    end_s = sum(m.play_s for p in CHAPTER.presets if p.id == preset for m in p.moments)
    stands_s: Counter[str] = Counter()
    for step in range(1, round(end_s / STEP_S)):
        now = frame(player, {"preset": preset}, step * STEP_S)
        (key,) = now.messages
        values = {"preset": preset, "moment_id": now.values["moment_id"]}
        stands_s[words.message(language, "treatment_day", key, **values)] += 1
    for sentence, steps in stands_s.items():
        assert len(sentence.split()) <= 14, sentence
        assert len(sentence.split()) * 60 / 130 <= steps * STEP_S + STEP_S, sentence


@pytest.mark.parametrize("event", LABEL_TABLES)
def test_no_row_of_the_label_is_left_out(event):
    shown = {number.key for number in words.placeholders("en", "treatment_day")}
    assert {f"{event}:drug", f"{event}:control"} <= shown


@pytest.mark.parametrize("step", STEPS_MIN)
def test_every_step_of_the_day_has_a_text(step):
    assert f"moment-{step}" in words.sections("en", "treatment_day")
