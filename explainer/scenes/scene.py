"""What is known about a drawing once it has been read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, cast

from explainer import expressions, schema

Point = tuple[float, float]
Rect = tuple[float, float, float, float]  # x, y, width, height
FIELD: Rect = (0.0, 0.0, 960.0, 600.0)
COPY_NAMES = frozenset({"n", "of"})
EXPRESSIONS = frozenset({"value", "x", "y"})  # the arguments of a verb that are expressions


class SceneError(ValueError):
    """A drawing that cannot be read; the message names file, element, fault and what is allowed."""


@dataclass(frozen=True)
class Binding:
    """One verb on one element: how numbers of a frame move it.

    `args` holds compiled expressions and plain names, as the verb needs them; `n` and `of` say
    which copy of how many the element is, or are None outside a repeat.
    """

    id: str
    verb: str
    args: Mapping[str, Any]
    n: int | None = None
    of: int | None = None


@dataclass(frozen=True)
class Part:
    """An element with an evidence tag (people, animals, cells, idea) or a level of its own."""

    id: str
    tag: str | None
    level: str


@dataclass(frozen=True)
class Shot:
    """What the camera shows of the world, and what it shows of it on little room."""

    wide: Rect
    narrow: Rect | None = None


@dataclass(frozen=True)
class Tint:
    """A piece that is lit or not as a whole, the named parts it lies in and its own opacity."""

    id: str
    lit_by: tuple[str, ...]
    opacity: float = 1.0


@dataclass(frozen=True)
class Hand:
    """A pointer's route to a control: by a drag along x, -x, y or -y, or by a tap.

    The way `open` leads to the card of a source, and `control` is then its key.
    `value` is what a tap sets ("" takes the next option), or how many units of the field a drag
    over the whole range of the control takes.
    """

    id: str
    control: str
    way: str
    value: str


@dataclass(frozen=True)
class Scene:
    """A drawing taken apart: the SVG text, its bindings, motion paths and tagged parts.

    Paths hold 49 points each, evenly spaced by length, in the SVG's user units. `narrow` is the
    part of the field that is seen on little room; `lights` are the parts that can be lit, with
    the colour token of each or "".
    """

    svg: str
    bindings: tuple[Binding, ...]
    paths: Mapping[str, tuple[Point, ...]]
    parts: tuple[Part, ...]
    shots: Mapping[str, Shot] = field(default_factory=dict)
    tints: tuple[Tint, ...] = ()
    hands: tuple[Hand, ...] = ()
    lights: Mapping[str, str] = field(default_factory=dict)
    field: Rect = FIELD
    narrow: Rect | None = None

    @property
    def words(self) -> frozenset[str]:
        """The message keys that the drawing shows."""
        return frozenset(b.args["message"] for b in self.bindings if "message" in b.args)

    @property
    def names(self) -> frozenset[str]:
        """The names of a frame's values that the drawing asks for."""
        given = [
            binding.args[key] for binding in self.bindings for key in EXPRESSIONS & {*binding.args}
        ]
        return frozenset().union(*map(expressions.names, given)) - COPY_NAMES

    def to_bundle(self) -> schema.Scene:
        """Return the drawing as plain data, ready for a bundle's JSON."""
        drawing = {
            "svg": self.svg,
            "bindings": [asdict(binding) for binding in self.bindings],
            "paths": {id: [list(point) for point in points] for id, points in self.paths.items()},
            "parts": [asdict(part) for part in self.parts],
            "shots": {name: asdict(shot) for name, shot in self.shots.items()},
            "tints": [asdict(tint) for tint in self.tints],
            "hands": [asdict(hand) for hand in self.hands],
            "lights": dict(self.lights),
            "field": list(self.field),
            "narrow": list(self.narrow) if self.narrow else None,
        }
        return cast(schema.Scene, drawing)  # lists here are tuples there

    @classmethod
    def from_bundle(cls, drawing: Mapping[str, Any]) -> Scene:
        """Return the drawing that `to_bundle` gave."""
        return cls(
            drawing["svg"],
            tuple(Binding(**binding) for binding in drawing["bindings"]),
            drawing["paths"],
            tuple(Part(**part) for part in drawing["parts"]),
            {name: Shot(**shot) for name, shot in drawing["shots"].items()},
            tuple(Tint(**tint) for tint in drawing["tints"]),
            tuple(Hand(**hand) for hand in drawing["hands"]),
            drawing["lights"],
            drawing["field"],
            drawing["narrow"],
        )
