"""The SVG text itself: what editors leave in it goes, what the player needs is put in."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

NAMESPACE = "http://www.w3.org/2000/svg"
# Read by the page, not by a verb.
FOR_THE_PAGE = frozenset(
    {"data-key", "data-answer", "data-aside", "data-still", "data-scrub", "data-part"}
    | {"data-locator"}
)
MOVING = frozenset({"data-move", "data-shift", "data-turn", "data-scale"})


def parsed(text: str) -> Element:
    """Parse SVG text to elements without namespaces; those of drawing programs are left out.

    Raises ElementTree.ParseError when the text is not well-formed XML.
    """
    root = ElementTree.fromstring(text)
    _tidy(root)
    return root


def written(root: Element) -> str:
    """Return the SVG text of a drawing on one line, without what has become a binding or a part."""
    for element in root.iter():
        element.attrib = {
            name: value
            for name, value in element.items()
            if not name.startswith("data-") or name in FOR_THE_PAGE
        }
        element.text = element.tail = None
    root.attrib = {"xmlns": NAMESPACE, **root.attrib}
    return ElementTree.tostring(root, encoding="unicode")


def hold_transforms(parent: Element) -> None:
    """Give a moving element's own transform to a group around it, so a verb may set the whole."""
    for place, child in enumerate(list(parent)):
        hold_transforms(child)
        if "transform" in child.attrib and MOVING & {*child.attrib}:
            holder = Element("g", {"transform": child.attrib.pop("transform")})
            holder.append(child)
            parent[place] = holder


def prepare_lengths(root: Element) -> None:
    """Give lines that are drawn bit by bit a length of 1 and one dash as long as the line."""
    for element in root.iter():
        if "data-length" in element.attrib:
            element.attrib |= {"pathLength": "1", "stroke-dasharray": "1 3"}


def _tidy(element: Element) -> None:
    element.tag = element.tag.removeprefix(f"{{{NAMESPACE}}}")
    for name in [name for name in element.attrib if name.startswith("{")]:
        del element.attrib[name]
    for child in list(element):
        if child.tag.startswith("{") and not child.tag.startswith(f"{{{NAMESPACE}}}"):
            element.remove(child)
        else:
            _tidy(child)
