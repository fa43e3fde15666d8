"""Motion paths: a path's d sampled to points evenly spaced by length.

Both readers of a drawing walk these points instead of the curve, so they agree to the last digit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise
from math import dist, floor

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.svgLib.path import parse_path

from explainer.expressions import clamp
from explainer.scenes.scene import Point, SceneError

POINTS = 49
_CHORDS = 64  # per curve: its length is then short by less than a thousandth


def sample(d: str, count: int = POINTS) -> tuple[Point, ...]:
    """Return `count` points evenly spaced by length along the path, rounded to 2 decimals."""
    polyline = _flatten(d)
    reached = [0.0, *accumulate(dist(a, b) for a, b in pairwise(polyline))]
    steps = (reached[-1] * k / (count - 1) for k in range(count))
    return tuple(_point_at(polyline, reached, length) for length in steps)


def along(points: tuple[Point, ...], fraction: float) -> Point:
    """Return the point at a fraction of the way, 0 to 1, straight between the sampled points."""
    place = clamp(fraction, 0.0, 1.0) * (len(points) - 1)
    i = min(floor(place), len(points) - 2)
    (x0, y0), (x1, y1) = points[i], points[i + 1]
    return x0 + (x1 - x0) * (place - i), y0 + (y1 - y0) * (place - i)


def _point_at(polyline: list[Point], reached: list[float], length: float) -> Point:
    i = min(max(bisect_right(reached, length) - 1, 0), len(polyline) - 2)
    share = (length - reached[i]) / ((reached[i + 1] - reached[i]) or 1.0)
    (x0, y0), (x1, y1) = polyline[i], polyline[i + 1]
    return round(x0 + (x1 - x0) * share, 2), round(y0 + (y1 - y0) * share, 2)


def _flatten(d: str) -> list[Point]:
    pen = DecomposingRecordingPen({})
    try:
        parse_path(d, pen)
    except (ValueError, IndexError, AssertionError, TypeError) as error:
        raise SceneError(f"the path “{d[:40]}” cannot be read; allowed is SVG path data") from error
    if sum(command == "moveTo" for command, _ in pen.value) != 1:
        raise SceneError("a motion path is one line without a jump: exactly one M in its d")
    points: list[Point] = []
    for command, stops in pen.value:
        points += _walk(command, points[-1:], stops)
    if len(set(points)) < 2:
        raise SceneError("a motion path needs two different points")
    return points


def _walk(command: str, here: list[Point], stops: tuple[Point, ...]) -> Iterator[Point]:
    if command in ("curveTo", "qCurveTo"):
        control = [*here, *stops]
        yield from (_bezier(control, k / _CHORDS) for k in range(1, _CHORDS + 1))
    else:
        yield from stops  # moveTo, lineTo; closePath and endPath have none


def _bezier(control: list[Point], t: float) -> Point:
    """Return the point at t of a Bezier curve of any degree (de Casteljau)."""
    while len(control) > 1:
        control = [
            (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(control)
        ]
    return control[0]
