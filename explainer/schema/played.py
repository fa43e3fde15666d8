"""What of a bundle runs: axes, clocks and packed tables, controls and stories."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from explainer.schema.drawn import Clocked, Curved, Level

Setting: TypeAlias = float | str
"""What a setting can be: a number in its control's unit, or the name of an option."""


class RangeAxis(TypedDict):
    """Numbers between which tables are interpolated."""

    kind: Literal["range"]
    scale: Curved
    knots: list[float]


class ChoiceAxis(TypedDict):
    """Options, each with tables of its own."""

    kind: Literal["choice"]
    options: list[str]


Axis: TypeAlias = RangeAxis | ChoiceAxis


class Clock(TypedDict):
    """Times at which tables are kept: by option of the control `over`, "" where there is none."""

    unit: str
    over: str | None
    knots: dict[str, list[float]]


class TableEntry(TypedDict):
    """One packed table: counts of quantisation steps from `low` to `high`."""

    axes: list[str]
    clock: str | None
    size: list[int]
    unit: str
    low: float
    high: float
    bits: int
    offset: int


class Tick(TypedDict):
    """A value of a slider that has a name."""

    value: float
    word: str


class RangeControl(TypedDict):
    """A slider, in `unit`."""

    kind: Literal["range"]
    id: str
    level: Level
    default: float
    unit: str
    min: float
    max: float
    step: float
    scale: Curved
    digits: int
    ticks: list[Tick]


class ChoiceControl(TypedDict):
    """Options of which one holds."""

    kind: Literal["choice"]
    id: str
    level: Level
    default: str
    options: list[str]
    pictured: bool


Control: TypeAlias = RangeControl | ChoiceControl


class Stretch(TypedDict):
    """Seconds of play in which model time runs."""

    from_s: float
    to_s: float
    model_from: float
    model_to: float


class Beat(Stretch):
    """A part of a moment that its drawing knows by name."""

    id: str
    scale: Clocked


class Moment(Stretch):
    """A part of a story, with the settings that hold in it."""

    id: str
    scale: Clocked
    settings: dict[str, Setting]
    shot: NotRequired[str]
    """what the camera shows; without it everything"""
    light: NotRequired[list[str]]
    """the parts that matter; without it all do"""
    beats: NotRequired[list[Beat]]


class Preset(TypedDict):
    """A story."""

    id: str
    duration_s: float
    moments: list[Moment]


class LiveParameter(TypedDict):
    """A number of the model that a viewer may change, in `unit` as the language writes it."""

    name: str
    record: str
    """of the evidence, which names and sources it"""
    value: float
    low: float
    high: float
    unit: str


class LiveTable(TypedDict):
    """What a table shows of a run; `at` is the model's time where it has no clock."""

    observable: str
    at: float
    rests_on: list[str]
    """numbers of the model; with none of them changed the compiled table stays"""


class Simulation(TypedDict):
    """How the tables are simulated in the page, for settings and numbers that nobody compiled."""

    model: str
    fixed: dict[str, float]
    choices: dict[str, dict[str, dict[str, float]]]
    """what the model is told, by axis and option"""
    first: dict[str, Setting]
    """of each axis, what holds for tables that do not know it"""
    tables: dict[str, LiveTable]
    parameters: list[LiveParameter]
    """first those that the chapter's question turns on"""
    turns_on: NotRequired[int]
    """how many those are"""
