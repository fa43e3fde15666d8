"""Words: every message that a chapter, its drawing or its charts ask for has been written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from explainer import evidence, words
from explainer.bundle.contract.drawn import Drawn, place
from explainer.bundle.contract.values import given
from explainer.chapters import BESIDE_PICTURE, Chapter, ChoiceControl, Question, RangeControl

EVERY_CHAPTER = ("title", "question", "answer", "talk-prompt", "teach-back")
# Where each option has a picture the page can put options side by side (`ui/sidebyside.js`).
SIDE_BY_SIDE = (
    *("title", "pick", "note", "benefit", "harm", "rules", "ticked"),
    *("score", "fence", "of", "not", "none", "not-in", "shared", "whole", "said", "more"),
    *("told-none", "told-one", "told-two-of", "told-more", "told-what", "told-counts"),
)
COPIES = frozenset({"n", "of"})  # of a repeat in a drawing
# Names of what is drawn, for the key and the card beside the picture; `;` ends the messages' keys.
_KEY = re.compile(r'data-(?:key|aside)="([^";]+)')
Asked = Iterator[tuple[str, str]]


def of_words(chapter: Chapter, drawn: Drawn, assets: Path, language: str) -> Iterator[str]:
    """Yield a sentence for each message that is missing, or that needs what no value gives."""
    root = assets / "words"
    own = words.keys(language, chapter.name, root=root)
    shared = {**words.keys(language, "stage"), **words.keys(language, "evidence")}
    there = {**shared, **own}
    for key, asker in dict(asked(chapter, drawn)).items():
        if key not in there:
            yield f"{language}/{chapter.name}.ftl has no message “{key}”, asked for by {asker}."
    values = {*given(chapter), *(name for name, _ in chapter.derive), *COPIES}
    for key in _said(chapter, drawn):
        for name in sorted(there.get(key, frozenset()) - values):
            where = f"{language}/{chapter.name}.ftl, message “{key}”"
            yield f"{where} needs “{name}”, which no value is called."


def asked(chapter: Chapter, drawn: Drawn) -> Asked:
    """Yield each message that is asked for, with who asks."""
    yield from ((key, "every chapter") for key in EVERY_CHAPTER)
    for control in chapter.controls:
        yield from ((key, f"control “{control.id}”") for key in _of_control(control))
    for preset in chapter.presets:
        yield f"preset-{preset.id}", place(chapter)
        yield from ((f"moment-{moment.id}", place(chapter)) for moment in preset.moments)
    for group in chapter.sentences:
        yield from ((message, "a sentence") for _, message in group)
    for picture in chapter.hundreds:
        people = f"people of “{picture.comparison}”"
        yield from ((key, people) for key in _of_hundred(picture.comparison))
        if picture.section == BESIDE_PICTURE:
            yield "people-nobody", people
    for record in chapter.felt:
        parts = ("title", "treated", "compared")
        yield from ((f"hundred-{record}-{part}", f"people of “{record}”") for part in parts)
    for question in chapter.questions:
        asker = f"question “{question.id}”"
        yield from ((key, asker) for key in _of_question(question))
    yield from _of_pictures(chapter, drawn)


def _of_question(question: Question) -> Iterator[str]:
    own = f"think-{question.id}"
    yield from (own, *(f"{own}-{answer}" for answer in question.answers), f"{own}-came")


def _of_pictures(chapter: Chapter, drawn: Drawn) -> Asked:
    for id, chart in drawn.charts.items():
        asking = {f"chart-{id}-title", f"chart-{id}-alt", *chart.words}
        yield from ((key, f"chart “{id}”") for key in sorted(asking))
    if drawn.scene:
        scene = f"scenes/{chapter.name}.svg"
        beside = " ".join(_KEY.findall(drawn.scene.svg)).split()
        asking = {"scene-name", *drawn.scene.words, *beside}
        yield from ((key, scene) for key in sorted(asking))


def _of_control(control: RangeControl | ChoiceControl) -> Iterator[str]:
    yield f"control-{control.id}"
    if isinstance(control, RangeControl):
        yield f"control-{control.id}-value"
        yield from (tick.word for tick in control.ticks)
    else:
        yield from (f"control-{control.id}-{option}" for option in control.options)
        yield from (f"beside-{part}" for part in SIDE_BY_SIDE if control.pictured)


def _of_hundred(comparison: str) -> Iterator[str]:
    """Yield the words of a picture; a group that was not studied has no name."""
    yield from (f"hundred-{comparison}-{part}" for part in ("title", "treated", "note"))
    if "comparison" in evidence.load().comparison(comparison).figures:
        yield f"hundred-{comparison}-compared"


def _said(chapter: Chapter, drawn: Drawn) -> Iterator[str]:
    """Yield the messages that are filled in from the frame's values."""
    yield from (message for group in chapter.sentences for _, message in group)
    yield from (drawn.scene.words if drawn.scene else ())
    yield from (f"chart-{chart.id}-alt" for chart in chapter.charts)
