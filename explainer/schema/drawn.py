"""Drawings and charts as a bundle carries them: SVG, and what the numbers of a frame do to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

Tree: TypeAlias = "float | bool | str | list[Tree]"
"""A compiled expression: [operator, ...parts]; elsewhere a text only follows $ or '."""

Level: TypeAlias = Literal["plain", "detailed"]
Floor: TypeAlias = Literal["idea", "animals", "people"]
Tag: TypeAlias = Literal["people", "animals", "cells", "idea"]
Curved: TypeAlias = Literal["linear", "log", "root"]
Clocked: TypeAlias = Literal["linear", "log"]

Point: TypeAlias = tuple[float, float]
"""x and y in user units of the drawing."""

Rect: TypeAlias = tuple[float, float, float, float]
"""x, y, width and height in user units of the drawing."""


BindingArguments = TypedDict(
    "BindingArguments",
    {
        "value": NotRequired[Tree],
        "x": NotRequired[Tree],
        "y": NotRequired[Tree],
        "path": NotRequired[str],
        "pivot": NotRequired[Point],
        "from": NotRequired[str],
        "to": NotRequired[str],
        "children": NotRequired[list[str]],
        "message": NotRequired[str],
        "room": NotRequired[float],
    },
)
"""What the verbs take; each takes some of these, see verbs.js."""


class Binding(TypedDict):
    """What a drawing's element does; `n` of `of` copies where it stands in a repeat."""

    id: str
    verb: str
    args: BindingArguments
    n: int | None
    of: int | None


class Part(TypedDict):
    """An element with an evidence tag or a level of its own."""

    id: str
    tag: Tag | None
    level: Level | None


class Shot(TypedDict):
    """What the camera shows, and what it shows on little room."""

    wide: Rect
    narrow: Rect | None


class Tint(TypedDict):
    """A piece that is lit or not as a whole, and the named parts it lies in."""

    id: str
    lit_by: list[str]
    opacity: float


class Hand(TypedDict):
    """A pointer's route to a control; `value`: what a tap sets, or a drag's reach in units."""

    id: str
    control: str
    way: Literal["x", "-x", "y", "-y", "tap", "open"]
    value: str


class Scene(TypedDict):
    """A drawing taken apart."""

    svg: str
    bindings: list[Binding]
    paths: dict[str, list[Point]]
    parts: list[Part]
    shots: NotRequired[dict[str, Shot]]
    tints: NotRequired[list[Tint]]
    hands: NotRequired[list[Hand]]
    lights: NotRequired[dict[str, str]]
    """parts that can be lit, with the colour token of each or "" """
    field: NotRequired[Rect]
    narrow: NotRequired[Rect | None]
    """what of the field is seen on little room"""


class PixelAxis(TypedDict):
    """Two values in the axis' unit, and where they stand in user units; y grows downwards."""

    scale: Clocked
    data: tuple[float, float]
    px: tuple[float, float]


class PixelAxes(TypedDict):
    """The axes that a chart has."""

    x: NotRequired[PixelAxis]
    y: NotRequired[PixelAxis]


class Trace(TypedDict):
    """A line over time."""

    kind: Literal["trace"]
    artist: str
    y: Tree
    until: Literal["now", "end"]
    over: Literal["moment", "story"]


class Curve(TypedDict):
    """A line over the values of a control."""

    kind: Literal["curve"]
    artist: str
    over: str
    y: Tree
    points: int


class Marker(TypedDict):
    """One point."""

    kind: Literal["point"]
    artist: str
    x: Tree
    y: Tree
    shown: NotRequired[Tree]


class Column(TypedDict):
    """A bar that is filled to a share of its box: left, bottom, width, height."""

    kind: Literal["column"]
    artist: str
    box: Rect
    share: Tree


Live: TypeAlias = Trace | Curve | Marker | Column


class Chart(TypedDict):
    """A chart and the artists in it that move."""

    id: str
    level: Level
    when: Tree
    svg: str
    axes: PixelAxes
    live: list[Live]
