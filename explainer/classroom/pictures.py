"""The picture of a stage outside the browser: as SVG, and as pixels for slides and films."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from explainer import words
from explainer.bundle import Frame, Playable, frame, open_bundle
from explainer.bundle.container import grids, unpack
from explainer.bundle.frame import preset_of
from explainer.places import ASSETS
from explainer.scenes import Scene, read_scene, still
from explainer.stage import Stage

WIDTH_PX = 960
PAGES = Path(__file__).with_name("pages.typ")


class Pictures:
    """Draws what a stage shows, at any second: its settings, live model, language and theme."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.chapter: str = stage.header["chapter"]
        self.playable = _playable(stage)
        self.preset = preset_of(stage.header, stage.settings)
        self.theme = _themes()[stage.theme]

    @cached_property
    def scene(self) -> Scene:
        """The drawing; ValueError for a chapter of words and counts."""
        path = ASSETS / "scenes" / f"{self.chapter}.svg"
        if not path.exists():
            raise ValueError(f"The chapter {self.chapter} has no drawing to keep.")
        return read_scene(path)

    def frame(self, time_s: float) -> Frame:
        """Return all values at a second of play."""
        stage = self.stage
        return frame(self.playable, stage.settings, time_s, stage.level, stage.calm)

    def svg(self, time_s: float, width: float = WIDTH_PX) -> str:
        """Return the drawing at a second of play, standing by itself."""
        values = self.frame(time_s).values | {"evidence_floor": self.stage.evidence_floor}
        return still(self.scene, values, self._say, self.theme, width=width)

    def _say(self, key: str, values: Any = None) -> str:
        named = {name: value for name, value in (values or {}).items() if value is not None}
        return words.message(self.stage.language, self.chapter, key, **named)

    def pngs(self, times_s: Iterable[float], width: float = WIDTH_PX) -> list[bytes]:
        """Return the same as pixels, at several seconds."""
        import typst  # slow to load, and only who keeps pixels needs it

        drawn = json.dumps([self.svg(time_s, width) for time_s in times_s], ensure_ascii=False)
        made = typst.compile(
            str(PAGES),
            format="png",
            ppi=96,
            font_paths=[str(ASSETS / "fonts")],
            ignore_system_fonts=True,
            sys_inputs={"pictures": drawn},
        )
        return made if isinstance(made, list) else [made]

    def moment(self, time_s: float) -> tuple[float, float]:
        """Return the first and the last second of the moment that plays at a second."""
        playing = [m for m in self.preset["moments"] if m["from_s"] <= time_s][-1]
        return playing["from_s"], playing["to_s"]

    def rows(self, every_s: float = 0.1) -> Iterator[dict[str, Any]]:
        """Yield the numbers behind the picture over the whole preset."""
        for step in range(round(self.preset["duration_s"] / every_s) + 1):
            yield self.frame(step * every_s).values


def _playable(stage: Stage) -> Playable:
    """Open the stage's bundle, with the tables of the live model where it has any."""
    compiled = open_bundle(stage.bundle)
    if not stage.live_tables:
        return compiled
    live, blob = unpack(stage.live_tables)
    return Playable(compiled.header, {**compiled.tables, **grids(live, blob)})


@cache
def _themes() -> dict[str, dict[str, str]]:
    themes: dict[str, dict[str, str]] = json.loads(
        (ASSETS / "theme" / "tokens.json").read_text(encoding="utf-8")
    )
    return themes
