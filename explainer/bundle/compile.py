"""Compile a chapter: its surface, drawing, charts, words and evidence become one bundle."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from explainer import evidence as evidence_layer
from explainer import schema
from explainer.bundle import contract, hundreds, pages, pictures, simulation, sources
from explainer.bundle.colours import colours_of
from explainer.bundle.container import pack
from explainer.bundle.moments import playable_preset
from explainer.bundle.needs import records_of
from explainer.bundle.numbers import resolve_number, resolve_settings
from explainer.bundle.simulated import compile_surface
from explainer.chapters import Chapter, Chart, ChoiceControl, Question, RangeControl, Surface
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
    header = _header(chapter, evidence, assets, language, drawn, cast(schema.Simulated, surface))
    header["colours"] = colours_of(header, read_themes(assets))
    return pack(header, blob)


def _header(
    chapter: Chapter,
    evidence: Evidence,
    assets: Path,
    language: str,
    drawn: contract.Drawn,
    surface: schema.Simulated,
) -> schema.Header:
    root = assets / "words"
    header: schema.Header = {
        "axes": surface["axes"],
        "clocks": surface["clocks"],
        "tables": surface["tables"],
        "errors": surface["errors"],
        "parameters": surface["parameters"],
        "format": FORMAT,
        "chapter": chapter.name,
        "controls": [_control(control, evidence) for control in chapter.controls],
        "presets": [playable_preset(preset, evidence) for preset in chapter.presets],
        "constants": resolve_settings(chapter.constants, evidence),
        "clock": {"unit": chapter.clock_unit, "step": chapter.clock_step},
        "derive": [(name, compile_expression(text)) for name, text in chapter.derive],
        "sentences": [list(map(_sentence, group)) for group in chapter.sentences],
        "scene": drawn.scene.to_bundle() if drawn.scene else None,
        "pictures": pictures.pictures(assets / "pictures" / f"{chapter.name}.svg"),
        "beside": list(chapter.beside),
        "questions": [_question(question) for question in chapter.questions],
        "charts": [_chart(chart, drawn.charts[chart.id]) for chart in chapter.charts],
        "hundreds": [hundreds.hundred(picture, evidence) for picture in chapter.hundreds],
        "strip": [{"preset": preset, "time_s": time} for preset, time in chapter.strip],
        "stills": chapter.stills,
        "words": {language: pages.chapter_words(language, chapter.name, evidence, root)},
        "sources": _sources(chapter, evidence, root, language, surface["parameters"]),
        "meta": evidence.review_dates(),
    }
    if chapter.surface and (live := surface["parameters"]):
        header["simulation"] = _simulation(chapter, chapter.surface, live, language)
    if chapter.stir:
        header["stir"] = dict(chapter.stir)
    return header


def _simulation(
    chapter: Chapter, surface: Surface, live: list[str], language: str
) -> schema.Simulation:
    """Return the recipe, its first numbers those that the chapter's question turns on."""
    names = [*dict.fromkeys([*chapter.turns_on, *live])]
    recipe = simulation.simulation(surface, names, language)
    return {**recipe, "turns_on": len(chapter.turns_on)}


def _question(question: Question) -> schema.Question:
    return {
        "id": question.id,
        "answers": list(question.answers),
        "fits": question.fits,
        "before": question.before,
        "raised_percent": question.raised_percent,
        "shown_percent": question.shown_percent,
    }


def _sources(
    chapter: Chapter, evidence: Evidence, root: Path, language: str, live: list[str]
) -> schema.Sources:
    records = {
        *simulation.records_of(chapter.surface, live),
        *records_of(chapter),
        *pages.records_named(language, chapter.name, root),
        *hundreds.records_of(chapter.hundreds, evidence),
    }
    references = pages.references_named(language, chapter.name, root)
    return sources.source_cards(records, references, evidence, language)


def _sentence(sentence: tuple[str, str]) -> schema.Sentence:
    when, message = sentence
    return {"when": compile_expression(when), "message": message}


def _control(control: RangeControl | ChoiceControl, evidence: Evidence) -> schema.Control:
    if not isinstance(control, RangeControl):
        return cast(schema.ChoiceControl, {**asdict(control), "kind": "choice"})
    ticks = [
        {"value": resolve_number(tick.value, evidence), "word": tick.word} for tick in control.ticks
    ]
    entry = {**asdict(control), "kind": "range", "ticks": ticks}
    ends = {"min": entry.pop("low"), "max": entry.pop("high")}
    return cast(schema.RangeControl, entry | ends)


def _chart(chart: Chart, drawing: Drawing) -> schema.Chart:
    return {
        "id": chart.id,
        "level": chart.level,
        "when": compile_expression(chart.when),
        "svg": drawing.svg,
        "axes": cast(schema.PixelAxes, drawing.axes),
        "live": [_live(artist) for artist in chart.live],
    }


EXPRESSIONS = frozenset({"x", "y", "share", "shown"})  # of a live artist


def _live(artist: Any) -> schema.Live:
    entry = {**asdict(artist), "kind": type(artist).__name__.lower()}
    compiled = {key: compile_expression(entry[key]) for key in EXPRESSIONS & {*entry}}
    return cast(schema.Live, entry | compiled)
