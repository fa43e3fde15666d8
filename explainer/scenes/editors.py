"""What drawing programs leave in an SVG: taken out, or brought back to what the drawing said."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from xml.etree.ElementTree import Element

from explainer.places import ASSETS
from explainer.scenes.paints import literal, nearest
from explainer.scenes.rules import COLOURED, PRESENTATION, located
from explainer.scenes.scene import SceneError

# For people and programs that draw; a drawing says nothing by them.
ASIDE = frozenset({"style", "metadata", "title", "desc"})
ROOT_NOTES = ("version", "id", "baseProfile")
# Properties that programs write beside those that were set; the page sets them for all words.
UNSAID = re.compile(
    r"-inkscape-.*|inkscape-.*|font|font-family|font-stretch|font-variant.*|font-feature-.*"
    r"|font-variation-.*|line-height|text-align|text-decoration.*|text-indent|text-transform"
    r"|text-orientation|direction|writing-mode|baseline-shift|white-space|word-spacing|shape-.*"
    r"|isolation|mix-blend-mode|overflow|enable-background|marker|solid-.*|color-.*|filter-blend-.*"
    r"|image-rendering|text-rendering|stop-opacity-.*|fill-.*-opacity"
)
_URL = re.compile(r"""url\(\s*["']?(#[^"')]+)["']?\s*\)""")
_N = r"(-?\d*\.?\d+)"
_RECTANGLE = re.compile(rf"M{_N}[ ,]?{_N}h{_N}v{_N}[Hh]-?[\d.]+z", re.IGNORECASE)
_LENGTH = re.compile(r"(?<=\d)px\b")
MIXED = {"fill": "data-colour", "stroke": "data-stroke"}  # verbs that set a colour
_CAMEL = re.compile(r"#(?:linearGradient|radialGradient|clipPath)(?=\d)")
_TOKEN = re.compile(r"var\(--([a-z0-9-]+)\)")


@cache
def light() -> Mapping[str, str]:
    """Return the light theme's colours by token: the ones that drawing programs are shown."""
    text = (ASSETS / "theme" / "tokens.json").read_text(encoding="utf-8")
    colours: dict[str, str] = json.loads(text)["light"]
    return colours


def undo(root: Element) -> None:
    """Take back what drawing programs add; elements are without namespaces already.

    Notes and sample words go, generated ids that nothing names go, styles become attributes, and
    a colour of the light theme becomes its token again. Raises SceneError for a style or a colour
    that a drawing cannot have.
    """
    for name in ROOT_NOTES:
        root.attrib.pop(name, None)
    _drop_asides(root)
    for element in root.iter():
        with located(element):
            _style_to_attributes(element)
            _colours_to_tokens(element)
            _path_to_shot(element)
    _drop_generated_ids(root)


def _drop_asides(parent: Element) -> None:
    for child in list(parent):
        if child.tag in ASIDE:
            parent.remove(child)
        elif child.tag == "text" and {"data-word", "data-text"} & {*child.attrib}:
            _drop_sample(child)
        else:
            _drop_asides(child)


def _drop_sample(element: Element) -> None:
    """Empty a label: its words come from the chapter, what stands there is for whoever draws."""
    element.text = None
    for line in list(element):
        element.remove(line)


def _style_to_attributes(element: Element) -> None:
    for name, value in _declarations(element.attrib.pop("style", "")):
        if name not in PRESENTATION:
            raise SceneError(f"the style “{name}” is not allowed; a drawing has only shapes")
        if not (name in COLOURED and literal(value) in _said_already(element, name)):
            element.set(name, value)
    for name in PRESENTATION & {*element.attrib}:
        element.set(name, _LENGTH.sub("", element.attrib[name]))


def _declarations(style: str) -> Iterator[tuple[str, str]]:
    """Yield what a style says as presentation attributes, which verbs can then set."""
    for declaration in filter(str.strip, style.split(";")):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name in PRESENTATION or not UNSAID.fullmatch(name):
            yield name, _URL.sub(r"url(\1)", value)


def _said_already(element: Element, name: str) -> set[str]:
    """Return the colours that an element's own tokens give to a property."""
    tokens = _TOKEN.findall(element.get(name, ""))
    mixture = element.get(MIXED.get(name, ""), "")
    return {light().get(token, "") for token in (*tokens, *_mixed(mixture))} - {""}


def _mixed(mixture: str) -> list[str]:
    return [part.strip() for part in mixture.split(";")[:2]]


def _colours_to_tokens(element: Element) -> None:
    for name in COLOURED & {*element.attrib}:
        colour = literal(element.attrib[name])
        if colour:
            element.set(name, f"var(--{_token(name, colour)})")


def _token(name: str, colour: str) -> str:
    found = [token for token, code in light().items() if code == colour]
    if not found:
        near = ", ".join(nearest(colour, light()))
        raise SceneError(
            f"{name}=“{colour}” is not a colour of the theme; colours are var(--token) or none,"
            f" and the nearest are {near}"
        )
    if len(found) > 1:
        raise SceneError(
            f"{name}=“{colour}” is the colour of {', '.join(found)}; write which as var(--token)"
        )
    return found[0]


def _path_to_shot(element: Element) -> None:
    """Make a shot a rectangle again: optimisers write rectangles as paths, which are shorter."""
    found = _RECTANGLE.fullmatch(element.get("d", ""))
    if found and {"data-shot", "data-shot-narrow"} & {*element.attrib}:
        del element.attrib["d"]
        element.tag = "rect"
        element.attrib |= dict(zip(("x", "y", "width", "height"), found.groups(), strict=True))


def _drop_generated_ids(root: Element) -> None:
    """Drop ids such as path12-3 of elements that say nothing and to which nothing points.

    A part of the drawing is known by its part's name, so that alone asks for no id.
    """
    named = {word for element in root.iter() for word in _pointed_at(element)}
    for element in root.iter():
        id = element.get("id", "")
        generated = re.fullmatch(rf"{element.tag}\d+(-\d+)*", id)
        speaks = any(name.startswith("data-") for name in {*element.attrib} - {"data-part"})
        if generated and not speaks and id not in named:
            del element.attrib["id"]
        elif generated:
            element.set("id", id.lower())
    for element in root.iter():
        for name, value in element.attrib.items():
            if "#" in value:
                element.set(name, _CAMEL.sub(_lower, value))


def _pointed_at(element: Element) -> Iterator[str]:
    for value in element.attrib.values():
        yield from re.findall(r"#([\w-]+)", value)


def _lower(match: re.Match[str]) -> str:
    return match[0].lower()
