"""Chapters with other numbers in their models: the page simulates what Python does."""

from __future__ import annotations

import base64
from random import Random

import pytest

from explainer.bundle import bundle, frame, open_bundle
from explainer.chapters import ORDER, chapter, is_ready
from explainer.classroom.live import with_parameters

pytestmark = pytest.mark.slow
WITH_MODEL = [name for name in ORDER if is_ready(name) and chapter(name).surface]
AGREEMENT = 0.001  # of the range of a table
INTERPOLATED = 0.0125  # what a compiled surface may miss, and its last digit


def random_numbers(header, random, count):
    live = header["simulation"]["parameters"]
    chosen = random.sample(live, min(count, len(live)))
    return {p["name"]: random.uniform(p["low"], p["high"]) for p in chosen}


@pytest.mark.parametrize("name", WITH_MODEL)
def test_the_page_simulates_what_it_shows(ask, states, name):
    packed = bundle(name)
    opened = open_bundle(packed)
    random = Random(name)
    asked = states(opened.header, random, 12)
    for number, state in enumerate(asked):
        state["parameters"] = random_numbers(opened.header, random, 1 + number % 4)
    answers = ask("frames", bundle=base64.b64encode(packed).decode(), states=asked)
    for state, there in zip(asked, answers, strict=True):
        live = with_parameters(opened, state["parameters"])
        here = frame(live, state["settings"], state["time"], state["level"], cut=state["cut"])
        assert there["values"]["your_experiment"] is True is here.values["your_experiment"]
        for table in opened.header["simulation"]["tables"]:
            entry = opened.header["tables"][table]
            scale = max(entry["high"] - entry["low"], abs(here.values[table]))
            missed = abs(there["values"][table] - here.values[table]) / scale
            assert missed <= AGREEMENT, f"{table} with {state}"


@pytest.mark.parametrize("name", WITH_MODEL)
def test_with_the_numbers_we_use_it_is_what_was_compiled(states, name):
    opened = open_bundle(bundle(name))
    first = opened.header["simulation"]["parameters"][0]
    live = with_parameters(opened, {first["name"]: first["value"]})
    for state in states(opened.header, Random(name), 12):
        here, there = (
            frame(one, state["settings"], state["time"]).values for one in (opened, live)
        )
        for table in opened.header["simulation"]["tables"]:
            entry = opened.header["tables"][table]
            missed = abs(there[table] - here[table]) / (entry["high"] - entry["low"])
            assert missed <= INTERPOLATED, f"{table} with {state}"
