"""Every trait of every chapter's stage can be set, read, linked and closed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ipywidgets
import pytest
import traitlets

from explainer.chapters import ORDER
from explainer.classroom import Lesson
from explainer.stage import Stage
from explainer.vocabulary import FLOORS, LEVELS, THEMES

pytestmark = pytest.mark.slow


def control_values(control: dict[str, Any]) -> list[Any]:
    return control["options"] if control["kind"] == "choice" else [control["min"], control["max"]]


def values(stage: Stage) -> Iterator[tuple[str, list[Any]]]:
    """Name each trait that a cell may set, with values that it takes, its first one last."""
    header = stage.header
    yield "level", LEVELS
    yield "theme", THEMES
    yield "evidence_floor", FLOORS
    yield "language", list(stage.names)
    yield "time", [header["presets"][0]["duration_s"] / 2, 0.0]
    yield "speed", [2.0, 1.0]
    for flag in ("playing", "calm", "whole", "presenter", "synced"):
        yield flag, [not getattr(stage, flag), getattr(stage, flag)]
    yield "settings", [{"preset": preset["id"]} for preset in header["presets"]]
    for live in header.get("simulation", {"parameters": []})["parameters"]:
        yield "parameters", [{live["name"]: live["high"]}, {}]
    for control in header["controls"]:
        yield control["id"], control_values(control)


@pytest.mark.parametrize("chapter", ORDER)
def test_every_trait_is_set_read_linked_and_closed(chapter: str) -> None:
    stage = Lesson(chapter).stage
    for name, options in values(stage):
        other = traitlets.HasTraits()
        other.add_traits(value=traitlets.Any(getattr(stage, name)))
        link = ipywidgets.link((stage, name), (other, "value"))
        for option in options:
            setattr(stage, name, option)
            assert getattr(stage, name) == other.value == option, name
        other.value = options[0]
        assert getattr(stage, name) == options[0]
        link.unlink()
    stage.close()
    assert stage.comm is None
