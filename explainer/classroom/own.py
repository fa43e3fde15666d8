"""A chapter of a lecturer's own: an equation, a drawing and words become a stage."""

from __future__ import annotations

import re
import shutil
import weakref
from collections.abc import Mapping
from dataclasses import replace
from math import ceil, log10
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from explainer import words
from explainer.bundle import compile_chapter
from explainer.bundle.accuracy import InaccurateSurface
from explainer.chapters import (
    ORDER,
    Chapter,
    ChoiceAxis,
    ChoiceControl,
    Clock,
    Moment,
    Preset,
    RangeAxis,
    RangeControl,
    Surface,
    Table,
)
from explainer.classroom.lesson import Lesson
from explainer.classroom.ownwords import write_words
from explainer.classroom.saved import saved
from explainer.classroom.speaking import spoken_here
from explainer.models import Model, Parameter, add_model
from explainer.stage import Stage

NAME = re.compile(r"[a-z][a-z0-9_]*")
# Of a slider and of time: as few as the accuracy check lets pass.
KNOTS = ((5, 61), (9, 121), (17, 241), (33, 481), (65, 481), (129, 481))
MOST_NODES = 4096
STEPS = 100
CLOCK, STORY, MOMENT, SAYS = "run", "story", "run", "says"
PLAY_S = 20.0


class OwnChapter(Lesson):
    """A chapter of your own: an Antimony text, a drawing and words make a stage.

    `antimony` is a model as `models.parse_model` takes it; each of its settings for which the words
    have `control-NAME` is a slider, or a choice; each observable a value of the drawing and of the
    words. `drawing` is an SVG whose parts are moved by `data-` attributes, `words` are Fluent
    messages: at least `question`, `answer`, `scene-name` (what the picture shows, for those who do
    not see it), `control-...`, and what is said: `says`, or the names in `sentences`, each with the
    condition under which it is said, the first that holds. `derive` are values in the same small
    language; it plays from 0 to `until`, in the model's time unit. What it shows is said to be
    yours, and read by nobody of this project. Raises ValueError, in one sentence with file and
    place, for whatever does not fit together. Source: yours.

    >>> from explainer import lesson
    >>> antimony = '''// Time: h, longest step 1.
    ... model tub()
    ...   drain = 0.5; // - | 1/h | 0..1 | setting
    ...   level' = -drain*level;
    ...   level = 1; // observable | 1
    ... end'''
    >>> drawing = '''<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600">
    ... <rect id="tub" width="900" height="500" fill="var(--sodium)" data-opacity="level"/></svg>'''
    >>> words = '''question = How fast does a tub run dry?
    ... answer = The wider the drain, the sooner.
    ... scene-name = A tub.
    ... control-drain = Drain
    ... says = { $level } of the water is left.'''
    >>> mine = lesson.OwnChapter("my_tub", antimony, drawing, words, until=8)
    >>> mine.controls
    {'drain': '0 to 1 1/h'}
    """

    def __init__(
        self,
        name: str,
        antimony: str,
        drawing: str,
        words: str,
        until: float,
        derive: Mapping[str, str] | None = None,
        sentences: Mapping[str, str] | None = None,
        language: str | None = None,
        **traits: Any,
    ) -> None:
        language = spoken_here(language)
        _refuse(name, language, until)
        model = add_model(name, antimony)
        shown = [each for each in model.parameters if _is_shown(each, words)]
        assets = Path(mkdtemp(prefix="ketamine-explainer-"))
        weakref.finalize(self, shutil.rmtree, assets, ignore_errors=True)
        self._assets = assets
        write_words(assets, name, words, drawing, shown, language)
        said = tuple((when, key) for key, when in (sentences or {SAYS: "True"}).items())
        record = Chapter(
            name=name,
            surface=_surface(model, shown, float(until)),
            controls=tuple(map(_control, shown)),
            presets=(Preset(STORY, (Moment(MOMENT, model_to=float(until), play_s=PLAY_S),)),),
            derive=tuple((derive or {}).items()),
            sentences=(said,),
            clock_unit=model.time_unit,
        )
        self.chapter, self._compiled = _compiled(record, assets, language)
        self._open(language, traits)

    def _stage(self, language: str, **traits: Any) -> Stage:
        names = {each.code: each.name for each in words.languages() if each.code == language}
        made = Stage(self._compiled, None, saved, self._assets, names=names, **traits)
        made.language = language
        return made


