"""The stage as a widget: every state of the picture is a trait that ipywidgets can be linked to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from explainer.bundle.container import unpack
from explainer.bundle.frame import preset_of
from explainer.places import STAGE_MODULE
from explainer.stage.checks import (
    Check,
    Header,
    control_check,
    one_of,
    parameters_check,
    settings_check,
    within,
)
from explainer.stage.shown import show
from explainer.vocabulary import FLOORS, LEVELS, THEMES

KEPT = {"mode", "bundle", "names", "sentence"}
"""Traits that nobody gives a stage to begin with."""

OWN = {"header", "bundle_in", "saved", "assets"}

AUTO = "auto"
"""The theme that is whatever the page around the stage wears."""


class Checked(traitlets.TraitType[Any, Any]):
    """A synced trait whose values pass through a check."""

    def __init__(self, default: Any, check: Check) -> None:
        super().__init__(default)
        self.check = check
        self.tag(sync=True)

    def validate(self, obj: Any, value: Any) -> Any:
        """Return the value as it is kept, or raise TraitError with the check's sentence."""
        try:
            return self.check(value)
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None


class Stage(anywidget.AnyWidget):
    """Plays one bundle.

    Beside the traits below it has one for each control, such as `voltage_mv`: that holds what the
    picture shows, and setting it overrides the moment that plays. `settings` holds the preset and
    these overrides only. Set it to a new dict; a dict changed in place tells the browser nothing.
    """

    # Traits too, made for each bundle because what they allow stands in it.
    settings: dict[str, Any]
    time: float
    speed: float
    language: str
    parameters: dict[str, float]

    names = traitlets.Dict(help="languages by code, in their own names").tag(sync=True)
    mode = traitlets.Unicode("stage", read_only=True).tag(sync=True)
    bundle = traitlets.Bytes(read_only=True).tag(sync=True)
    synced = traitlets.Bool(True, help="whether the browser tells the kernel").tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)
    level = Checked("plain", one_of("level", LEVELS))
    theme = Checked("light", one_of("theme", (*THEMES, AUTO)))
    whole = traitlets.Bool(True, help="with the texts that patients read").tag(sync=True)
    presenter = traitlets.Bool(False, help="large type, for a projector").tag(sync=True)
    calm = traitlets.Bool(False).tag(sync=True)
    evidence_floor = Checked("idea", one_of("evidence_floor", FLOORS))
    sentence = traitlets.Unicode("", help="what the picture shows, in words").tag(sync=True)

    def __init__(
        self,
        bundle: bytes,
        bundle_in: Callable[[str], bytes] | None = None,
        saved: Callable[[Stage], dict[str, str]] | None = None,
        assets: Path | None = None,
        **traits: Any,
    ) -> None:
        """Open a packed bundle; `traits` may set any other trait, controls included.

        A bundle speaks one language: `names` says which others there are, and `bundle_in(code)`
        gives the same chapter in one of them when somebody chooses it. `saved(stage)` gives what a
        notebook keeps beside the widget, by MIME type; `assets` is where drawing and words stand of
        a chapter that does not come with the product. Raises TypeError, in one sentence, for a
        name that is no trait, TraitError for a value that is not allowed.
        """
        self.header, _ = unpack(bundle)
        self.bundle_in, self.saved, self.assets = bundle_in, saved, assets
        self._following = False
        self.add_traits(
            _esm=traitlets.Unicode(_module()).tag(sync=True),
            **_traits(self.header, [*traits.get("names", {})]),
        )
        self._refuse_unknown(traits)
        self.set_trait("bundle", bundle)
        super().__init__(**traits)
        self.settings = self.settings | {c: getattr(self, c) for c in self.controls if c in traits}
        self._follow()
        self.observe(self._follow, ["settings", "time"])
        if self.controls:  # an empty list of names would mean every trait
            self.observe(self._override, self.controls)
        self.on_msg(self._answer)

    @property
    def controls(self) -> list[str]:
        """The names of the bundle's controls, each of which is a trait."""
        return [control["id"] for control in self.header["controls"]]

    def _ipython_display_(self, **_: Any) -> None:
        """Show the widget, and below it what a notebook shows that has no kernel any more."""
        show(self, self.saved(self) if self.saved else None)

    def __setattr__(self, name: str, value: Any) -> None:
        """Refuse a name that is no trait; Python would take it, and nothing would follow."""
        if not (name.startswith("_") or hasattr(type(self), name) or name in OWN):
            raise AttributeError(f"A stage has no “{name}”; it has {', '.join(self._settable())}.")
        super().__setattr__(name, value)

    def _settable(self) -> list[str]:
        return sorted({*Stage.class_own_traits(), *_traits(self.header, [])} - KEPT)

    def _refuse_unknown(self, named: Mapping[str, Any]) -> None:
        """A trait that is not there would be taken in silence, and nothing would follow."""
        for name in named:
            if not self.has_trait(name):
                raise TypeError(f"A stage has no “{name}”; it has {', '.join(self._settable())}.")

    def set_state(self, sync_data: Mapping[str, Any]) -> None:
        """Take what the browser reports as it is: a control it names was not set by hand here."""
        with self._as_follower():
            super().set_state(sync_data)

    def _answer(self, _: Any, asked: Mapping[str, Any], __: Any) -> None:
        """Send the chapter in the language that a page asks for."""
        language = asked.get("bundle_in")
        if self.bundle_in and language in self.names:
            self.send({"bundle_in": language}, [self.bundle_in(language)])

    def _follow(self, _: Any = None) -> None:
        """Let the controls show what the settings make of this moment."""
        if self._following:
            return
        with self._as_follower():
            for name, value in shown_controls(self.header, self.settings, self.time).items():
                self.set_trait(name, value)

    def _override(self, change: Mapping[str, Any]) -> None:
        if not self._following:
            self.settings = {**self.settings, change["name"]: change["new"]}

    @contextmanager
    def _as_follower(self) -> Iterator[None]:
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before


def shown_controls(header: Header, settings: Mapping[str, Any], time: float) -> dict[str, Any]:
    """Return what each control shows: its default, then the moment's value, then the viewer's."""
    moment = [m for m in preset_of(header, settings)["moments"] if m["from_s"] <= time][-1]
    defaults = {control["id"]: control["default"] for control in header["controls"]}
    chosen = {**defaults, **moment["settings"], **settings}
    return {name: chosen[name] for name in defaults}


def _traits(header: Header, others: list[str]) -> dict[str, Checked]:
    """Return the traits whose allowed values depend on the bundle."""
    controls = {c["id"]: Checked(c["default"], control_check(c)) for c in header["controls"]}
    languages = list(dict.fromkeys([*header["words"], *others]))
    longest_s = max(preset["duration_s"] for preset in header["presets"])
    return controls | {
        "settings": Checked({}, settings_check(header)),
        "language": Checked(languages[0], one_of("language", languages)),
        "time": Checked(0.0, within("time", 0, longest_s, "s")),
        "speed": Checked(1.0, within("speed", 0.1, 10)),
        "parameters": Checked({}, parameters_check(header)),
    }


def _module() -> str:
    """Return the browser module; a checkout must have built it."""
    if STAGE_MODULE.is_file():
        return STAGE_MODULE.read_text(encoding="utf-8")
    raise FileNotFoundError(f"{STAGE_MODULE} is not built; run `make stage`.")
