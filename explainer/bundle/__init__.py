"""Compile chapters into bundles: everything a screen needs to play one without a server."""

from explainer.bundle.cache import build_all, bundle
from explainer.bundle.compile import compile_chapter
from explainer.bundle.contents import contents
from explainer.bundle.frame import Frame, Playable, frame, open_bundle
from explainer.bundle.simulated import compile_surface
from explainer.kept import cache_folder

__all__ = [
    "Frame",
    "Playable",
    "build_all",
    "bundle",
    "cache_folder",
    "compile_chapter",
    "compile_surface",
    "contents",
    "frame",
    "open_bundle",
]
