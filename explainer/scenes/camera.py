"""Where the camera stands: a function of a frame's shot, the one before, and how far it has come.

The browser's reader is explainer/stage/src/core/camera.js; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from explainer.scenes.scene import Rect, Scene

Camera = tuple[float, float, float]


def camera(scene: Scene, values: Mapping[str, Any], *, narrow: bool = False) -> Camera:
    """Return (x, y, scale) that bring the drawing's world into the field, in the field's units.

    Raises KeyError for a shot that the drawing does not have.
    """
    field = seen_field(scene, narrow=narrow)
    there = _fitted(_shot(scene, values.get("shot_before", ""), field, narrow), field)
    here = _fitted(_shot(scene, values.get("shot", ""), field, narrow), field)
    return _placed(_between(there, here, float(values.get("shot_share", 1.0))), field)


def settled_scale(scene: Scene, values: Mapping[str, Any], *, narrow: bool = False) -> float:
    """Return how many times larger the world is drawn once the camera has come to rest."""
    return camera(scene, {"shot": values.get("shot", ""), "shot_share": 1.0}, narrow=narrow)[2]


def seen_field(scene: Scene, *, narrow: bool) -> Rect:
    """Return the part of the drawing's field that is on the screen."""
    return scene.narrow if narrow and scene.narrow else scene.field


def _shot(scene: Scene, name: str, field: Rect, narrow: bool) -> Rect:
    if not name:
        return field
    shot = scene.shots[name]
    return shot.narrow if narrow and shot.narrow else shot.wide


def _fitted(rect: Rect, field: Rect) -> Rect:
    """Widen a rectangle about its middle to the shape of the field, so that all of it shows."""
    x, y, width, height = rect
    scale = min(field[2] / width, field[3] / height)
    full_width, full_height = field[2] / scale, field[3] / scale
    return (x - (full_width - width) / 2, y - (full_height - height) / 2, full_width, full_height)


def _between(there: Rect, here: Rect, share: float) -> Rect:
    """Return what is seen on the way: the size by equal factors, all edges about one point."""
    if there == here or share >= 1:
        return here
    width = there[2] * (here[2] / there[2]) ** share
    even = share if there[2] == here[2] else (width - there[2]) / (here[2] - there[2])
    x, y, _, height = (a + even * (b - a) for a, b in zip(there, here, strict=True))
    return (x, y, width, height)


def _placed(rect: Rect, field: Rect) -> Camera:
    scale = field[2] / rect[2]
    return (field[0] - rect[0] * scale, field[1] - rect[1] * scale, scale)
