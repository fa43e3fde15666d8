"""The bars of the day: each ends at a figure that was read; no curve joins them."""

from __future__ import annotations

import re

import pytest

from explainer import evidence, words
from explainer.chapters.treatment_day import CHAPTER, STEPS_MIN
from explainer.places import ASSETS
from explainer.scenes import read_scene

SCENE = ASSETS / "scenes" / "treatment_day.svg"
# The label's table of effects: AE-001 to AE-028, and of blood pressure: AE-029 to AE-035.
LABEL_TABLES = tuple(f"AE-{number:03}" for number in range(1, 36))


def test_every_bar_is_as_long_as_a_record_says():
    scaled = [binding.id for binding in read_scene(SCENE).bindings if binding.verb == "scale"]
    text = SCENE.read_text(encoding="utf-8")
    for bar in scaled:
        length = re.search(rf'id="{bar}" data-scale="(\w+) / 240; 1"', text)
        assert length and length[1] in CHAPTER.constants, bar


# popova2019: over by 1.5 hours after the spray; abdallah2022: within 2 hours of a drip
@pytest.mark.parametrize(
    ("value", "minutes"), [("strange_spray_min", 90), ("strange_drip_min", 120)]
)
def test_feeling_strange_ends_where_it_was_reported_over(value, minutes):
    number = CHAPTER.constants[value]
    assert evidence.load().parameter(number.record).value * number.factor == minutes


def test_nothing_is_drawn_as_a_curve_of_feelings():
    text = SCENE.read_text(encoding="utf-8")
    bars = text[text.index('id="bars"') :]
    assert not re.search(r'd="[^"]*[CQST]', bars)


@pytest.mark.parametrize("event", LABEL_TABLES)
def test_no_row_of_the_label_is_left_out(event):
    shown = {number.key for number in words.placeholders("en", "treatment_day")}
    assert {f"{event}:drug", f"{event}:control"} <= shown


@pytest.mark.parametrize("step", STEPS_MIN)
def test_every_step_of_the_day_has_a_text(step):
    assert f"moment-{step}" in words.sections("en", "treatment_day")
