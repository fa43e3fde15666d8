"""From one hold to the next the picture changes, by 8 % of its pixels, while the camera rests.

A hold is the end of a moment. Words are left out and nothing is tinted, so that neither the words
nor the light of what matters is counted.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from explainer.bundle import Playable
from explainer.places import ASSETS
from explainer.scenes import Scene, read_scene
from explainer.stills import Look, picture, pngs, theme
from tests.opened import opened

pytestmark = pytest.mark.slow

MECHANISM = ("receptor_blockade", "glutamate_surge", "synaptic_plasticity")
LEAST = 0.08
SEEN = 16  # steps of 255 by which a pixel has to differ in red, green or blue
WIDTH_PX = 480
BEFORE_END_S = 0.03

Pixels = NDArray[np.int16]


def untinted(name: str) -> Playable:
    playable = opened(name)
    header = copy.deepcopy(playable.header)
    for preset in header["presets"]:
        for moment in preset["moments"]:
            moment.pop("light", None)
    return replace(playable, header=header)


def scene_of(name: str) -> Scene:
    return read_scene(ASSETS / "scenes" / f"{name}.svg")


def held(scene: Scene, playable: Playable, times_s: list[float]) -> list[Pixels]:
    look = Look(width_px=WIDTH_PX, language="")
    drawn = [picture(scene, playable, {"preset": "story"}, at, look) for at in times_s]
    return [
        np.asarray(Image.open(io.BytesIO(png)).convert("RGB"), dtype=np.int16)
        for png in pngs(drawn, theme(look.theme))
    ]


def shot(scene: Scene, moment: dict[str, Any]) -> object:
    """Return what the camera shows of the field; None is all of it."""
    name = moment.get("shot", "")
    return scene.shots[name].wide if name else None


def changed(one: Pixels, other: Pixels) -> float:
    """Return the share of pixels that differ visibly."""
    return float(np.mean(np.abs(one - other).max(axis=2) > SEEN))


def shares(name: str) -> Iterator[tuple[str, float]]:
    """Yield every two moments that follow one another in one shot, and what differs, 0 to 1."""
    scene, playable = scene_of(name), untinted(name)
    moments: list[dict[str, Any]] = playable.header["presets"][0]["moments"]
    pictures = held(scene, playable, [moment["to_s"] - BEFORE_END_S for moment in moments])
    for (before, one), (after, other) in pairwise(zip(moments, pictures, strict=True)):
        if shot(scene, before) == shot(scene, after):
            yield f"{before['id']}, {after['id']}", changed(one, other)


@pytest.mark.parametrize("name", MECHANISM)
def test_every_hold_shows_something_else(name: str) -> None:
    found = dict(shares(name))
    assert found
    assert {pair: round(share, 3) for pair, share in found.items() if share < LEAST} == {}


def test_the_check_sees_two_holds_that_are_alike() -> None:
    name = MECHANISM[0]
    moment = opened(name).header["presets"][0]["moments"][-1]
    pair = held(scene_of(name), untinted(name), [moment["to_s"] - 1, moment["to_s"] - 0.03])
    assert changed(*pair) < LEAST
