"""What a drawing may contain: elements, attributes, colours and references."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from xml.etree.ElementTree import Element

from explainer.expressions import ExpressionError
from explainer.scenes.scene import SceneError


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ELEMENTS = _words(
    "svg g path circle ellipse rect line polyline polygon text use symbol defs clipPath"
    " linearGradient radialGradient stop mask marker"
)
PRESENTATION = _words(
    "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin"
    " stroke-dasharray stroke-dashoffset stroke-miterlimit opacity display visibility color"
    " stop-color stop-opacity clip-path clip-rule mask marker-start marker-mid marker-end"
    " paint-order vector-effect shape-rendering font-size font-weight font-style text-anchor"
    " dominant-baseline letter-spacing pointer-events"
)
PLAIN = PRESENTATION | _words(
    "id class transform d x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy width height points viewBox"
    " preserveAspectRatio href offset gradientUnits gradientTransform spreadMethod clipPathUnits"
    " maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient"
    " pathLength"
)
VERB_ATTRIBUTES = _words("show opacity scale turn shift move colour stroke count length word text")
DATA = VERB_ATTRIBUTES | _words(
    "pivot path repeat step along columns row-step evidence level scrub key answer aside still"
)
STAGED = _words("shot shot-narrow part locator narrow")  # these alone need no id of the element
DATA |= STAGED | {"hand", "room"}
COLOURED = frozenset({"fill", "stroke", "stop-color", "color"})
OWNED = {  # attributes that a verb, tag or level sets and takes away
    "opacity": {"opacity", "evidence"},
    "display": {"show", "level"},
    "stroke-dashoffset": {"length"},
    "stroke-dasharray": {"length"},
    "transform": {"path"},
}
ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
TOKEN = re.compile(r"var\(--([a-z0-9-]+)\)")
_PAINT = re.compile(
    r"none|currentColor|inherit|url\(#[a-z0-9-]+\)|var\(--[a-z0-9-]+\)"
    r"|color-mix\(in srgb, var\(--[a-z0-9-]+\) \d+%, var\(--[a-z0-9-]+\)\)"
)
_REFERENCE = re.compile(r"^#([^;\s]+)|url\(#([^)]+)\)")


@contextmanager
def located(element: Element) -> Iterator[None]:
    """Name the element in any error about it."""
    try:
        yield
    except (SceneError, ExpressionError) as error:
        name = f"element “{element.get('id')}”" if "id" in element.attrib else f"<{element.tag}>"
        raise SceneError(f"{name}: {error}") from error


def check_all(root: Element) -> None:
    """Raise SceneError when an element, or anything said on it, is not part of a drawing."""
    for element in root.iter():
        with located(element):
            _check(element)


def check_together(root: Element, tokens: Collection[str] | None) -> None:
    """Raise SceneError when ids are given twice, or references or colour tokens lead nowhere."""
    ids = Counter(element.get("id") for element in root.iter())
    for element in root.iter():
        with located(element):
            if "id" in element.attrib and ids[element.get("id")] > 1:
                raise SceneError("this id is given twice; every id stands for one element")
            check_known("the id", references_in(element), [id for id in ids if id])
            if tokens is not None:
                check_known("the colour token", tokens_in(element), tokens)


def _check(element: Element) -> None:
    if element.tag not in ELEMENTS:
        raise SceneError(f"<{element.tag}> is not allowed; allowed are {_listed(ELEMENTS)}")
    for name, value in element.attrib.items():
        _check_attribute(name, value)
    _check_id(element)
    _check_text(element)
    _check_fixed(element)


def tokens_in(element: Element) -> Iterator[str]:
    """Yield the colour tokens named on an element."""
    for name, value in element.attrib.items():
        yield from TOKEN.findall(value)
        if name in ("data-colour", "data-stroke"):
            yield from (part.strip() for part in value.split(";")[:2])
        if name == "data-part":
            yield from (part.strip() for part in value.split(";")[1:])


def references_in(element: Element) -> Iterator[str]:
    """Yield the ids that an element points to with href, url() or a path's name."""
    for value in element.attrib.values():
        for first, second in _REFERENCE.findall(value):
            yield first or second


def check_known(what: str, used: Iterable[str], known: Collection[str]) -> None:
    """Raise SceneError when something used is not known."""
    for name in sorted({*used} - {*known}):
        raise SceneError(f"{what} “{name}” is unknown; known are {_listed(known)}")


def _check_attribute(name: str, value: str) -> None:
    if name.startswith("data-"):
        if name.removeprefix("data-") not in DATA:
            allowed = _listed({f"data-{known}" for known in DATA})
            raise SceneError(f"the attribute “{name}” is unknown; allowed are {allowed}")
    elif name not in PLAIN:
        raise SceneError(f"the attribute “{name}” is not allowed; a drawing has only shapes")
    if name in COLOURED and not _PAINT.fullmatch(value):
        raise SceneError(f"{name}=“{value}” is not allowed; colours are var(--token) or none")


def _check_id(element: Element) -> None:
    id = element.get("id")
    asking = next((name for name in element.attrib if _asks_for_id(name)), None)
    if id is None and asking:
        raise SceneError(f"<{element.tag}> with “{asking}” needs an id")
    if id is not None and not ID.fullmatch(id):
        raise SceneError(f"the id “{id}” should be lower-case words joined by hyphens")


def _asks_for_id(name: str) -> bool:
    return name.startswith("data-") and name.removeprefix("data-") not in STAGED


def _check_text(element: Element) -> None:
    if (element.text or "").strip() or (element.tail or "").strip():
        raise SceneError("text stands in the drawing; use data-word or data-text with a message")
    says = {"data-word", "data-text"} & set(element.attrib)
    if (element.tag == "text") != (len(says) == 1):
        raise SceneError("<text>, and only <text>, needs either data-word or data-text")
    if "data-room" in element.attrib and not says:
        raise SceneError("data-room is for a <text>, which has words that need room")


def _check_fixed(element: Element) -> None:
    """A verb owns its attribute: what it takes away must not have been a drawing's own."""
    said = {name.removeprefix("data-") for name in element.attrib if name.startswith("data-")}
    for name in OWNED.keys() & {*element.attrib}:
        if OWNED[name] & said:
            raise SceneError(f"{name} is set by data-{min(OWNED[name] & said)}; put it on a group")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
