"""Draws a matplotlib Figure as an SVG whose named artists can be redrawn in place.

matplotlib's own SVG is a picture: colours are fixed, ids collide on a page, and paths are clipped
and shared through <defs>. This renderer writes plain shapes instead, names the artists and leaves
colours and words to the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform
from matplotlib.typing import ColorType

from explainer.charts.theme import paint
from explainer.fixed import fixed

NAMESPACE = "http://www.w3.org/2000/svg"
_COMMANDS = {Path.MOVETO: "M", Path.LINETO: "L", Path.CURVE3: "Q", Path.CURVE4: "C"}
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}


class SvgRenderer(RendererBase):
    """Collects what a Figure draws as SVG elements; one user unit is one point of the Figure."""

    def __init__(self, width: float, height: float) -> None:
        """Start an empty picture of a size in user units."""
        super().__init__()
        self._height = height
        view = f"0 0 {fixed(width, 2)} {fixed(height, 2)}"
        self._root = Element("svg", {"xmlns": NAMESPACE, "viewBox": view})
        self._names: list[str] = []

    @property
    def svg(self) -> str:
        """The SVG text."""
        return ElementTree.tostring(self._root, encoding="unicode")

    def open_group(self, s: str, gid: str | None = None) -> None:
        """Remember the name of the artist that draws next."""
        self._names.append(gid or "")

    def close_group(self, s: str) -> None:
        """Forget the name of the artist that has drawn."""
        self._names.pop()

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: ColorType | None = None,
    ) -> None:
        """Write a path; an artist with a name can be found by it."""
        shape = SubElement(self._root, "path", self._name())
        shape.set("d", _data(path, self._downwards(transform)))
        shape.attrib |= _fill(rgbFace) | _stroke(gc)

    def draw_markers(
        self,
        gc: GraphicsContextBase,
        marker_path: Path,
        marker_trans: Transform,
        path: Path,
        trans: Transform,
        rgbFace: ColorType | None = None,
    ) -> None:
        """Write a marker at every vertex; each is drawn around 0, 0 and moved into its place."""
        d = _data(marker_path, marker_trans + Affine2D().scale(1, -1))
        for x, y in self._downwards(trans).transform(path.vertices):
            place = {"transform": f"translate({fixed(x, 2)} {fixed(y, 2)})"}
            holder = SubElement(self._root, "g", self._name() | place)
            SubElement(holder, "path", {"d": d} | _fill(rgbFace) | _stroke(gc))

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Text | None = None,
    ) -> None:
        """Write a text at a place in px: a word to be filled in by key, or a number.

        Raises ValueError for what no language could replace: rotated text and mathtext.
        """
        if mtext is None or angle or ismath:
            raise ValueError(f"The text {s!r} should be plain and level.")
        across, _ = mtext.get_transform().transform(mtext.get_unitless_position())
        kind, _, value = self._names[-1].partition(":")
        text = SubElement(self._root, "text", {f"data-{kind}": value})
        text.attrib |= {"x": fixed(across, 2), "y": fixed(y, 2), "fill": paint(gc.get_rgb()[:3])}
        text.attrib |= {
            "font-size": fixed(prop.get_size_in_points(), 2),
            "text-anchor": _ANCHORS[mtext.get_horizontalalignment()],
        }
        if prop.get_weight() == "bold":
            text.set("font-weight", "bold")
        text.text = value if kind == "number" else None

    def draw_image(self, *_: Any, **__: Any) -> None:
        """Refuse: a chart is made of shapes and words."""
        raise ValueError("A chart holds no images.")

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size in user units."""
        _, _, width, height = self._root.attrib["viewBox"].split()
        return float(width), float(height)

    def points_to_pixels(self, points: Any) -> Any:
        """Return the same: user units are points."""
        return points

    def _name(self) -> dict[str, str]:
        kind, _, artist = (self._names[-1] if self._names else "").partition(":")
        return {"data-artist": artist} if kind == "artist" else {}

    def _downwards(self, transform: Transform) -> Transform:
        return transform + Affine2D().scale(1, -1).translate(0, self._height)


def _data(path: Path, transform: Transform) -> str:
    return " ".join(_segments(path, transform)) or "M 0 0"


def _segments(path: Path, transform: Transform) -> Iterator[str]:
    for vertices, code in path.iter_segments(transform, simplify=False):
        if code == Path.CLOSEPOLY:
            yield "Z"
            continue
        numbers: list[float] = np.asarray(vertices, dtype=float).tolist()
        yield " ".join([_COMMANDS[code], *(fixed(number, 2) for number in numbers)])


def _fill(colour: ColorType | None) -> dict[str, str]:
    if colour is None:
        return {"fill": "none"}
    *_, alpha = to_rgba(colour)
    return {"fill": paint(colour)} | ({"fill-opacity": fixed(alpha, 3)} if alpha < 1 else {})


def _stroke(gc: GraphicsContextBase) -> dict[str, str]:
    width = gc.get_linewidth()
    if not width:
        return {}
    stroke = {"stroke": paint(gc.get_rgb()[:3]), "stroke-width": fixed(width, 2)}
    stroke |= {"stroke-linecap": str(gc.get_capstyle()), "stroke-linejoin": str(gc.get_joinstyle())}
    _, dashes = gc.get_dashes()
    if dashes is not None:
        lengths: list[float] = np.asarray(dashes, dtype=float).tolist()
        stroke["stroke-dasharray"] = " ".join(fixed(length, 2) for length in lengths)
    return {key: {"projecting": "square"}.get(value, value) for key, value in stroke.items()}
