"""The ladders: a sheet for each study, and every rung has its text."""

from __future__ import annotations

import re

import pytest

from explainer import evidence, words
from explainer.chapters.other_pathways import RUNGS
from explainer.places import ASSETS

SCENE = (ASSETS / "scenes" / "other_pathways.svg").read_text(encoding="utf-8")


# kopra2021: 22 studies in rodents and 9 in people
@pytest.mark.parametrize(
    ("part", "record"), [("people", "IN-01:n_hum"), ("animals", "IN-05:n_rod")]
)
def test_there_are_sheets_enough_for_every_study(part, record):
    sheets = re.search(rf'id="studies-{part}" data-repeat="(\d+)"', SCENE)
    assert sheets and float(sheets[1]) == evidence.load().parameter(record).value


@pytest.mark.parametrize("rung", RUNGS)
def test_every_rung_has_a_text_and_a_frame(rung):
    assert f"rung-{rung}" in words.sections("en", "other_pathways")
    assert f"data-show=\"rung == '{rung}'\"" in SCENE
