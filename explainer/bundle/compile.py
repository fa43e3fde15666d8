"""Compile a chapter: its surface, drawing, charts, words and evidence become one bundle."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from explainer import evidence as evidence_layer
from explainer.bundle import contract, hundreds, pages, pictures, sources
from explainer.bundle.colours import colours_of
from explainer.bundle.container import pack
from explainer.bundle.moments import playable_preset
from explainer.bundle.needs import records_of
from explainer.bundle.numbers import resolve_number, resolve_settings
from explainer.bundle.simulated import compile_surface
from explainer.chapters import Chapter, Chart, RangeControl
from explainer.charts import Drawing
from explainer.evidence import Evidence
from explainer.expressions import compile_expression
from explainer.places import ASSETS
from explainer.theme import read_themes
from explainer.vocabulary import FORMAT


def compile_chapter(chapter: Chapter, assets: Path = ASSETS, language: str = "en") -> bytes:
    """Compile a chapter to a packed bundle that speaks one language.

    Drawing and words are taken from `assets`, so a chapter may stand outside this package.
    Raises ContractError, in one sentence with file and place, when it asks for what is not there,
    InaccurateSurface when the surface misses fresh simulations by too much.
    """
    evidence = evidence_layer.load()
    drawn = contract.draw(chapter, assets)
    contract.refuse(chapter, assets, language, drawn)
    surface, blob = compile_surface(chapter)
    header = _header(chapter, evidence, assets, language, drawn)
    colours = colours_of(header, read_themes(assets))
    return pack(header | {"colours": colours} | surface, blob)


def _header(
    chapter: Chapter, evidence: Evidence, assets: Path, language: str, drawn: contract.Drawn
) -> dict[str, Any]:
    root = assets / "words"
    records = {
        *records_of(chapter),
        *pages.records_named(language, chapter.name, root),
        *hundreds.records_of(chapter.hundreds, evidence),
    }
    return {
        "format": FORMAT,
        "chapter": chapter.name,
        "controls": [_control(control, evidence) for control in chapter.controls],
        "presets": [playable_preset(preset, evidence) for preset in chapter.presets],
        "constants": resolve_settings(chapter.constants, evidence),
        "clock": {"unit": chapter.clock_unit, "step": chapter.clock_step},
        "derive": [[name, compile_expression(text)] for name, text in chapter.derive],
        "sentences": [
            [{"when": compile_expression(when), "message": message} for when, message in group]
            for group in chapter.sentences
        ],
        "scene": drawn.scene.to_bundle() if drawn.scene else None,
        "pictures": pictures.pictures(assets / "pictures" / f"{chapter.name}.svg"),
        "beside": list(chapter.beside),
        **({"stir": dict(chapter.stir)} if chapter.stir else {}),
        "charts": [_chart(chart, drawn.charts[chart.id]) for chart in chapter.charts],
        "hundreds": [hundreds.hundred(picture, evidence) for picture in chapter.hundreds],
        "strip": [{"preset": preset, "time_s": time} for preset, time in chapter.strip],
        "words": {language: _words(chapter, evidence, root, language)},
        "sources": sources.source_cards(
            records, pages.references_named(language, chapter.name, root), evidence, language
        ),
        "meta": evidence.review_dates(),
    }


def _words(chapter: Chapter, evidence: Evidence, root: Path, language: str) -> dict[str, Any]:
    return pages.chapter_words(language, chapter.name, evidence, root)


def _control(control: Any, evidence: Evidence) -> dict[str, Any]:
    if not isinstance(control, RangeControl):
        return {**asdict(control), "kind": "choice"}
    ticks = [
        {"value": resolve_number(tick.value, evidence), "word": tick.word} for tick in control.ticks
    ]
    entry = {**asdict(control), "kind": "range", "ticks": ticks}
    return entry | {"min": entry.pop("low"), "max": entry.pop("high")}


def _chart(chart: Chart, drawing: Drawing) -> dict[str, Any]:
    return {
        "id": chart.id,
        "level": chart.level,
        "when": compile_expression(chart.when),
        "svg": drawing.svg,
        "axes": drawing.axes,
        "live": [_live(artist) for artist in chart.live],
    }


EXPRESSIONS = frozenset({"x", "y", "share", "shown"})  # of a live artist


def _live(artist: Any) -> dict[str, Any]:
    entry = {**asdict(artist), "kind": type(artist).__name__.lower()}
    return entry | {key: compile_expression(entry[key]) for key in EXPRESSIONS & {*entry}}
