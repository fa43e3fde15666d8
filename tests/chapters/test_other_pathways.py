"""The ladders: cards that lead to their sources, stacks of one look, and a text for every rung."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from explainer import evidence, words
from explainer.bundle import bundle, frame, open_bundle
from explainer.chapters.other_pathways import CHAPTER
from explainer.chapters.other_pathways.ladders import RUNGS, STORY
from explainer.places import ASSETS
from explainer.scenes import read_scene

FILE = ASSETS / "scenes" / "other_pathways.svg"
CARDS = ("#card", "#bundle", "#bundle-plain")


@pytest.fixture(scope="module")
def parts() -> dict[str, ElementTree.Element]:
    root = ElementTree.parse(FILE).getroot()
    return {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}


def _studies(parts: dict[str, ElementTree.Element]) -> list[ElementTree.Element]:
    return [part for id, part in parts.items() if id.startswith("study-") and len(part)]


@pytest.mark.parametrize("rung", RUNGS)
def test_every_rung_has_a_text_a_frame_and_a_hand(parts, rung):
    assert f"rung-{rung}" in words.sections("en", "other_pathways")
    name = rung.replace("_", "-")
    assert parts[f"chosen-{name}"].attrib["data-show"] == f"rung == '{rung}'"
    assert parts[f"rung-{name}"].attrib["data-hand"] == f"rung; tap; {rung}"


@pytest.mark.parametrize("rung", RUNGS)
def test_a_rung_that_is_missing_has_no_study_and_every_other_has(parts, rung):
    lying = [one for one in _studies(parts) if one.attrib["data-show"] == f"rung == '{rung}'"]
    assert bool(lying) is (RUNGS[rung] != "missing")
    level = rung.partition("-")[2]
    for study in lying:
        assert study.attrib["data-evidence"] == level
        signs = {use.attrib["href"] for use in study.iter() if use.tag.endswith("use")}
        assert f"#sign-{level}" in signs


def test_a_study_that_is_pressed_opens_a_source_that_its_text_cites(parts):
    known = evidence.load()
    for study in _studies(parts):
        key, way = study.attrib["data-hand"].split("; ")
        assert way == "open" and known.reference(key)
        rung = study.attrib["data-show"].split("'")[1]
        assert key in repr(words.text("en", "other_pathways", f"rung-{rung}")), key


def test_all_cards_are_of_one_size(parts):
    sizes = {
        group.attrib["transform"]
        for study in _studies(parts)
        for group in study
        if any(use.attrib.get("href") in CARDS for use in group)
    }
    assert sizes == {"scale(1.25)"}


@pytest.mark.parametrize(
    ("level", "record"), [("people", "IN-01:n_hum"), ("animals", "IN-05:n_rod")]
)
def test_a_bundle_says_how_many_studies_it_holds(level, record):
    number = evidence.load().parameter(record).value
    values = {"studies_people": 0, "studies_animals": 0} | {f"studies_{level}": number}
    said = words.message("en", "other_pathways", f"note-review-{level}", **values)
    assert said == f"{number:g} studies"


def test_every_moment_lights_the_rung_that_it_sets():
    scene = read_scene(FILE)
    *rungs, last = STORY.moments
    assert [moment.settings["rung"] for moment in rungs] == list(RUNGS)
    assert all(f"rung-{m.settings['rung']}".replace("_", "-") in m.light for m in rungs)
    assert {part for moment in rungs for part in moment.light} <= scene.lights.keys()
    assert last.id == "it_changes"


def test_what_the_viewer_presses_is_seen_even_where_the_story_shows_the_branch():
    player = open_bundle(bundle(CHAPTER.name))
    end_s = sum(moment.play_s for moment in STORY.moments) - 0.1
    assert frame(player, {}, end_s).values["changing"]
    pressed = frame(player, {"rung": "inflammation-people"}, end_s).values
    assert not pressed["changing"]
    assert pressed["standing"] == "weak" and pressed["land_inflammation_people"] == 1
