"""Read a drawing: an SVG whose moving parts carry data-attributes."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from explainer.expressions import ExpressionError
from explainer.scenes import editors, markup, rules
from explainer.scenes.collect import bindings_of, name_counted, parts_of
from explainer.scenes.locator import place_locators
from explainer.scenes.paths import sample
from explainer.scenes.repeats import expand
from explainer.scenes.scene import Point, Scene, SceneError
from explainer.scenes.staged import (
    field_of,
    hands_of,
    narrow_field,
    part_names,
    shots_of,
    tints_of,
)


def read_scene(
    path: Path, tokens: Collection[str] | None = None, names: Collection[str] | None = None
) -> Scene:
    """Read a drawing and check it.

    `tokens` are the colour tokens of the theme and `names` the values that a frame has; where
    given, the drawing may use no other. Raises SceneError with one sentence that names the file,
    the element, what is wrong and what is allowed.
    """
    try:
        return _read(markup.parsed(path.read_text(encoding="utf-8")), tokens, names)
    except ElementTree.ParseError as error:
        raise SceneError(f"{path.name}: this is not well-formed XML ({error}).") from error
    except (SceneError, ExpressionError) as error:
        raise SceneError(f"{path.name}: {str(error).removesuffix('.')}.") from error


def _read(root: Element, tokens: Collection[str] | None, names: Collection[str] | None) -> Scene:
    if root.tag != "svg" or "viewBox" not in root.attrib:
        raise SceneError("the outermost element should be <svg> with a viewBox")
    editors.undo(root)
    rules.check_all(root)
    place_locators(root)
    shots = shots_of(root)
    expand(root, _sampled(root))
    name_counted(root)
    paths, bindings = _sampled(root), tuple(bindings_of(root))
    rules.check_together(root, tokens)
    moved = {binding.args["path"] for binding in bindings if binding.verb == "move"}
    rules.check_known("the motion path", moved, paths)
    parts = tuple(parts_of(root))
    lights, tints, hands = part_names(root), tints_of(root), tuple(hands_of(root))
    field, narrow = field_of(root), narrow_field(root, shots)
    markup.prepare_lengths(root)
    markup.hold_transforms(root)
    walked = {id: points for id, points in paths.items() if id in moved}
    svg = markup.written(root)
    scene = Scene(svg, bindings, walked, parts, shots, tints, hands, lights, field, narrow)
    if names is not None:
        rules.check_known("the value", scene.names, names)
    return scene


def _sampled(root: Element) -> dict[str, tuple[Point, ...]]:
    return {
        element.attrib["id"]: sample(element.get("d", ""))
        for element in root.iter("path")
        if "data-path" in element.attrib
    }
