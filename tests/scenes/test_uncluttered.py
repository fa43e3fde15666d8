"""A picture stays clear: at most seven names and four kinds of moving thing at one time (PEMAT 18).

A name says what a thing is. Words of a scale, notes and readings (numbers in words) are not names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from explainer.bundle import bundle, frame, open_bundle
from explainer.bundle.frame import Frame, Playable
from explainer.chapters import chapters
from explainer.places import ASSETS
from explainer.scenes import attributes, read_scene
from explainer.scenes.scene import Scene

pytestmark = pytest.mark.slow
NAMES, MOVING = 7, 4
PALE = 0.08  # nobody sees what is paler
STEP_S = 0.12
# Words of scales, legends and notes, by the end of their key; readings follow a number.
NOT_NAMES = re.compile(
    r"^(?:tick|scale|note)-|^label-(?:less|rest|more|rats|worse|no-difference|better|people|animals"
    r"|cells|different|sheet|missing|start|two-weeks|half-a-day|one-hour|six-hours|one-day"
    r"|three-days|one-week|people-scan|not-seen|rapamycin-people|no-figure|no-driving|range|filled)$"
)
# One kind of thing, whatever its copies and sides are called: the word its id is known by.
KINDS = re.compile(r"(ion|gate|drug|pulse|bead|bar|hand|you|ribbon|spine|sprout|docked|glutamate)")
PEOPLE = {"patient", "patient-standing"}
# Three cards on a calendar are a table that is read, not a scene that is watched.
TABLES = {"onset_timing"}
DRAWN = [c.name for c in chapters() if (ASSETS / "scenes" / f"{c.name}.svg").exists()]


@cache
def opened(name: str) -> tuple[Playable, Scene, Mapping[Element, Element], Mapping[str, Element]]:
    scene = read_scene(ASSETS / "scenes" / f"{name}.svg")
    root = ElementTree.fromstring(scene.svg)
    parents = {child: parent for parent in root.iter() for child in parent}
    elements = {element.get("id", ""): element for element in root.iter()}
    return open_bundle(bundle(name)), scene, parents, elements


def times(header: Mapping[str, Any]) -> Iterator[tuple[dict[str, str], float]]:
    """Yield the middle and nearly the end of every moment of every preset."""
    for preset in header["presets"]:
        for moment in preset["moments"]:
            length = moment["to_s"] - moment["from_s"]
            for share in (0.5, 0.9):
                yield {"preset": preset["id"]}, moment["from_s"] + share * length


def looks(scene: Scene, shown: Frame) -> Mapping[str, Mapping[str, str | None]]:
    return attributes(scene, shown.values)


def is_seen(name: str, id: str, look: Mapping[str, Mapping[str, str | None]]) -> bool:
    _, _, parents, elements = opened(name)
    element: Element | None = elements[id]
    while element is not None:
        now = look.get(element.get("id", ""), {})
        if now.get("display") == "none" or float(now.get("opacity") or 1) < PALE:
            return False
        element = parents.get(element)
    return True


@pytest.mark.parametrize("name", [name for name in DRAWN if name not in TABLES])
def test_at_most_seven_names_at_one_time(name: str) -> None:
    player, scene, _, _ = opened(name)
    labels = {b.id: b.args["message"] for b in scene.bindings if b.verb == "word"}
    for settings, time in times(player.header):
        look = looks(scene, frame(player, settings, time))
        keys = {key for id, key in labels.items() if is_seen(name, id, look)}
        named = {key for key in keys if not NOT_NAMES.search(key)}
        assert len(named) <= NAMES, (settings, round(time, 1), sorted(named))


@pytest.mark.parametrize("name", DRAWN)
def test_at_most_four_kinds_of_thing_move_at_one_time(name: str) -> None:
    player, scene, parents, elements = opened(name)
    for settings, time in times(player.header):
        now, then = (frame(player, settings, t) for t in (time, time + STEP_S))
        if now.values["moment_id"] != then.values["moment_id"]:
            continue
        before, after = looks(scene, now), looks(scene, then)
        moving = {
            kind_of(whole_of(elements[id], parents))
            for id in before
            if before[id].get("transform") != after[id].get("transform")
            and is_seen(name, id, before)
        }
        assert len(moving) <= MOVING, (settings, round(time, 1), sorted(moving))


def whole_of(element: Element, parents: Mapping[Element, Element]) -> str:
    """Return the id of whoever a limb belongs to: a person who sits up is one thing that moves."""
    at: Element | None = element
    while at is not None:
        if at.get("id") in PEOPLE:
            return str(at.get("id"))
        at = parents.get(at)
    return element.get("id", "")


def kind_of(id: str) -> str:
    found = KINDS.search(id)
    return found[0] if found else re.sub(r"(-\d+)+$", "", id)
