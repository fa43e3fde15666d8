"""The vocabulary in which a drawing says how numbers move it: one record for each verb.

A verb is read from a data-attribute into arguments (`read`), and turned with a frame's values into
effects on attributes (`play`). The browser's reader keeps the same table in JavaScript.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import floor
from typing import Any

from explainer.expressions import clamp, compile_expression
from explainer.fixed import fixed
from explainer.scenes.paths import along
from explainer.scenes.scene import Point, SceneError

Args = dict[str, Any]
Pivot = tuple[float, float]
# id (None: the element itself), attribute, and what it becomes; combined per element afterwards
Effect = tuple[str | None, str, Any]
Play = Callable[[Mapping[str, Any], Mapping[str, tuple[Point, ...]]], Iterable[Effect]]


@dataclass(frozen=True)
class Verb:
    """One word of the vocabulary."""

    name: str
    read: Callable[[str, Pivot], Args]
    play: Play
    attribute: str | None = None  # the one that only this verb may set on its element


def _fields(text: str, least: int, most: int, form: str) -> list[str]:
    fields = [field.strip() for field in text.split(";")]
    if not least <= len(fields) <= most or not all(fields):
        raise SceneError(f"“{text}” should have the form “{form}”")
    return fields


def _read_value(text: str, _: Pivot) -> Args:
    return {"value": compile_expression(text)}


def _read_move(text: str, _: Pivot) -> Args:
    path, fraction = _fields(text, 2, 2, "#path-id; fraction")
    if not path.startswith("#"):
        raise SceneError(f"“{text}” should have the form “#path-id; fraction”")
    return {"path": path[1:], "value": compile_expression(fraction)}


def _read_shift(text: str, _: Pivot) -> Args:
    dx, dy = _fields(text, 2, 2, "dx; dy")
    return {"x": compile_expression(dx), "y": compile_expression(dy)}


def _read_turn(text: str, pivot: Pivot) -> Args:
    return {"value": compile_expression(text), "pivot": list(pivot)}


def _read_scale(text: str, pivot: Pivot) -> Args:
    fields = _fields(text, 1, 2, "sx or sx; sy")
    sx, sy = fields[0], fields[-1]
    return {"x": compile_expression(sx), "y": compile_expression(sy), "pivot": list(pivot)}


def _read_mix(text: str, _: Pivot) -> Args:
    start, end, share = _fields(text, 3, 3, "token-a; token-b; expression")
    return {"from": start, "to": end, "value": compile_expression(share)}


def _read_message(text: str, _: Pivot) -> Args:
    return {"message": text.strip()}


def _move(args: Mapping[str, Any], paths: Mapping[str, tuple[Point, ...]]) -> Iterable[Effect]:
    x, y = along(paths[args["path"]], float(args["value"]))
    yield None, "transform", f"translate({fixed(x, 2)} {fixed(y, 2)})"


def _shift(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    yield None, "transform", f"translate({fixed(args['x'], 2)} {fixed(args['y'], 2)})"


def _turn(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    px, py = (fixed(p, 2) for p in args["pivot"])
    yield None, "transform", f"rotate({fixed(args['value'], 2)} {px} {py})"


def _scale(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    (px, py), factor = args["pivot"], f"scale({fixed(args['x'], 2)} {fixed(args['y'], 2)})"
    if px == py == 0:
        yield None, "transform", factor
        return
    there, back = (f"translate({fixed(s * px, 2)} {fixed(s * py, 2)})" for s in (1, -1))
    yield None, "transform", f"{there} {factor} {back}"


def _show(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    yield None, "display", bool(args["value"])


def _count(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    shown = floor(args["value"] + 0.5)
    yield from ((child, "display", k <= shown) for k, child in enumerate(args["children"], 1))


def _opacity(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    yield None, "opacity", clamp(args["value"], 0.0, 1.0)


def _mix(attribute: str) -> Play:
    def play(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
        percent = fixed(100 * (1 - clamp(args["value"], 0.0, 1.0)), 0)
        start, end = f"var(--{args['from']})", f"var(--{args['to']})"
        yield None, attribute, f"color-mix(in srgb, {start} {percent}%, {end})"

    return play


def _length(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    share = clamp(args["value"], 0.0, 1.0)
    # Nothing drawn is moved well out of sight, else a round line end would leave a dot.
    yield None, "stroke-dashoffset", fixed(1 - share, 3) if share else "2"


def _say(args: Mapping[str, Any], _: object) -> Iterable[Effect]:
    return ()  # texts are set by whoever has the words


_ORDERED = (  # the transforms of one element are joined in this order
    Verb("move", _read_move, _move, "transform"),
    Verb("shift", _read_shift, _shift, "transform"),
    Verb("turn", _read_turn, _turn, "transform"),
    Verb("scale", _read_scale, _scale, "transform"),
    Verb("show", _read_value, _show, "display"),
    Verb("count", _read_value, _count),
    Verb("opacity", _read_value, _opacity, "opacity"),
    Verb("colour", _read_mix, _mix("fill"), "fill"),
    Verb("stroke", _read_mix, _mix("stroke"), "stroke"),
    Verb("length", _read_value, _length, "stroke-dashoffset"),
    Verb("word", _read_message, _say),
    Verb("text", _read_message, _say),
)
VERBS: dict[str, Verb] = {verb.name: verb for verb in _ORDERED}
