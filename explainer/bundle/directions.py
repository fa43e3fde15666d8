"""Whether a chapter and its drawing mean the same shots, parts and controls."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from explainer.chapters import Chapter, ChoiceControl, RangeControl
from explainer.evidence import load
from explainer.scenes import Hand, Scene

Control = RangeControl | ChoiceControl


def unstaged(chapter: Chapter, scene: Scene) -> Iterator[str]:
    """Yield a sentence for each name that the other side does not have.

    Looked at are the shots and lights of the chapter's moments and the hands of the drawing.
    """
    for what, where, name, known in _named(chapter, scene):
        if name not in known:
            allowed = ", ".join(sorted(known)) or "none"
            said = f"The chapter {chapter.name} names the {what} “{name}” in {where}"
            yield f"{said}; known are {allowed}."


Named = tuple[str, str, str, Collection[str]]


def _named(chapter: Chapter, scene: Scene) -> Iterator[Named]:
    for preset in chapter.presets:
        for moment in preset.moments:
            where = f"the moment {moment.id}"
            if moment.shot:
                yield "shot", where, moment.shot, scene.shots
            for part in moment.light:
                yield "part", where, part, scene.lights
    controls = {control.id: control for control in chapter.controls}
    for id in chapter.stir:
        yield "control", "what is stirred", id, controls
    for hand in scene.hands:
        where = f"the hand of “{hand.id}”"
        if hand.way == "open":
            yield "source", where, hand.control, _references(hand.control)
            continue
        yield "control", where, hand.control, controls
        if hand.control in controls:
            yield from _of_control(hand, controls[hand.control], where)


def _references(key: str) -> tuple[str, ...]:
    """Return the key if the bibliography has it."""
    return (key,) if key in load().references else ("keys of references.bib",)


def _of_control(hand: Hand, control: Control, where: str) -> Iterator[Named]:
    if isinstance(control, ChoiceControl):
        yield "way", where, hand.way, ("tap",)
        if hand.value:
            yield "option", where, hand.value, control.options
    elif hand.way == "tap":
        yield "number", where, hand.value, _numbers(control, hand.value)


def _numbers(control: RangeControl, said: str) -> tuple[str, ...]:
    """Return the number if it is one that the control can take, else what it can take."""
    try:
        fits = control.low <= float(said) <= control.high
    except ValueError:
        fits = False
    return (said,) if fits else (f"{control.low:g} to {control.high:g}",)
