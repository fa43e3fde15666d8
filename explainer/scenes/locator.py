"""Where are we: person, head, circuit, branch, contact, door, with the level of a drawing lit."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from explainer.scenes.rules import located
from explainer.scenes.scene import SceneError

# Lines of each level's sign, around its own 0,0 and within 10 units of it.
SIGNS = {
    "person": "M0,-9 a3.4,3.4 0 1 1 -0.01,0 M-5.5,9 V3 a5.5,5.5 0 0 1 11,0 V9",
    "head": "M-5,9 V4.5 C-9,1 -8,-8.5 -0.5,-9 C6,-9 8,-4.5 7,-1 L9,2.5 H6.5 V5.5 H2.5 V9",
    "circuit": "M-9,0 a3.5,3.5 0 1 0 7,0 a3.5,3.5 0 1 0 -7,0 M-2,0 H2 M6,-6 L10,4 H2 Z",
    "branch": "M-10,6 H10 M-5,6 V-1 M-7.5,-3.5 a2.5,2.5 0 1 0 5,0 a2.5,2.5 0 1 0 -5,0"
    " M5,6 V-1 M2.5,-3.5 a2.5,2.5 0 1 0 5,0 a2.5,2.5 0 1 0 -5,0",
    "contact": "M-8,-8 C-5,-1 5,-1 8,-8 M-8,8 C-5,1 5,1 8,8",
    "door": "M-3.5,-8 V8 M3.5,-8 V8",
}
STEP = 36  # units from sign to sign
LIT_RADIUS = 16
WORDS_BELOW = 44


def place_locators(root: Element) -> None:
    """Draw the signs into every `<g data-locator="door">`, the first at its 0,0.

    After ";" a message may be named that says below how large the view is.
    """
    for element in list(root.iter("g")):
        if "data-locator" in element.attrib:
            with located(element):
                element.extend(_drawn(*_level(element)))


def _level(element: Element) -> tuple[str, str]:
    level, _, message = (part.strip() for part in element.attrib["data-locator"].partition(";"))
    if level not in SIGNS:
        raise SceneError(
            f"data-locator=“{level}” is no level; known are {', '.join(SIGNS)}, from far to near"
        )
    return level, message


def _drawn(level: str, message: str) -> Iterator[Element]:
    width = STEP * (len(SIGNS) - 1)
    yield _made("rect", x=-20, y=-20, width=width + 40, height=40, rx=20, fill="var(--panel)")
    for place, (name, line) in enumerate(SIGNS.items()):
        lit = name == level
        sign = _made("g", transform=f"translate({STEP * place} 0)")
        if lit:
            sign.append(_made("circle", r=LIT_RADIUS, fill="var(--accent)"))
        stroke = "var(--accent-ink)" if lit else "var(--ink-soft)"
        sign.append(_made("path", d=line, fill="none", stroke=stroke, stroke_width=2))
        yield sign
    if message:
        text = {"id": "locator-words", "data-word": message, "class": "label"}
        yield Element("text", {**text, "x": f"{width / 2:g}", "y": f"{WORDS_BELOW}"} | MIDDLE)


MIDDLE = {"text-anchor": "middle", "fill": "var(--ink)"}


def _made(tag: str, **said: object) -> Element:
    holder = Element("g")
    return SubElement(holder, tag, {name.replace("_", "-"): str(v) for name, v in said.items()})