def _refuse(name: str, language: str, until: float) -> None:
    if not until > 0:
        raise ValueError(f"A chapter plays from 0 to a later time, not to {until!r}.")
    if not NAME.fullmatch(name) or name in ORDER:
        taken = f"{', '.join(ORDER)} are taken"
        raise ValueError(f"{name!r} is no name for a chapter: small letters, digits, _; {taken}.")
    codes = [each.code for each in words.languages()]
    if language not in codes:
        raise ValueError(f"There is no language {language!r} to say it in; there are {codes}.")


def _is_shown(parameter: Parameter, said: str) -> bool:
    named = re.search(rf"^control-{parameter.name} =", said, re.MULTILINE)
    return parameter.role == "setting" and named is not None


def _compiled(record: Chapter, assets: Path, language: str) -> tuple[Chapter, bytes]:
    """Compile with as few knots as are accurate enough."""
    surface = record.surface
    assert surface is not None
    said, ranges = "", [axis for axis in surface.axes.values() if isinstance(axis, RangeAxis)]
    for knots, instants in KNOTS:
        axes = {name: _knotted(axis, knots) for name, axis in surface.axes.items()}
        clocks = {CLOCK: _clock(surface.clocks[CLOCK], instants)}
        finer = replace(record, surface=replace(surface, axes=axes, clocks=clocks))
        try:
            return finer, compile_chapter(finer, assets, language)
        except InaccurateSurface as error:
            said = str(error).partition(" of its range")[0]
        if (2 * knots) ** len(ranges) > MOST_NODES:
            break
    raise InaccurateSurface(
        f"{said} of its range, however finely it is simulated: make the ranges of its settings "
        "narrower, or let it end earlier."
    )


def _knotted(axis: RangeAxis | ChoiceAxis, knots: int) -> RangeAxis | ChoiceAxis:
    if isinstance(axis, ChoiceAxis):
        return axis
    return RangeAxis(_evenly(axis.knots[0], axis.knots[-1], knots))


def _clock(clock: Clock, instants: int) -> Clock:
    (ends,) = clock.knots.values()
    return replace(clock, knots={"": _evenly(ends[0], ends[-1], instants)})


def _evenly(low: float, high: float, count: int) -> tuple[float, ...]:
    return tuple(low + (high - low) * n / (count - 1) for n in range(count))


def _surface(model: Model, shown: list[Parameter], until: float) -> Surface:
    names = tuple(each.name for each in shown)
    return Surface(
        model=model.name,
        axes={each.name: _axis(each) for each in shown},
        clocks={CLOCK: Clock(model.time_unit, {"": (0.0, until)})},
        tables={each.name: Table(names, CLOCK) for each in model.observables},
    )


def _axis(parameter: Parameter) -> RangeAxis | ChoiceAxis:
    if not parameter.choices:
        return RangeAxis((parameter.low, parameter.high))
    return ChoiceAxis({word: {parameter.name: n} for word, n in parameter.choices.items()})


def _control(parameter: Parameter) -> RangeControl | ChoiceControl:
    name, choices = parameter.name, parameter.choices
    if choices:
        first = next(word for word, number in choices.items() if number == parameter.value)
        return ChoiceControl(name, tuple(choices), first)
    step = 10.0 ** ceil(log10((parameter.high - parameter.low) / STEPS))
    digits = max(0, -round(log10(step)))
    unit = "" if parameter.unit in {"1", "none"} else parameter.unit
    ends = (parameter.low, parameter.high)
    return RangeControl(name, *ends, step, parameter.value, unit, digits)
