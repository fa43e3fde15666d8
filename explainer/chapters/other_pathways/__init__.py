"""Chapter 5, new nerve cells and inflammation: its names and joints."""

from __future__ import annotations

from explainer.chapters.chapter import Chapter, ChoiceControl, Moment, Preset, RecordValue

IDEAS = ("new_cells", "inflammation")
LEVELS = ("cells", "animals", "people")
RUNGS = tuple(f"{idea}-{level}" for idea in IDEAS for level in LEVELS)

CHAPTER = Chapter(
    name="other_pathways",
    surface=None,
    controls=(ChoiceControl("rung", RUNGS, "new_cells-people"),),
    presets=(Preset("ladders", (Moment("ladders", model_to=0.0, play_s=0.0),)),),
    constants={
        "studies_people": RecordValue("IN-01:n_hum"),
        "studies_animals": RecordValue("IN-05:n_rod"),
    },
    derive=(),
    sentences=((("True", "says-rung"),),),
    strip=(("ladders", 0.0),),
    beside=("rung",),
)
