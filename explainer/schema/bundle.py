"""What explainer/bundle packs: the JSON header of a bundle. Seconds of play end in _s."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from explainer.schema.cards import Sources, Written
from explainer.schema.drawn import Chart, Level, Scene, Tree
from explainer.schema.played import Axis, Clock, Control, Preset, Setting, Simulation, TableEntry


class Group(TypedDict):
    """A group of a hundred people: counts of 100, with the interval where it was given."""

    record: str
    count: float
    low: float | None
    high: float | None


class Hundred(TypedDict):
    """A picture of a hundred people; a group that was not studied is null."""

    comparison: str
    when: Tree
    level: Level
    section: str
    outcome: str
    certainty: str
    beside: list[str]
    treated: Group | None
    compared: Group | None


class Section(TypedDict):
    """A text with its heading."""

    heading: str
    role: NotRequired[str]
    """what it is on the page, one of the roles of vocabulary.json; "text" where none is given"""
    of: NotRequired[dict[str, str]]
    """what it is the text of, as its role asks"""
    nodes: list[Written]


class Term(TypedDict):
    """A word that cannot be avoided, and what it means."""

    word: str
    say: str
    meaning: str
    forms: list[str]


class WordsSource(TypedDict):
    """One language's words: Fluent source, and longer texts in their order."""

    ftl: str
    sections: NotRequired[dict[str, Section]]
    order: NotRequired[list[str]]
    terms: NotRequired[list[Term]]
    direction: NotRequired[Literal["rtl"]]
    """where it is not read from left to right"""
    unreviewed: NotRequired[str]
    """of one that nobody has reviewed: this in English, for whoever sits beside"""


class ShownClock(TypedDict):
    """How the page counts model time: its unit, and the expression that is shown of it."""

    unit: str
    step: str | None


class Sentence(TypedDict):
    """A message that is said while something holds."""

    when: Tree
    message: str


class Still(TypedDict):
    """A frame of the strip: a second of a story."""

    preset: str
    time_s: float


class Question(TypedDict):
    """What one is asked before a moment of the main story; at the end where `before` is empty."""

    id: str
    answers: list[str]
    fits: str
    """the answer that fits what is known"""
    before: str
    raised_percent: float
    """how far the picture is raised while the question covers its foot, of its height"""
    shown_percent: float
    """how large the picture is shown meanwhile, of its size"""


class ReviewDates(TypedDict):
    """Months, such as 2026-11."""

    checked_on: str
    review_by: str


class Simulated(TypedDict):
    """What a chapter's model comes to, over all settings of its controls."""

    axes: dict[str, Axis]
    clocks: dict[str, Clock]
    tables: dict[str, TableEntry]
    errors: dict[str, float]
    """of each table, the worst as a share of its range"""
    parameters: list[str]
    """what of the model may be changed and moves a table"""


class Header(Simulated):
    """All of a chapter but its tables' numbers, in one language."""

    format: int
    colours: NotRequired[dict[str, dict[str, str]]]
    """of what its drawings name, by theme and token"""
    chapter: str
    constants: dict[str, Setting]
    controls: list[Control]
    presets: list[Preset]
    clock: NotRequired[ShownClock]
    derive: list[tuple[str, Tree]]
    """each a name and what it is worth"""
    sentences: list[list[Sentence]]
    scene: Scene | None
    pictures: dict[str, str]
    beside: list[str]
    charts: list[Chart]
    hundreds: list[Hundred]
    simulation: NotRequired[Simulation]
    """how the page simulates by itself, where the chapter has a model"""
    stir: NotRequired[dict[str, Setting]]
    """settings that hold once a control is moved at rest, so that something happens"""
    questions: NotRequired[list[Question]]
    strip: NotRequired[list[Still]]
    stills: NotRequired[bool]
    """stills of the scene are the marks of its stories"""
    words: dict[str, WordsSource]
    sources: Sources
    meta: ReviewDates
