"""What a drawing says about its parts: bindings, evidence tags and levels."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from explainer.scenes.lettering import read_room
from explainer.scenes.repeats import copy_of, pair
from explainer.scenes.rules import located
from explainer.scenes.scene import Binding, Part, SceneError
from explainer.scenes.verbs import VERBS
from explainer.vocabulary import LEVELS, TAGS


def bindings_of(root: Element) -> Iterator[Binding]:
    """Yield every verb on every element, in document order and then the vocabulary's."""
    for element in root.iter():
        with located(element):
            for verb in VERBS.values():
                if f"data-{verb.name}" in element.attrib:
                    yield _binding(element, verb.name)


def parts_of(root: Element, tagged_above: bool = False) -> Iterator[Part]:
    """Yield the elements with an evidence tag or a level."""
    for element in root:
        tag = _one_of(element, "data-evidence", TAGS)
        level = _one_of(element, "data-level", LEVELS) or "plain"
        if tag and tagged_above:
            raise SceneError(
                f"element “{element.get('id')}”: data-evidence stands inside another; "
                "tag either the whole or its parts"
            )
        if tag or level == "detailed":
            yield Part(element.attrib["id"], tag, level)
        yield from parts_of(element, tagged_above or tag is not None)


def name_counted(root: Element) -> None:
    """Give children that data-count hides an id where they have none."""
    for parent in root.iter():
        if "data-count" in parent.attrib:
            for k, child in enumerate(parent, 1):
                child.attrib.setdefault("id", f"{parent.get('id')}-item-{k}")


def _binding(element: Element, verb: str) -> Binding:
    pivot = pair(element.get("data-pivot", "0 0"), "data-pivot")
    args = VERBS[verb].read(element.attrib[f"data-{verb}"], pivot)
    if verb == "count":
        args["children"] = [child.attrib["id"] for child in element]
    if verb in ("word", "text") and "data-room" in element.attrib:
        args["room"] = read_room(element.attrib["data-room"])
    return Binding(element.attrib["id"], verb, args, *copy_of(element))


def _one_of(element: Element, name: str, allowed: tuple[str, ...]) -> str | None:
    value = element.get(name)
    if value is not None and value not in allowed:
        raise SceneError(
            f"element “{element.get('id')}”: {name}=“{value}” should be one of {', '.join(allowed)}"
        )
    return value
