"""The picture of a stage outside the browser: as SVG, and as pixels for slides and films."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from explainer import words
from explainer.bundle import Frame, Playable, frame, open_bundle
from explainer.bundle.frame import preset_of
from explainer.classroom.live import with_parameters
from explainer.places import ASSETS
from explainer.scenes import Scene, read_scene
from explainer.stage import AUTO, Stage
from explainer.stills import Look, picture, pngs, theme

WIDTH_PX = 960


class Pictures:
    """Draws what a stage shows, at any second: its settings, live model, language and theme."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.chapter: str = stage.header["chapter"]
        self.playable = _playable(stage)
        self.preset = preset_of(stage.header, stage.settings)

    @cached_property
    def scene(self) -> Scene:
        """The drawing; ValueError for a chapter of words and counts."""
        path = self._assets / "scenes" / f"{self.chapter}.svg"
        if not path.exists():
            raise ValueError(f"The chapter {self.chapter} has no drawing to keep.")
        return read_scene(path)

    @property
    def _assets(self) -> Path:
        return self.stage.assets or ASSETS

    def say(self, key: str, **values: Any) -> str:
        """Return a message of the chapter in the stage's language."""
        root = self._assets / "words"
        return words.message(self.stage.language, self.chapter, key, root=root, **values)

    @property
    def theme(self) -> str:
        """The stage's theme; a file that has no page around it is light."""
        return "light" if self.stage.theme == AUTO else str(self.stage.theme)

    def frame(self, time_s: float) -> Frame:
        """Return all values at a second of play."""
        stage = self.stage
        return frame(self.playable, stage.settings, time_s, stage.level, stage.calm)

    def svg(self, time_s: float, width: float = WIDTH_PX) -> str:
        """Return the drawing at a second of play, standing by itself."""
        stage = self.stage
        look = Look(
            width_px=width,
            theme=self.theme,
            language=stage.language,
            level=stage.level,
            evidence_floor=stage.evidence_floor,
            calm=stage.calm,
            words=self._assets / "words",
        )
        return picture(self.scene, self.playable, stage.settings, time_s, look)

    def pngs(self, times_s: Iterable[float], width: float = WIDTH_PX) -> list[bytes]:
        """Return the same as pixels, at several seconds."""
        drawn = [self.svg(time_s, width) for time_s in times_s]
        return pngs(drawn, theme(self.theme))

    def moment(self, time_s: float) -> tuple[float, float]:
        """Return the first and the last second of the moment that plays at a second."""
        playing = [m for m in self.preset["moments"] if m["from_s"] <= time_s][-1]
        return playing["from_s"], playing["to_s"]

    def rows(self, every_s: float = 0.1) -> Iterator[dict[str, Any]]:
        """Yield the numbers behind the picture over the whole preset."""
        for step in range(round(self.preset["duration_s"] / every_s) + 1):
            yield self.frame(step * every_s).values


def _playable(stage: Stage) -> Playable:
    """Open the stage's bundle, simulated anew where numbers of its model were changed."""
    return with_parameters(open_bundle(stage.bundle), stage.parameters)
