"""A story: moments one after another, and the beats that each is played in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from explainer.chapters.numbers import Setting


@dataclass(frozen=True)
class Beat:
    """A stretch of a moment's play in which model time runs to `model_to`, or stands still."""

    id: str
    play_s: float
    model_to: float | None = None


MOMENT_S = 12.5


@dataclass(frozen=True)
class Moment:
    """A named stretch of a preset: settings that hold in it, and how its time is staged.

    Without beats model time runs evenly from `model_from` to `model_to` in `play_s` seconds. With
    beats `play_s` is their sum, and model time stands still in each that does not say where it
    runs to; where none says so it runs evenly. `shot` is the part of the drawing that the camera
    shows, "" the whole field; `light` the parts that matter, none of them named: all.
    """

    id: str
    settings: Mapping[str, Setting] = field(default_factory=dict)
    model_from: float = 0.0
    model_to: float = 1.0
    play_s: float = MOMENT_S
    scale: Literal["linear", "log"] = "linear"
    shot: str = ""
    light: tuple[str, ...] = ()
    beats: tuple[Beat, ...] = ()

    def __post_init__(self) -> None:
        if not self.beats:
            return
        total_s = sum(beat.play_s for beat in self.beats)
        if self.play_s not in (MOMENT_S, total_s):
            raise ValueError(
                f"The moment “{self.id}” lasts {self.play_s:g} s and its beats {total_s:g} s; "
                "leave play_s out where there are beats."
            )
        object.__setattr__(self, "play_s", total_s)


@dataclass(frozen=True)
class Preset:
    """Moments that play one after another."""

    id: str
    moments: tuple[Moment, ...]
