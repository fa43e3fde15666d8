"""A still frame through the camera: the world moved, its words kept at their size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from explainer.fixed import fixed
from explainer.scenes.camera import camera, seen_field, settled_scale
from explainer.scenes.scene import Scene

WORD_SIZES = {"big": 22.0, "label": 17.0}  # units, as the browser's drawing.js has them
WIDE_ONLY, NARROW_ONLY = "wide", "narrow"


def show_shot(scene: Scene, root: Element, values: Mapping[str, Any], *, narrow: bool) -> None:
    """Move the drawing's world into its shot, and leave out what the other width alone shows."""
    _leave_out(root, WIDE_ONLY if narrow else NARROW_ONLY)
    if narrow and scene.narrow:
        root.set("viewBox", " ".join(fixed(edge, 2) for edge in seen_field(scene, narrow=True)))
    world = root.find("./*[@id='world']")
    if world is None:
        return
    x, y, scale = camera(scene, values, narrow=narrow)
    world.set("transform", f"translate({fixed(x, 2)} {fixed(y, 2)}) scale({fixed(scale, 4)})")
    _keep_words(world, settled_scale(scene, values, narrow=narrow))


def _leave_out(root: Element, name: str) -> None:
    for parent in list(root.iter()):
        for child in list(parent):
            if name in child.get("class", "").split():
                parent.remove(child)


def _keep_words(world: Element, scale: float) -> None:
    for text in world.iter("text"):
        classes = text.get("class", "").split()
        size = next((WORD_SIZES[name] for name in WORD_SIZES if name in classes), None)
        if size is not None:
            text.set("font-size", fixed(size / scale, 2))
