"""Chapter 5, new nerve cells and inflammation: its names and joints."""

from __future__ import annotations

from explainer.chapters.chapter import Chapter, ChoiceControl, Question, RecordValue
from explainer.chapters.other_pathways.ladders import DERIVE, RUNGS, SENTENCES, SHOWN_S, STORY

CHAPTER = Chapter(
    name="other_pathways",
    surface=None,
    controls=(ChoiceControl("rung", tuple(RUNGS), "new_cells-animals"),),
    presets=(STORY,),
    constants={
        "studies_people": RecordValue("IN-01:n_hum"),
        "studies_animals": RecordValue("IN-05:n_rod"),
    },
    derive=DERIVE,
    sentences=(SENTENCES,),
    strip=tuple((STORY.id, play_s) for play_s in SHOWN_S),
    beside=("rung",),
    questions=(
        Question("young", ("people", "rats"), "rats"),
        Question("blood", ("blood", "brain"), "blood"),
    ),
)
