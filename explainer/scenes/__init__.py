"""Drawings: read an SVG whose moving parts say how numbers move them, and draw still frames of it.

This package knows expressions and nothing else of the house; chapters join it with the rest.
"""

from explainer.scenes.attributes import attributes
from explainer.scenes.camera import camera
from explainer.scenes.reader import read_scene
from explainer.scenes.scene import Binding, Hand, Part, Scene, SceneError, Shot, Tint
from explainer.scenes.still import still

__all__ = [
    "Binding",
    "Hand",
    "Part",
    "Scene",
    "SceneError",
    "Shot",
    "Tint",
    "attributes",
    "camera",
    "read_scene",
    "still",
]
