"""What a frame's numbers make of a drawing: attribute texts, the same as the browser sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import prod
from typing import Any

from explainer.expressions import evaluate
from explainer.fixed import fixed
from explainer.scenes.scene import EXPRESSIONS, Binding, Part, Scene, Tint
from explainer.scenes.verbs import VERBS

Attributes = dict[str, dict[str, str | None]]
RANK = {"idea": 0, "cells": 1, "animals": 1, "people": 2}
TINTED = 0.4  # opacity of what does not matter in a moment
FADED = 0.15  # opacity of what is known less well than the reader asked to see


def attributes(scene: Scene, values: Mapping[str, Any]) -> Attributes:
    """Return {id: {attribute: text, or None to leave it out}} for one frame.

    Every attribute that the drawing's bindings and parts can set is there in every frame.
    Raises ExpressionError when a value that the drawing asks for is missing.
    """
    gathered: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for id, attribute, value in _effects(scene, values):
        gathered[id, attribute].append(value)
    result: Attributes = {}
    for (id, attribute), effects in gathered.items():
        result.setdefault(id, {})[attribute] = _COMBINE.get(attribute, _only)(effects)
    return result


def evaluated(binding: Binding, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a binding with its expressions replaced by their values."""
    copy = {} if binding.n is None else {"n": binding.n, "of": binding.of}
    frame = {**values, **copy} if copy else values
    return {
        key: evaluate(argument, frame) if key in EXPRESSIONS else argument
        for key, argument in binding.args.items()
    }


def _effects(scene: Scene, values: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for binding in scene.bindings:
        play = VERBS[binding.verb].play
        for id, attribute, value in play(evaluated(binding, values), scene.paths):
            yield id or binding.id, attribute, value
    for part in scene.parts:
        yield from _part_effects(part, values)
    for tint in scene.tints:
        yield tint.id, "opacity", tint.opacity * _lit(tint, values)


def _part_effects(part: Part, values: Mapping[str, Any]) -> Iterable[tuple[str, str, Any]]:
    if part.level == "detailed":
        yield part.id, "display", bool(values.get("detailed", False))
    if part.tag:
        floor = RANK[values.get("evidence_floor", "idea")]
        yield part.id, "opacity", FADED if RANK[part.tag] < floor else 1.0


def _lit(tint: Tint, values: Mapping[str, Any]) -> float:
    """Return how strongly a piece is drawn while the light passes from one moment's to the next."""
    share = float(values.get("light_share", 1.0))
    there, here = (_strength(tint, str(values.get(key, ""))) for key in ("light_before", "light"))
    return there + share * (here - there)


def _strength(tint: Tint, light: str) -> float:
    return 1.0 if not light or {*tint.lit_by} & {*light.split()} else TINTED


def _opacity(factors: list[float]) -> str | None:
    text = fixed(prod(factors), 3)
    return None if text == "1" else text


def _only(texts: list[str]) -> str:
    return texts[-1]


_COMBINE: dict[str, Callable[[list[Any]], str | None]] = {
    "transform": " ".join,
    "display": lambda shown: None if all(shown) else "none",
    "opacity": _opacity,
}
