"""What is known about a drawing once it has been read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from explainer import expressions

Point = tuple[float, float]
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
class Scene:
    """A drawing taken apart: the SVG text, its bindings, motion paths and tagged parts.

    Paths hold 49 points each, evenly spaced by length, in the SVG's user units.
    """

    svg: str
    bindings: tuple[Binding, ...]
    paths: Mapping[str, tuple[Point, ...]]
    parts: tuple[Part, ...]

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

    def to_bundle(self) -> dict[str, Any]:
        """Return the drawing as plain data, ready for a bundle's JSON."""
        return {
            "svg": self.svg,
            "bindings": [asdict(binding) for binding in self.bindings],
            "paths": {id: [list(point) for point in points] for id, points in self.paths.items()},
            "parts": [asdict(part) for part in self.parts],
        }
