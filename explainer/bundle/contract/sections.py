"""Longer texts: those that every chapter has, and what each says that it is the text of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from explainer import words
from explainer.bundle.contract.drawn import Drawn
from explainer.chapters import BESIDE_PICTURE, Chapter, ChoiceControl
from explainer.vocabulary import OWN_PLACE

OF_A_DRAWING = "scene"


def of_sections(chapter: Chapter, drawn: Drawn, assets: Path, language: str) -> Iterator[str]:
    """Yield a sentence for each section that is missing, or is the text of nothing."""
    root, where = assets / "words", f"{language}/{chapter.name}.md"
    ids = words.sections(language, chapter.name, root=root)
    heads = [words.head(language, chapter.name, id, root=root) for id in ids]
    for role in OWN_PLACE:
        if role not in ids and (drawn.scene or role != OF_A_DRAWING):
            yield f"{where} has no section {{#{role}}}."
    read = {head.of.get("chart") for head in heads if head.role == "reading"}
    for id in sorted({chart.id for chart in chapter.charts} - read):
        yield f"{where} has no section that says how to read a chart: .reading chart={id}."
    for head in heads:
        yield from _of_nothing(chapter, head, where)
    for picture in chapter.hundreds:
        if picture.section not in ("", BESIDE_PICTURE, *ids):
            people = f"the people of “{picture.comparison}” stand under"
            yield f"{where} has no section {{#{picture.section}}}, which {people}."


def _of_nothing(chapter: Chapter, head: words.Heading, where: str) -> Iterator[str]:
    known = _known(chapter, head.of)
    for key, name in head.of.items():
        if name not in known[key]:
            allowed = ", ".join(sorted(known[key])) or "none"
            said = f"section {{#{head.id}}} is the text of {key}={name}"
            yield f"{where}, line {head.line}: {said}; known are {allowed}."


def _known(chapter: Chapter, of: Mapping[str, str]) -> dict[str, set[str]]:
    """Return by key what a section may be the text of, the options those of its own control."""
    choices = {c.id: {*c.options} for c in chapter.controls if isinstance(c, ChoiceControl)}
    return {
        "control": {*choices},
        "option": choices.get(of.get("control", ""), set()),
        "preset": {preset.id for preset in chapter.presets},
        "moment": {moment.id for preset in chapter.presets for moment in preset.moments},
        "chart": {chart.id for chart in chapter.charts},
        "rows": _rows(of.get("rows", "")),
    }


# Rows in which ways stand side by side: two texts, the lines of what a way asks, its approval.
ROWS = ("benefit", "harm", *"0123456", "rules")


def _rows(said: str) -> set[str]:
    """Return what is said if all its parts are rows, else the rows there are."""
    return {said} if {*said.split("/")} <= {*ROWS} else {*ROWS}
