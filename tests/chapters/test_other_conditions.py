"""Trials of a condition: what is drawn is what the records and the sources say."""

from __future__ import annotations

from math import pi, sqrt
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from explainer import evidence, words
from explainer.bundle import bundle, frame, open_bundle
from explainer.chapters.other_conditions import AGAINST_A_DRUG, CHAPTER, PEOPLE, STORY
from explainer.places import ASSETS

# The groups whose people make up a trial; of those that are missing no number was read.
GROUPS = {
    "ekstrand2022": ("TR-137", "TR-138"),
    "jelovac2025": ("TR-038", "TR-039"),
    "fedgchin2019": ("TR-091", "TR-092", "TR-093"),
    "takahashi2021": ("TR-112", "TR-113", "TR-114", "TR-115"),
    "ochsross2020": ("TR-111",),
    "lii2023": ("TR-023", "TR-024"),
    "anand2023": ("TR-135", "TR-136"),
    "fava2018": ("TR-013", "TR-014", "TR-015", "TR-016", "TR-017"),
    "murrough2013a": ("TR-006", "TR-007"),
    "janik2025": ("TR-118",),
    "popova2019": ("TR-096", "TR-097"),
    "daly2018": ("TR-079", "TR-082", "TR-085", "TR-088"),
    "zarate2006": ("TR-003",),  # crossover: the same people twice
    "berman2000": ("TR-001",),
    "reif2023": ("TR-122", "TR-123"),
    "taylor2018": ("TR-160",),
    "abdallah2022": ("TR-167", "TR-168", "TR-169"),
    "feder2014": ("TR-164",),
    "feder2021": ("TR-165", "TR-166"),
    "rodriguez2013": ("TR-170", "TR-171"),
}
UNREAD = {"loo2023", "singh2016", "dadabayev2020"}
SCALE = {"depression": 2.19, "anxiety": 4.2, "ptsd": 4.2, "ocd": 4.2}
# Where the columns run: worse, no clear difference, better.
COLUMNS = {"worse": (250, 400), "no clear difference": (400, 660), "better": (660, 930)}


@pytest.fixture(scope="module")
def parts() -> dict[str, Element]:
    root = ElementTree.parse(ASSETS / "scenes" / "other_conditions.svg").getroot()
    return {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}


def _trials(parts: dict[str, Element], condition: str) -> dict[str, Element]:
    return {
        id.removeprefix(f"study-{condition}-"): part
        for id, part in parts.items()
        if id.startswith(f"study-{condition}-")
    }


def _people(key: str) -> float:
    found = evidence.load()
    return sum(found.trial(group).people or 0 for group in GROUPS[key])


def _circle(trial: Element) -> Element:
    return next(part for part in trial.iter() if part.tag.endswith("circle"))


@pytest.mark.parametrize("condition", SCALE)
def test_the_area_of_a_disc_is_its_people(parts, condition):
    for key, trial in _trials(parts, condition).items():
        circle = _circle(trial)
        assert ("stroke-dasharray" in circle.attrib) is (key in UNREAD), key
        if key not in UNREAD:
            radius = SCALE[condition] * sqrt(_people(key))
            assert float(circle.attrib["r"]) == pytest.approx(radius, abs=0.06), key


@pytest.mark.parametrize("condition", SCALE)
def test_discs_stay_within_a_column_and_off_each_other(parts, condition):
    discs = []
    for key, trial in _trials(parts, condition).items():
        x, y = map(float, trial.attrib["transform"][10:-1].split())
        radius = float(_circle(trial).attrib["r"])
        within = [low <= x - radius and x + radius <= high for low, high in COLUMNS.values()]
        assert any(within) is (key != "taylor2018"), key  # mixed: on the line
        assert all((x - a) ** 2 + (y - b) ** 2 > (radius + r) ** 2 for a, b, r in discs), key
        discs.append((x, y, radius))
    assert pi * max(r * r for *_, r in discs) == pytest.approx(
        pi * SCALE[condition] ** 2 * evidence.load().parameter(PEOPLE[condition]).value, rel=0.01
    )


@pytest.mark.parametrize("condition", SCALE)
def test_a_trial_that_is_pressed_opens_a_source_of_this_chapter(parts, condition):
    cited = repr(words.text("en", "other_conditions", "studies"))
    for key, trial in _trials(parts, condition).items():
        assert trial.attrib["data-hand"] == f"{key}; open"
        assert key in cited


def test_the_switch_keeps_those_against_another_drug(parts):
    rows = {condition: _trials(parts, condition) for condition in SCALE}
    lit = {
        condition
        for condition, trials in rows.items()
        for key, trial in trials.items()
        if "data-opacity" not in parts[f"size-{condition}-{key}"].attrib
        and trial.attrib["transform"].endswith(" 172)")
    }
    assert lit == set(AGAINST_A_DRUG)


def test_thoughts_of_suicide_have_help_first_and_no_trials(parts):
    assert _trials(parts, "suicidal_thoughts") == {}
    assert parts["board"].attrib["data-show"] == "condition != 'suicidal_thoughts'"
    inside = [
        part for part in parts["thumb-suicidal-thoughts"].iter() if "data-hand" in part.attrib
    ]
    assert len(inside) == 1
    player = open_bundle(bundle(CHAPTER.name))
    begin_s = STORY.moments[0].play_s + 0.1
    for settings, time_s in (({}, begin_s), ({"condition": "suicidal_thoughts"}, 0.0)):
        assert frame(player, settings, time_s).messages[0] == "says-help"
