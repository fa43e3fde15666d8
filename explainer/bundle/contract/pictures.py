"""Drawings: their shots, parts, hands and colours, and a picture for each option that asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from explainer.bundle.contract.drawn import Drawn, place
from explainer.bundle.directions import unstaged
from explainer.bundle.pictures import pictures
from explainer.chapters import Chapter, ChoiceControl
from explainer.theme import read_themes

_TOKEN = re.compile(r"var\(--([a-z0-9-]+)\)")


def of_drawing(chapter: Chapter, drawn: Drawn, assets: Path, _language: str) -> Iterator[str]:
    """Yield a sentence for each shot, part, control or colour that the other side lacks."""
    tokens = next(iter(read_themes(assets).values())).keys()
    charts = {f"chart “{id}”": chart.svg for id, chart in drawn.charts.items()}
    svgs = {f"{place(chapter)}, {where}": svg for where, svg in charts.items()}
    if drawn.scene:
        svgs[f"scenes/{chapter.name}.svg"] = drawn.scene.svg
        yield from unstaged(chapter, drawn.scene)
    for where, svg in svgs.items():
        for token in sorted({*_TOKEN.findall(svg)} - tokens):
            yield f"{where} asks for the colour “{token}”, which theme/tokens.json does not have."


def of_pictures(chapter: Chapter, drawn: Drawn, assets: Path, _language: str) -> Iterator[str]:
    """Yield a sentence for each artist or option that is not drawn."""
    for chart in chapter.charts:
        for artist in chart.live:
            if artist.artist not in drawn.charts[chart.id].artists:
                where = f"{place(chapter)}, chart “{chart.id}”"
                yield f"{where} moves the artist “{artist.artist}”, which is not drawn."
    there = pictures(assets / "pictures" / f"{chapter.name}.svg")
    for control in chapter.controls:
        if isinstance(control, ChoiceControl) and control.pictured:
            for option in control.options:
                if f"{control.id}-{option}" not in there:
                    where = f"pictures/{chapter.name}.svg"
                    yield f"{where} has no symbol “{control.id}-{option}” for an option."
