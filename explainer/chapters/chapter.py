"""What a chapter is: a record that joins a model, a drawing, charts, words and evidence by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from explainer.chapters.live import Live
from explainer.chapters.numbers import (
    BandSeries,
    BandValue,
    ModelSeries,
    ModelValue,
    Number,
    RecordValue,
    TrialSeries,
)
from explainer.chapters.questions import Question
from explainer.chapters.stories import Beat, Moment, Preset
from explainer.charts import Drawing

__all__ = [
    "BandSeries",
    "BandTable",
    "BandValue",
    "Beat",
    "Chapter",
    "Chart",
    "ChoiceAxis",
    "ChoiceControl",
    "Clock",
    "Hundred",
    "ModelSeries",
    "ModelValue",
    "Moment",
    "Number",
    "Preset",
    "Question",
    "RangeAxis",
    "RangeControl",
    "RecordValue",
    "Sentence",
    "Surface",
    "Table",
    "Tick",
    "TrialSeries",
]

Level = Literal["plain", "detailed"]
Scale = Literal["linear", "log", "root"]


@dataclass(frozen=True)
class RangeAxis:
    """A control that a surface is simulated over; knots in the control's own unit."""

    knots: tuple[float, ...]
    scale: Scale = "linear"


@dataclass(frozen=True)
class ChoiceAxis:
    """Named options, each a set of model settings (a slab of its own)."""

    options: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Clock:
    """Times at which a table is kept, in the model's unit, one list per option of `over`."""

    unit: str
    knots: Mapping[str, tuple[float, ...]]
    over: str | None = None


@dataclass(frozen=True)
class Table:
    """One observable of the model over the named axes, on a clock or at one time.

    `observable` is the table's own name where it is empty; `at` is in the model's time unit.
    """

    axes: tuple[str, ...]
    clock: str | None = None
    observable: str = ""
    at: float = 0.0


@dataclass(frozen=True)
class Surface:
    """Everything that is simulated ahead: model, axes, clocks and tables by observable."""

    model: str
    axes: Mapping[str, RangeAxis | ChoiceAxis]
    clocks: Mapping[str, Clock]
    tables: Mapping[str, Table]
    fixed: Mapping[str, float] = field(default_factory=dict)
    bits: int = 10


@dataclass(frozen=True)
class BandTable:
    """One edge of a kept band (`explainer bands`) over a range axis or a clock, as a table.

    `bands` names the band of the file, or one for each option of the choice axis `over`, in order.
    """

    file: str
    part: Literal["low", "middle", "high"]
    along: str
    bands: tuple[str, ...]
    over: str | None = None


@dataclass(frozen=True)
class Tick:
    """A named place on a range control; the word is a key of the chapter's words."""

    value: Number
    word: str


@dataclass(frozen=True)
class RangeControl:
    """A slider with its limits, in the unit the model uses."""

    id: str
    low: float
    high: float
    step: float
    default: float
    unit: str
    digits: int = 0
    scale: Scale = "linear"
    level: Level = "plain"
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True)
class ChoiceControl:
    """A choice between named options; `pictured`: each has a picture, `<id>-<option>`."""

    id: str
    options: tuple[str, ...]
    default: str
    level: Level = "plain"
    pictured: bool = False


Sentence = tuple[str, str]
"""A condition, and the message that is said while it holds."""


@dataclass(frozen=True)
class Chart:
    """A figure, what it is drawn from, and which of its artists follow the frame.

    `needs` maps the figure's arguments to records ("KB-01:IC50_2A", "TR-052:response"),
    ModelSeries, TrialSeries or numbers.
    A chart is on the page while `when` holds.
    """

    id: str
    figure: Callable[..., Drawing]
    needs: Mapping[str, Any] = field(default_factory=dict)
    live: tuple[Live, ...] = ()
    level: Level = "plain"
    when: str = "True"


BESIDE_PICTURE = "picture"


@dataclass(frozen=True)
class Hundred:
    """A still picture of 100 and 100 people, from one comparison record, under a section.

    Those of the section BESIDE_PICTURE share one place beside the picture, one at a time.
    """

    comparison: str
    when: str = "True"
    level: Level = "plain"
    section: str = ""


@dataclass(frozen=True)
class Chapter:
    """A chapter: its names and joints, and no logic.

    `derive` holds (name, expression) pairs in the order in which they are worked out;
    `sentences` holds groups, of each of which the first true sentence is said;
    `bands` are tables read from `assets/bands`, over axes of the surface;
    `strip` names the moments (preset, seconds) of the film strip and of the print;
    `stills` makes small stills of the scene, as the strip shows it, the marks of its stories;
    `clock_step` a value that counts events, such as signals: stepping halts where it rises;
    `stir` holds settings that take effect when a control is moved at rest, so that time runs;
    `beside` controls whose options' texts stand beside the picture and not below it;
    `questions` are put before surprises of the first preset, and two at the end;
    `turns_on` names the numbers of the model that its question turns on: a choice, no finding;
    `felt` side effects, with and without, that stand as people where ways are side by side.
    """

    name: str
    surface: Surface | None
    controls: tuple[RangeControl | ChoiceControl, ...]
    presets: tuple[Preset, ...]
    derive: tuple[tuple[str, str], ...]
    sentences: tuple[tuple[Sentence, ...], ...]
    constants: Mapping[str, Number] = field(default_factory=dict)
    charts: tuple[Chart, ...] = ()
    hundreds: tuple[Hundred, ...] = ()
    bands: Mapping[str, BandTable] = field(default_factory=dict)
    strip: tuple[tuple[str, float], ...] = ()
    stills: bool = False
    clock_unit: str = "ms"
    clock_step: str | None = None
    beside: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    stir: Mapping[str, float | str] = field(default_factory=dict)
    turns_on: tuple[str, ...] = ()
    felt: tuple[str, ...] = ()
