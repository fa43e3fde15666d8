"""The drawings move as they did when somebody last looked at them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from explainer.chapters import chapters
from explainer.places import ASSETS
from explainer.scenes import attributes, read_scene

REFERENCES = sorted((Path(__file__).parent / "references").glob("*.json"))
TOLERANCE = 0.011  # px, degrees or shares: one in the last digit of an attribute
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
RENEW = "look at the drawing, then run python tests/scenes/renew_references.py"


def frames(reference: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(reference.read_text(encoding="utf-8"))["frames"]
    return found


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda path: path.stem)
def test_it_looks_as_it_did(reference: Path) -> None:
    scene = read_scene(ASSETS / "scenes" / f"{reference.stem}.svg")
    for frame in frames(reference):
        now = attributes(scene, frame["values"])
        assert now.keys() == frame["attributes"].keys(), RENEW
        for id, expected in frame["attributes"].items():
            assert same(now[id], expected), f"{id}: {now[id]}, was {expected}; {RENEW}"


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda path: path.stem)
def test_no_two_moments_look_the_same(reference: Path) -> None:
    looks = {json.dumps(frame["attributes"], sort_keys=True) for frame in frames(reference)}
    assert len(looks) == len(frames(reference))


def test_every_drawing_of_a_chapter_has_a_reference() -> None:
    drawings = {path.stem for path in (ASSETS / "scenes").glob("*.svg")}
    played = {chapter.name for chapter in chapters()}
    assert {path.stem for path in REFERENCES} == drawings & played


def test_beside_the_data_stands_a_picture_to_look_at() -> None:
    pictures = [path.with_suffix(".png") for path in REFERENCES]
    sizes = [path.stat().st_size for path in pictures]
    assert min(sizes) > 5_000, f"an empty picture; {RENEW}"
    assert sum(sizes) < 2_000_000


def same(now: dict[str, str | None], expected: dict[str, str | None]) -> bool:
    return now.keys() == expected.keys() and all(
        alike(now[name] or "", expected[name] or "") for name in expected
    )


def alike(now: str, expected: str) -> bool:
    """Compare two attribute texts: words exactly, numbers within the tolerance."""
    if NUMBER.sub("#", now) != NUMBER.sub("#", expected):
        return False
    pairs = zip(NUMBER.findall(now), NUMBER.findall(expected), strict=True)
    return all(abs(float(a) - float(b)) <= TOLERANCE for a, b in pairs)
