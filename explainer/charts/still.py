"""One state of a chart as a picture of its own, for print and tests."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from explainer.charts.renderer import NAMESPACE
from explainer.fixed import fixed

Points = Sequence[tuple[float, float]]
_TOKEN = re.compile(r"var\(--([a-z0-9-]+)\)")


def still_chart(
    svg: str,
    axes: Mapping[str, Any],
    live: Mapping[str, Points],
    message: Callable[[str], str],
    number: Callable[[float], str] = "{:g}".format,
    theme: Mapping[str, str] | None = None,
) -> str:
    """Return a chart's SVG with its words, and its named artists drawn through points.

    `live` gives each artist its points in data units: many for a line, one for a marker.
    With a `theme` (token to hex code) the colours are literal, else they stay tokens.
    """
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        element.tag = element.tag.removeprefix(f"{{{NAMESPACE}}}")
        _say(element, message, number)
        _draw(element, axes, live.get(element.get("data-artist", ""), ()))
        if theme is not None:
            _resolve(element, theme)
    root.set("xmlns", NAMESPACE)
    return ElementTree.tostring(root, encoding="unicode")


def place(axis: Mapping[str, Any], value: float) -> float:
    """Return where a data value stands on an axis, in user units, kept inside the axes."""
    f = _log10 if axis["scale"] == "log" else float
    (d0, d1), (p0, p1) = axis["data"], axis["px"]
    where = p0 + (f(value) - f(d0)) / (f(d1) - f(d0)) * (p1 - p0)
    return float(min(max(where, min(p0, p1)), max(p0, p1)))


def _log10(value: float) -> float:
    return math.log10(value) if value > 0 else -300.0


def _resolve(element: Element, theme: Mapping[str, str]) -> None:
    for name, value in element.attrib.items():
        element.set(name, _TOKEN.sub(lambda match: theme[match[1]], value))


def _say(element: Element, message: Callable[[str], str], number: Callable[[float], str]) -> None:
    if "data-word" in element.attrib:
        element.text = message(element.attrib["data-word"])
    elif "data-number" in element.attrib:
        element.text = number(float(element.attrib["data-number"]))


def _draw(element: Element, axes: Mapping[str, Any], points: Points) -> None:
    places = [f"{fixed(place(axes['x'], x), 2)} {fixed(place(axes['y'], y), 2)}" for x, y in points]
    if places and element.tag == "g":
        element.set("transform", f"translate({places[-1]})")
    elif places:
        element.set("d", f"M {' L '.join(places)}")
