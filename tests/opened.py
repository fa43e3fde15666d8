"""Chapters opened once for all tests that only look at them."""

from __future__ import annotations

from functools import cache

from explainer.bundle import Playable, bundle, open_bundle


@cache
def opened(name: str, language: str = "en") -> Playable:
    """Return a chapter, compiled and unpacked; nobody changes it."""
    return open_bundle(bundle(name, language))
