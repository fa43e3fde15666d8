"""The artists of a chart that follow the frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Trace:
    """A line that follows a value over the current moment, or over the story up to its end."""

    artist: str
    y: str
    until: Literal["now", "end"] = "now"
    over: Literal["moment", "story"] = "moment"


@dataclass(frozen=True)
class Curve:
    """A line that shows a value over the whole range of one control."""

    artist: str
    over: str
    y: str
    points: int = 80


@dataclass(frozen=True)
class Point:
    """A marker at the current state, there while `shown` holds."""

    artist: str
    x: str
    y: str
    shown: str = "True"


@dataclass(frozen=True)
class Column:
    """A box of which a share, 0 to 1, is filled from below: left, bottom, width and height."""

    artist: str
    box: tuple[float, float, float, float]
    share: str


Live = Trace | Curve | Point | Column
