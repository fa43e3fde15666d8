"""A chapter as an educator drives it: the stage, fed by a model that can be changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from explainer import words
from explainer.bundle import bundle
from explainer.chapters import chapter
from explainer.classroom.asking import controls, parameter_taken, presets, told
from explainer.classroom.keep import MOST_MB, keep
from explainer.classroom.saved import saved
from explainer.classroom.speaking import spoken_here
from explainer.models import Model, Parameter, read_model
from explainer.models.settings import checked
from explainer.stage import Stage


class Lesson:
    """One chapter's stage and its live model.

    `stage` is the widget; its traits (settings, time, language, level, theme and one per control)
    can be linked to ordinary ipywidgets. `whole=True` adds the texts that patients read.
    `presets` names its stories, `controls` says what each of its traits takes, `parameters` lists
    what `change` accepts; `help(lesson.change)` and `help(lesson.present)` say it too. Raises
    ValueError for a chapter that there is not. Source: the chapter's model, with its records.

    >>> from explainer import lesson
    >>> shown = lesson.Lesson("receptor_blockade")
    >>> shown.presets[:2], shown.controls["voltage_mv"]
    (('story', 'no_drug'), '-70 to -20 mV')
    """

    def __init__(self, name: str, language: str | None = None, **traits: Any) -> None:
        self.chapter = chapter(name)
        self._open(language, traits)

    def _open(self, language: str | None, traits: dict[str, Any]) -> None:
        traits = {"level": "detailed", "whole": False, **traits}
        self.stage = self._stage(spoken_here(language), **traits)
        self._tell()

    @property
    def presets(self) -> tuple[str, ...]:
        """The names of the chapter's stories, as `present` takes them."""
        return presets(self.stage.header)

    @property
    def controls(self) -> dict[str, str]:
        """What each control takes, which is a trait of the stage as well."""
        return controls(self.stage.header)

    def _tell(self) -> None:
        """Let `help` and completion list what `change` and `present` take here."""
        numbers = {p.name: parameter_taken(p) for p in self.parameters}
        shown = {"preset": ", ".join(self.presets), **self.controls}
        vars(self)["change"] = told(self.change, numbers)
        vars(self)["present"] = told(self.present, shown)

    @property
    def changed(self) -> dict[str, float]:
        """The parameters that are not as published, by name: changed here or in the page."""
        return dict(self.stage.parameters)

    def _stage(self, language: str, **traits: Any) -> Stage:
        known = {each.code: each.name for each in words.languages()}
        bundle_in = partial(bundle, self.chapter.name)
        first = bundle_in(language) if language in known else bundle_in()
        return Stage(first, bundle_in, saved, names=known, language=language, **traits)

    @property
    def model(self) -> Model:
        """The model behind the chapter's surface; ValueError for a chapter that has none."""
        if self.chapter.surface is None:
            raise ValueError(f"The chapter {self.chapter.name} has no model to change.")
        return read_model(self.chapter.surface.model)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters that move the picture, each with value, unit, range and evidence id."""
        recipe = self.stage.header.get("simulation") or {"parameters": []}
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

    def keep(
        self,
        file: str | Path,
        seconds: tuple[float, float] | None = None,
        most_mb: float = MOST_MB,
    ) -> Path:
        """Write picture, film, numbers or model, by the ending of the file's name; see `keep`.

        `seconds` are the first and last of a film, `most_mb` the megabytes that a GIF may have.
        """
        return keep(self, file, seconds, most_mb)

    def _ipython_display_(self, **_: Any) -> None:
        self.stage._ipython_display_()
