"""One frame of a drawing as a picture of its own, for print, film strips and tests."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from explainer.scenes.attributes import attributes
from explainer.scenes.colours import resolved
from explainer.scenes.lettering import fit
from explainer.scenes.markup import NAMESPACE, parsed
from explainer.scenes.scene import Scene
from explainer.scenes.shown import show_shot

Message = Callable[[str, Mapping[str, Any]], str]
FONT = "Atkinson Hyperlegible Next, Atkinson Hyperlegible, sans-serif"


def still(
    scene: Scene,
    values: Mapping[str, Any],
    message: Message,
    theme: Mapping[str, str],
    *,
    resolve: bool = True,
    width: float | None = None,
    height: float | None = None,
    narrow: bool = False,
) -> str:
    """Return the SVG text of one frame.

    `message` turns a key and a frame's values into words; `theme` gives each colour token its
    hex code. With `resolve` the picture stands alone: colours are literal and what is hidden is
    left out. Without, it carries the attribute texts that the browser sets. `width` and `height`
    are in px; without a height the picture has the field's proportions. `narrow` shows what is
    seen on little room.
    """
    root = parsed(scene.svg)
    elements = {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}
    for id, changes in attributes(scene, values).items():
        _apply(elements[id], changes)
    _say(scene, elements, values, message)
    show_shot(scene, root, values, narrow=narrow)
    if resolve:
        _stand_alone(root, theme)
    if width is not None:
        root.attrib |= _size(root, width, height)
    root.attrib = {"xmlns": NAMESPACE, **root.attrib}
    return ElementTree.tostring(root, encoding="unicode")


def _apply(element: Element, changes: Mapping[str, str | None]) -> None:
    for attribute, text in changes.items():
        if text is None:
            element.attrib.pop(attribute, None)
        else:
            element.set(attribute, text)


def _say(
    scene: Scene, elements: Mapping[str, Element], values: Mapping[str, Any], message: Message
) -> None:
    for binding in scene.bindings:
        if binding.verb in ("word", "text"):
            copy = {} if binding.n is None else {"n": binding.n, "of": binding.of}
            given = {} if binding.verb == "word" else {**values, **copy}
            said = message(binding.args["message"], given)
            elements[binding.id].text = said
            fit(elements[binding.id], said, binding.args.get("room"))


def _stand_alone(root: Element, theme: Mapping[str, str]) -> None:
    _drop_hidden(root)
    root.attrib |= {"color": "var(--ink)", "font-family": FONT}
    for element in root.iter():
        for name, value in element.attrib.items():
            element.set(name, resolved(value, theme))


def _drop_hidden(parent: Element) -> None:
    for child in list(parent):
        if child.get("display") == "none":
            parent.remove(child)
        else:
            _drop_hidden(child)


def _size(root: Element, width: float, height: float | None) -> dict[str, str]:
    *_, across, down = (float(number) for number in re.split(r"[ ,]+", root.attrib["viewBox"]))
    return {"width": f"{width:g}", "height": f"{height or width * down / across:g}"}
