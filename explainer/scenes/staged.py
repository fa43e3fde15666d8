"""What a drawing says about its staging: shots of the camera, parts in the light, hands."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from explainer.scenes.rules import ID, located
from explainer.scenes.scene import Hand, Rect, SceneError, Shot, Tint

GROUND = "ground"
LAYERS = ("world", "front")
DIRECTIONS = ("x", "-x", "y", "-y")
PRESSED = ("tap", "open")
_UNSEEN = frozenset(
    {"defs", "clipPath", "mask", "marker", "symbol", "linearGradient", "radialGradient"}
)
NARROW_SHARE = 0.75  # of the field's width, in its middle, where a drawing has narrow shots


def shots_of(root: Element) -> dict[str, Shot]:
    """Take the rectangles that are shots out of a drawing and return them by name."""
    wide, narrow = _rects(root, "data-shot"), _rects(root, "data-shot-narrow")
    for name in narrow.keys() - wide.keys():
        raise SceneError(f"the narrow shot “{name}” has no data-shot of that name")
    world = root.find("./g[@id='world']")
    if wide and world is None:
        raise SceneError('a drawing with shots needs <g id="world"> directly inside <svg>')
    if world is not None and {*world.attrib} - {"id"}:
        raise SceneError('<g id="world"> belongs to the camera; nothing else may be said on it')
    return {name: Shot(rect, narrow.get(name)) for name, rect in wide.items()}


def narrow_field(root: Element, shots: dict[str, Shot]) -> Rect | None:
    """Return the part of the field that is seen on little room, None where it is the whole."""
    said = root.get("data-narrow")
    if said is not None:
        return _numbers(said, "data-narrow")
    if all(shot.narrow is None for shot in shots.values()):
        return None
    x, y, width, height = field_of(root)
    return (x + width * (1 - NARROW_SHARE) / 2, y, width * NARROW_SHARE, height)


def field_of(root: Element) -> Rect:
    """Return the field on which a drawing is drawn: its viewBox."""
    return _numbers(root.attrib["viewBox"], "viewBox")


def tints_of(root: Element) -> tuple[Tint, ...]:
    """Return the largest pieces of a drawing that are lit or not as a whole; texts are in none."""
    if not any("data-part" in element.attrib for element in root.iter()):
        return ()
    pieces = [piece for child in root for piece in _pieces(child, ())]
    return tuple(_tint(element, chain, k) for k, (element, chain) in enumerate(pieces, 1))


def hands_of(root: Element) -> Iterator[Hand]:
    """Yield the routes that a pointer has to controls."""
    for element in root.iter():
        if "data-hand" in element.attrib:
            with located(element):
                yield _hand(element)


def part_names(root: Element) -> dict[str, str]:
    """Return the parts that can be lit, and the colour token of each or ""."""
    found: dict[str, str] = {}
    for element in root.iter():
        if "data-part" in element.attrib:
            with located(element):
                name, colour = _part(element)
                found[name] = colour or found.get(name, "")
    return found


def _pieces(element: Element, chain: tuple[str, ...]) -> Iterator[tuple[Element, tuple[str, ...]]]:
    if element.tag in _UNSEEN or element.tag == "text" or "data-path" in element.attrib:
        return
    if "data-part" in element.attrib:
        chain = (*chain, _part(element)[0])
    if _is_mixed(element):
        for child in element:
            yield from _pieces(child, chain)
    elif chain[-1:] != (GROUND,) and "data-locator" not in element.attrib:
        yield element, chain


def _is_mixed(element: Element) -> bool:
    inside = list(element.iter())[1:]
    return element.get("id") in LAYERS or any(
        child.tag == "text" or "data-part" in child.attrib or "data-locator" in child.attrib
        for child in inside
    )


def _tint(element: Element, chain: tuple[str, ...], number: int) -> Tint:
    id = element.attrib.setdefault("id", f"tint-{number}")
    return Tint(id, chain, float(element.get("opacity", "1")))


def _part(element: Element) -> tuple[str, str]:
    name, _, colour = (part.strip() for part in element.attrib["data-part"].partition(";"))
    if not ID.fullmatch(name):
        raise SceneError(f"data-part=“{name}” should be lower-case words joined by hyphens")
    return name, colour


def _hand(element: Element) -> Hand:
    control, way, *rest = (field.strip() for field in f"{element.attrib['data-hand']};".split(";"))
    value = rest[0] if rest else ""
    if way in PRESSED:
        return Hand(element.attrib["id"], control, way, value)
    if way not in DIRECTIONS:
        raise SceneError(
            f"data-hand=“{element.attrib['data-hand']}” should have the form “control; "
            f"{', '.join(DIRECTIONS)} or tap”, and after that a reach or a value; or “source; open”"
        )
    return Hand(element.attrib["id"], control, way, value or "300")


def _rects(root: Element, attribute: str) -> dict[str, Rect]:
    found: dict[str, Rect] = {}
    for parent in list(root.iter()):
        for child in list(parent):
            name = child.get(attribute)
            if name is None:
                continue
            if name in found or not ID.fullmatch(name):
                raise SceneError(f"{attribute}=“{name}” should be a name of its own, in lower case")
            edges = " ".join(child.get(key, "0") for key in ("x", "y", "width", "height"))
            found[name] = _numbers(edges, attribute)
            parent.remove(child)
    return found


def _numbers(text: str, what: str) -> Rect:
    try:
        x, y, width, height = (float(number) for number in text.replace(",", " ").split())
    except ValueError:
        raise SceneError(f"{what}=“{text}” should be x, y, width and height") from None
    if width <= 0 or height <= 0:
        raise SceneError(f"{what}=“{text}” should have a width and a height above 0")
    return (x, y, width, height)
