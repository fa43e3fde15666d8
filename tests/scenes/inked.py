"""How far the words of a still stand out from what is painted behind them, pixel by pixel.

A still is painted three times: as it is, without its letters (what lies behind and around them
stays), and as letters alone, each text in a colour of its own, which tells whose a pixel is.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from explainer.scenes.colours import channels
from explainer.stills import pngs, theme
from tests.stage.test_palette import SIGHTS, TO_XYZ

EYES = [np.eye(3).tolist(), *SIGHTS.values()]
SVG = "{http://www.w3.org/2000/svg}"
PALE = 0.08  # nobody sees what is paler
LEAST_PIXELS = 8  # of letters that are painted whole, without the soft edge
WORST_SHARE = 0.1  # of a text's pixels may be worse: a letter that just touches an edge
BLACK = "#000000"
SIGN = 0x80  # the blue of letters alone; red and green say whose they are
DRAWN = frozenset({"g", "svg", "text"})
NOT_DRAWN = frozenset({"defs", "clipPath", "mask"})

Pixels = NDArray[np.uint8]


def without_letters(svg: str) -> str:
    """Return a still without its letters; a rim that lies around them stays."""
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        if element.tag in (f"{SVG}text", f"{SVG}tspan"):
            element.set("fill", "none")
    return ElementTree.tostring(root, encoding="unicode")


def letters_alone(svg: str) -> tuple[str, dict[str, str]]:
    """Return the texts that are seen, on nothing, and the colour that each had, by id, in order."""
    root = ElementTree.fromstring(svg)
    names: dict[str, str] = {}
    for text, colour in _kept(root, 1.0, BLACK):
        names[text.get("id", "")] = colour
        for part in text.iter():
            part.attrib |= {"fill": _sign(len(names)), "stroke": "none"}
            for name in ("opacity", "fill-opacity", "style"):
                part.attrib.pop(name, None)
    return ElementTree.tostring(root, encoding="unicode"), names


def _kept(parent: Element, opacity: float, colour: str) -> Iterator[tuple[Element, str]]:
    """Yield the texts that are seen with their colours, and take away all else that is painted."""
    parent.attrib.pop("opacity", None)
    for child in list(parent):
        kind = child.tag.removeprefix(SVG)
        seen, own = opacity * float(child.get("opacity") or 1), child.get("fill", colour)
        if kind in NOT_DRAWN:
            continue
        if kind not in DRAWN or (kind == "text" and seen < PALE):
            parent.remove(child)
        elif kind == "text":
            yield child, own
        else:
            yield from _kept(child, seen, own)


def _sign(number: int) -> str:
    return f"#{number // 16 * 16:02x}{number % 16 * 16:02x}{SIGN:02x}"


def contrasts(stills: Sequence[str], name: str) -> list[dict[str, float]]:
    """Return for each still of a theme the contrast (WCAG 2.2) of every text in it, by its id.

    It is the least of what eyes see that have all three kinds of cone, or lack one.
    """
    alone = [letters_alone(svg) for svg in stills]
    whole, bare = (_painted([make(svg) for svg in stills], name) for make in (str, without_letters))
    signs = _painted([svg for svg, _ in alone], name)
    made = zip(whole, bare, signs, alone, strict=True)
    return [_of_texts(*pixels, colours) for *pixels, (_, colours) in made]


def _painted(stills: Sequence[str], name: str) -> list[Pixels]:
    return [
        np.asarray(Image.open(io.BytesIO(png)).convert("RGB")) for png in pngs(stills, theme(name))
    ]


def _of_texts(
    whole: Pixels, bare: Pixels, signs: Pixels, colours: Mapping[str, str]
) -> dict[str, float]:
    # A text of which nothing is painted lies under something; one in its ground's colour does not.
    pure = (signs[..., 2] == SIGN) & np.all(signs[..., :2] % 16 == 0, axis=2)
    number = signs[pure][:, 0].astype(int) + signs[pure][:, 1] // 16
    painted, behind = whole[pure], bare[pure]
    found = {}
    for at, (id, colour) in enumerate(colours.items(), 1):
        letters, ground = painted[number == at], behind[number == at]
        covered = np.all(letters == ground) and not np.any(np.all(letters == channels(colour), 1))
        if len(letters) >= LEAST_PIXELS and not covered:
            found[id] = min(_contrast(letters, ground, np.array(mix)) for mix in EYES)
    return found


def _contrast(letters: Pixels, ground: Pixels, mix: NDArray[np.float64]) -> float:
    """Return how far most pixels stand out for eyes that mix red, green and blue light so."""
    darker, lighter = np.sort([_light(pixels, mix) for pixels in (letters, ground)], axis=0)
    return float(np.quantile((lighter + 0.05) / (darker + 0.05), WORST_SHARE))


def _light(pixels: Pixels, mix: NDArray[np.float64]) -> NDArray[np.float64]:
    shares = pixels / 255
    bright = ((shares + 0.055) / 1.055) ** 2.4
    linear = np.where(shares <= 0.04045, shares / 12.92, bright)
    return np.asarray(np.clip(linear @ mix.T, 0, 1) @ np.array(TO_XYZ[1]))
