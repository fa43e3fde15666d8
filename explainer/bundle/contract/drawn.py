"""What of a chapter is drawn: its scene, and its charts from their records and simulations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from explainer import evidence
from explainer.bundle.needs import resolve_need
from explainer.chapters import ORDER, Chapter, Chart
from explainer.charts import Drawing
from explainer.scenes import Scene, read_scene


@dataclass(frozen=True)
class Drawn:
    """A chapter's scene, None where it has none, and its charts by their ids."""

    scene: Scene | None
    charts: Mapping[str, Drawing]


def draw(chapter: Chapter, assets: Path) -> Drawn:
    """Read the scene and draw the charts; ValueError names file and place of what cannot be."""
    path = assets / "scenes" / f"{chapter.name}.svg"
    scene = read_scene(path) if path.exists() else None
    return Drawn(scene, {chart.id: _chart(chapter, chart) for chart in chapter.charts})


def _chart(chapter: Chapter, chart: Chart) -> Drawing:
    known = evidence.load()
    try:
        needs = {name: resolve_need(need, known) for name, need in chart.needs.items()}
        return chart.figure(**needs)
    except (ValueError, KeyError, TypeError) as error:
        said = str(error).rstrip(".")
        raise ValueError(f"{place(chapter)}, chart “{chart.id}”: {said}.") from error


def place(chapter: Chapter) -> str:
    """Return the file of a chapter's record as a person looks for it."""
    inside = chapter.name in ORDER
    return f"chapters/{chapter.name}.py" if inside else f"the record of {chapter.name}"
