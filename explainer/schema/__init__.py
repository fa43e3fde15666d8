"""What a bundle holds, written once: Python types, from which the browser's are made.

`bundle` is the header, `played` what of it runs, `drawn` its drawings and charts, `cards` what
stands behind its numbers.
After a change `python scripts/bundle_types.py` writes `explainer/stage/src/core/*.d.ts` anew.
"""

from explainer.schema.bundle import (
    Group,
    Header,
    Hundred,
    Question,
    ReviewDates,
    Section,
    Sentence,
    Simulated,
    Term,
    WordsSource,
)
from explainer.schema.cards import Card, Number, Reference, Sources, Written
from explainer.schema.drawn import Chart, Live, PixelAxes, Scene
from explainer.schema.played import (
    Beat,
    ChoiceControl,
    Control,
    LiveParameter,
    LiveTable,
    Moment,
    Preset,
    RangeControl,
    Simulation,
)

__all__ = [
    "Beat",
    "Card",
    "Chart",
    "ChoiceControl",
    "Control",
    "Group",
    "Header",
    "Hundred",
    "Live",
    "LiveParameter",
    "LiveTable",
    "Moment",
    "Number",
    "PixelAxes",
    "Preset",
    "Question",
    "RangeControl",
    "Reference",
    "ReviewDates",
    "Scene",
    "Section",
    "Sentence",
    "Simulated",
    "Simulation",
    "Sources",
    "Term",
    "WordsSource",
    "Written",
]
