"""The chapters, in their order; one that has a name but no record yet is shown nowhere."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from explainer.chapters.chapter import (
    BESIDE_PICTURE,
    BandSeries,
    BandTable,
    BandValue,
    Beat,
    Chapter,
    Chart,
    ChoiceAxis,
    ChoiceControl,
    Clock,
    Hundred,
    ModelSeries,
    ModelValue,
    Moment,
    Preset,
    Question,
    RangeAxis,
    RangeControl,
    RecordValue,
    Sentence,
    Surface,
    Table,
    Tick,
    TrialSeries,
)
from explainer.chapters.live import Column, Curve, Point, Trace
from explainer.chapters.questions import AT_THE_END

ORDER = (
    "receptor_blockade",
    "glutamate_surge",
    "synaptic_plasticity",
    "onset_timing",
    "other_pathways",
    "other_conditions",
    "treatment_day",
    "choices",
)


def is_ready(name: str) -> bool:
    """Return whether a chapter has its record."""
    return find_spec(f"{__name__}.{name}") is not None


def chapter(name: str) -> Chapter:
    """Return a chapter's record; ValueError when there is none of that name."""
    if name not in ORDER or not is_ready(name):
        ready = ", ".join(c for c in ORDER if is_ready(c))
        raise ValueError(f"There is no chapter “{name}”; ready are {ready}.")
    record: Chapter = import_module(f"{__name__}.{name}").CHAPTER
    return record


def chapters() -> tuple[Chapter, ...]:
    """Return the records of all chapters that are ready, in order."""
    return tuple(chapter(name) for name in ORDER if is_ready(name))


__all__ = [
    "AT_THE_END",
    "BESIDE_PICTURE",
    "ORDER",
    "BandSeries",
    "BandTable",
    "BandValue",
    "Beat",
    "Chapter",
    "Chart",
    "ChoiceAxis",
    "ChoiceControl",
    "Clock",
    "Column",
    "Curve",
    "Hundred",
    "ModelSeries",
    "ModelValue",
    "Moment",
    "Point",
    "Preset",
    "Question",
    "RangeAxis",
    "RangeControl",
    "RecordValue",
    "Sentence",
    "Surface",
    "Table",
    "Tick",
    "Trace",
    "TrialSeries",
    "chapter",
    "chapters",
    "is_ready",
]
