"""A chapter as an educator drives it: the stage, fed by a model that can be changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from explainer import words
from explainer.bundle import bundle
from explainer.chapters import chapter
from explainer.classroom.keep import keep
from explainer.models import Model, Parameter, read_model
from explainer.models.settings import checked
from explainer.stage import Stage


class Lesson:
    """One chapter's stage and its live model.

    `stage` is the widget; its traits (settings, time, language, level, theme and one per control)
    can be linked to ordinary ipywidgets. `whole=True` adds the texts that patients read.
    `parameters` lists what `change` accepts.
    """

    def __init__(self, name: str, language: str = "en", **traits: Any) -> None:
        self.chapter = chapter(name)
        traits = {"level": "detailed", "whole": False, **traits}
        self.stage = self._stage(language, **traits)

    @property
    def changed(self) -> dict[str, float]:
        """The parameters that are not as published, by name: changed here or in the page."""
        return dict(self.stage.parameters)

    def _stage(self, language: str, **traits: Any) -> Stage:
        known = {each.code: each.name for each in words.languages()}
        bundle_in = partial(bundle, self.chapter.name)
        first = bundle_in(language) if language in known else bundle_in()
        return Stage(first, bundle_in, names=known, language=language, **traits)

    @property
    def model(self) -> Model:
        """The model behind the chapter's surface; ValueError for a chapter that has none."""
        if self.chapter.surface is None:
            raise ValueError(f"The chapter {self.chapter.name} has no model to change.")
        return read_model(self.chapter.surface.model)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters that move the picture, each with value, unit, range and evidence id."""
        recipe = self.stage.header.get("simulation", {"parameters": []})
        return tuple(self.model.parameter(live["name"]) for live in recipe["parameters"])

    def change(self, **constants: float) -> None:
        """Show the chapter with these parameters; the page simulates what it shows.

        Values are in the listed units and add to earlier changes. Raises the model's own error,
        in one sentence, for a name or a value that is not allowed; nothing changes then.
        """
        checked(self.model, {}, constants)
        self.stage.parameters = {**self.changed, **constants}

    def restore(self) -> None:
        """Go back to the published parameters."""
        self.stage.parameters = {}

    def present(self, preset: str = "", **settings: Any) -> Stage:
        """Return the stage alone, in large type on a dark ground, with a preset chosen."""
        shown = {"preset": preset, **settings} if preset else settings
        traits = {"theme": "dark", "presenter": True, "whole": False, "settings": shown}
        return self._stage(self.stage.language, **traits)

    def keep(self, file: str | Path, seconds: tuple[float, float] | None = None) -> Path:
        """Write picture, film, numbers or model, by the ending of the file's name; see `keep`."""
        return keep(self, file, seconds)

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self.stage)  # type: ignore[no-untyped-call]
