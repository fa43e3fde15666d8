"""Names in expressions: each is a setting, a table, a derived value or a fact of the frame."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from explainer.bundle.contract.drawn import Drawn, place
from explainer.bundle.staging import beat_value
from explainer.chapters import Chapter
from explainer.expressions import compile_expression, names

# What every frame says of itself, whatever the chapter.
FACTS = frozenset(
    {"t", "play_s", "moment", "moment_id", "preset", "detailed", "calm", "your_experiment"}
    | {"shot", "shot_before", "shot_share", "light", "light_before", "light_share"}
)
EXPRESSIONS = ("x", "y", "share", "shown")  # of an artist that follows the frame


def of_values(chapter: Chapter, drawn: Drawn, _assets: Path, _language: str) -> Iterator[str]:
    """Yield a sentence for each name in an expression that no value has."""
    known = set(given(chapter))
    for name, text in chapter.derive:
        yield from _unknown(text, known, f"{place(chapter)}, derive “{name}”")
        known.add(name)
    for where, text in _asking(chapter):
        yield from _unknown(text, known, f"{place(chapter)}, {where}")
    if drawn.scene:
        for name in sorted(drawn.scene.names - known):
            yield f"scenes/{chapter.name}.svg asks for “{name}”, which no value is called."


def given(chapter: Chapter) -> frozenset[str]:
    """Return the names of all values before anything is derived."""
    moments = [moment for preset in chapter.presets for moment in preset.moments]
    return frozenset(
        {
            *FACTS,
            *(control.id for control in chapter.controls),
            *(name for moment in moments for name in moment.settings),
            *(beat_value(beat.id) for moment in moments for beat in moment.beats),
            *chapter.constants,
            *(chapter.surface.tables if chapter.surface else ()),
            *chapter.bands,
        }
    )


def _asking(chapter: Chapter) -> Iterator[tuple[str, str]]:
    """Yield each expression outside `derive`, with the place where it stands."""
    for group in chapter.sentences:
        yield from ((f"sentence “{message}”", when) for when, message in group)
    for chart in chapter.charts:
        yield f"chart “{chart.id}”", chart.when
        for artist in chart.live:
            for part in EXPRESSIONS:
                if hasattr(artist, part):
                    where = f"chart “{chart.id}”, artist “{artist.artist}”"
                    yield where, getattr(artist, part)
    for picture in chapter.hundreds:
        yield f"people of “{picture.comparison}”", picture.when


def _unknown(text: str, known: set[str], where: str) -> Iterator[str]:
    try:
        asked = names(compile_expression(text))
    except ValueError as error:
        yield f"{where}: {error}"
        return
    for name in sorted(asked - known):
        yield f"{where} asks for “{name}”, which no value is called."
