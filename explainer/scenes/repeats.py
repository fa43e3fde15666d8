"""Copies: an element with data-repeat becomes as many, each with its own number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from xml.etree.ElementTree import Element

from explainer.fixed import fixed
from explainer.scenes.paths import along
from explainer.scenes.rules import located
from explainer.scenes.scene import Point, SceneError

_GRID = ("data-repeat", "data-step", "data-along", "data-columns", "data-row-step")
_NUMBER, _TOTAL = "data-n", "data-of"  # notes of this reader on the copies, never written out


def expand(parent: Element, paths: Mapping[str, tuple[Point, ...]]) -> None:
    """Replace every element with data-repeat, at any depth, by its copies."""
    for element in list(parent):
        if "data-repeat" in element.attrib:
            place = list(parent).index(element)
            parent.remove(element)
            with located(element):
                parent[place:place] = list(_copies(element, paths))
        elif {*_GRID} & {*element.attrib}:
            raise SceneError(f"“{element.get('id')}” says where copies go, but has no data-repeat")
    for child in parent:
        expand(child, paths)


def copy_of(element: Element) -> tuple[int | None, int | None]:
    """Return which copy of how many an element is, or (None, None)."""
    n, of = element.get(_NUMBER), element.get(_TOTAL)
    return (int(n), int(of)) if n and of else (None, None)


def _copies(element: Element, paths: Mapping[str, tuple[Point, ...]]) -> Iterator[Element]:
    total = _whole(element, "data-repeat")
    moved = {"data-step", "data-along"} & {*element.attrib}
    for n in range(1, total + 1):
        copy = _numbered(element, n, total)
        if not moved:
            yield copy
            continue
        x, y = _place(element, n, total, paths)
        holder = Element("g", {"transform": f"translate({fixed(x, 2)} {fixed(y, 2)})"})
        holder.append(copy)
        yield holder


def _place(
    element: Element, n: int, total: int, paths: Mapping[str, tuple[Point, ...]]
) -> tuple[float, float]:
    if "data-along" in element.attrib:
        path = element.attrib["data-along"].removeprefix("#")
        if path not in paths:
            raise SceneError(f'data-along: there is no path “{path}” with data-path="yes"')
        return along(paths[path], (n - 1) / (total - 1) if total > 1 else 0.5)
    columns = _whole(element, "data-columns") if "data-columns" in element.attrib else total
    row, column = divmod(n - 1, columns)
    (dx, dy), (rx, ry) = _pair(element, "data-step"), _pair(element, "data-row-step")
    return column * dx + row * rx, column * dy + row * ry


def _numbered(element: Element, n: int, total: int) -> Element:
    copy = deepcopy(element)
    for name in _GRID:
        copy.attrib.pop(name, None)
    inside = {part.attrib["id"] for part in copy.iter() if "id" in part.attrib}
    for part in copy.iter():
        part.set(_NUMBER, str(n))
        part.set(_TOTAL, str(total))
        for name, value in part.attrib.items():
            part.set(name, _renamed(name, value, inside, n))
    return copy


def _renamed(name: str, value: str, inside: set[str], n: int) -> str:
    """Give an id its number, and every reference to an id inside the copy the same."""
    if name == "id":
        return f"{value}-{n}"
    return re.sub(r"#([a-z0-9-]+)", lambda m: f"{m[0]}-{n}" if m[1] in inside else m[0], value)


def _whole(element: Element, name: str) -> int:
    text = element.attrib[name]
    if not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise SceneError(f"{name}=“{text}” should be a whole number from 1 to 1000")
    return int(text)


def _pair(element: Element, name: str) -> tuple[float, float]:
    return pair(element.get(name, "0 0"), name)


def pair(text: str, name: str) -> tuple[float, float]:
    """Read two numbers, in the unit of the attribute, with a space between them."""
    try:
        x, y = (float(number) for number in text.split())
    except ValueError:
        raise SceneError(f"{name}=“{text}” should be two numbers with a space between") from None
    return x, y
