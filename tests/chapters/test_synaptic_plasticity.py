"""Chapter 3's bar of time: its amber ends where the record says that ketamine has gone in mice."""

from __future__ import annotations

import re

import pytest

from explainer import evidence
from explainer.chapters.synaptic_plasticity.branch import GONE_D, MINUTE_D
from explainer.places import ASSETS

HALF_LIFE = "GS-23:t12_mouse"
HALVINGS = 7  # less than one of a hundred is left
WHOLE_D = 14.0
# How long the bar of two weeks is, and where its amber is named in the drawing.
BARS = {"amber-wide": 366, "amber-narrow": 442}


def place_of(day: float) -> float:
    """Return the share of the bar, whose days stand by their cube roots."""
    return (day / WHOLE_D) ** (1 / 3)


def test_ketamine_has_gone_after_seven_half_lives_in_mice() -> None:
    half_life_min = evidence.load().parameter(HALF_LIFE).value
    assert pytest.approx(HALVINGS * half_life_min * MINUTE_D, rel=0.02) == GONE_D


@pytest.mark.parametrize(("amber", "units"), BARS.items())
def test_the_amber_of_the_bar_ends_where_ketamine_has_gone(amber: str, units: int) -> None:
    drawing = (ASSETS / "scenes" / "synaptic_plasticity.svg").read_text("utf-8")
    drawn = re.search(rf'id="{amber}"[^>]* width="([\d.]+)"', drawing)
    assert drawn
    assert float(drawn[1]) == pytest.approx(units * place_of(GONE_D), abs=1)
