"""Tests that fail today and wait to be mended: asked by night, so that nobody forgets them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

LIST = Path(__file__).with_suffix(".toml")


def leave_what_waits_to_the_night(items: list[pytest.Item]) -> None:
    """Mark the tests of awaiting.toml, by node id, as nightly; every one of them has a reason."""
    waiting = {
        id for group in tomllib.loads(LIST.read_text("utf-8"))["waits"] for id in group["tests"]
    }
    for item in items:
        if item.nodeid in waiting:
            item.add_marker(pytest.mark.nightly)
