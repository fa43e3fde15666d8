"""Chapter 8, the options and what matters: its names and joints; it has no drawing."""

from __future__ import annotations

from explainer.chapters.chapter import (
    Chapter,
    ChoiceControl,
    Hundred,
    Moment,
    Preset,
    Question,
)

# From the subject of the product outwards: a fixed order, and not a ranking.
HUNDREDS = {
    "spray": ("IA-04", "IA-07", "IA-14"),
    "drip": ("IA-01", "IA-02"),
    "tablets": ("IA-12", "IA-13", "IA-22", "IA-23"),
    "ect": (),
    "tms": ("IA-18", "IA-19", "IA-26"),
    "talking": ("IA-20", "IA-21"),
    "waiting": ("IA-24", "IA-25"),
}
# Studies of two ways belong to both cards; their treated group is of the way that stands first.
# Drips against electroconvulsive therapy.
DRIP_OR_ECT = ("IA-10", "IA-11")
# The spray against an added tablet, likewise.
SPRAY_OR_TABLETS = ("IA-30",)
# Counted with a tablet and with a dummy pill; the other effects stand on the card.
FELT = ("AE-121",)
OPTIONS = tuple(HUNDREDS)

CHAPTER = Chapter(
    name="choices",
    surface=None,
    controls=(ChoiceControl("option", OPTIONS, OPTIONS[0], pictured=True),),
    presets=(Preset("cards", (Moment("cards", model_to=0.0, play_s=0.0),)),),
    derive=(),
    sentences=(
        (("True", "says-condition"),),
        (("True", "says-decision"),),
        (("True", "says-option"),),
    ),
    hundreds=(
        *(
            Hundred(record, f"option == '{option}'")
            for option, records in HUNDREDS.items()
            for record in records
        ),
        *(Hundred(record, "option == 'drip' or option == 'ect'") for record in DRIP_OR_ECT),
        *(
            Hundred(record, "option == 'spray' or option == 'tablets'")
            for record in SPRAY_OR_TABLETS
        ),
    ),
    felt=FELT,
    questions=(
        Question("awake", ("asleep", "awake"), "awake"),
        Question("sleep", ("talking", "ect"), "ect"),
    ),
)
