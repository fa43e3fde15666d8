"""Small still pictures, one for each option of a choice: kept together in one drawing."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

SVG = "http://www.w3.org/2000/svg"


def pictures(path: Path) -> dict[str, str]:
    """Return `{id: SVG text}` of the `<symbol>`s of a drawing; most chapters have none.

    A picture is drawn by itself, so it may use no part of another one.
    """
    if not path.exists():
        return {}
    ElementTree.register_namespace("", SVG)
    sheet = ElementTree.parse(path).getroot()
    return {symbol.attrib["id"]: _alone(symbol) for symbol in sheet.iter(f"{{{SVG}}}symbol")}


def _alone(symbol: ElementTree.Element) -> str:
    drawing = ElementTree.Element(f"{{{SVG}}}svg", {"viewBox": symbol.attrib["viewBox"]})
    drawing.extend(symbol)
    return ElementTree.tostring(drawing, encoding="unicode")
