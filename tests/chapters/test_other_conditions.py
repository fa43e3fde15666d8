"""The map of the evidence: what is drawn is what the record and the sources say."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from explainer import evidence
from explainer.chapters.other_conditions import ACTIVE, ALL, PEOPLE
from explainer.places import ASSETS

PLACES = {470: 0, 650: 1, 815: 3}
MIXED = {"733": 2}  # on the line between two columns
STEP = 6.0


@pytest.fixture(scope="module")
def parts() -> dict[str, ElementTree.Element]:
    root = ElementTree.parse(ASSETS / "scenes" / "other_conditions.svg").getroot()
    return {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}


def _studies(parts: dict[str, ElementTree.Element], condition: str) -> list[ElementTree.Element]:
    row = parts[f"row-{condition.replace('_', '-')}"]
    return [part for part in row if part.attrib.get("id", "").startswith("study-")]


def _places(studies: list[ElementTree.Element]) -> tuple[int, ...]:
    """Return how many studies stand nearest to each column, or on the line between the last two."""
    counts = [0] * (len(PLACES) + len(MIXED))
    for study in studies:
        x = study.attrib["x"]
        column = min(PLACES, key=lambda place: abs(place - float(x)))
        counts[MIXED.get(x, PLACES[column])] += 1
    return tuple(counts)


@pytest.mark.parametrize("condition", ALL)
def test_the_chapter_knows_the_dots_that_are_drawn(parts, condition):
    studies = _studies(parts, condition)
    ringed = [study for study in studies if study.attrib["href"] == "#study-active"]
    assert _places(studies) == ALL[condition]
    assert _places(ringed) == ACTIVE[condition]


@pytest.mark.parametrize("condition", PEOPLE)
def test_a_tile_holds_a_dot_for_each_person(parts, condition):
    rows = re.findall(r"h([\d.]+)", parts[f"people-{condition.replace('_', '-')}"].attrib["d"])
    people = sum(round(float(row) / STEP) + 1 for row in rows)
    assert people == evidence.load().parameter(PEOPLE[condition]).value


@pytest.mark.parametrize("condition", ALL)
def test_every_dot_is_a_study_with_a_reference(parts, condition):
    known = evidence.load()
    for study in _studies(parts, condition):
        assert known.reference(study.attrib["id"].removeprefix("study-"))


def test_all_studies_have_one_size(parts):
    for name in ("study-blinded", "study-open"):
        assert parts[name].attrib["r"] == "10"
    assert parts["study-active"][1].attrib["r"] == "10"
