"""Chapter 6, other conditions: its names and joints."""

from __future__ import annotations

from explainer.chapters.chapter import (
    Chapter,
    ChoiceControl,
    Hundred,
    Moment,
    Preset,
    RecordValue,
)

# How many people took part in the largest study of each that had a comparison group.
PEOPLE = {
    "depression": "CL-66:n_depression_largest",
    "suicidal_thoughts": "CL-67:n_suicidal_largest",
    "anxiety": "CL-68:n_anxiety_largest",
    "ptsd": "CL-42:n_ptsd_largest",
    "ocd": "CL-69:n_ocd_largest",
}
# How many dots stand in the drawing: worse, no clear difference, mixed, better; and those with a
# ring. They are compared with the drawing and never said: a count of studies is no measure.
ALL = {
    "depression": (1, 6, 0, 10),
    "suicidal_thoughts": (0, 2, 0, 2),
    "anxiety": (0, 0, 1, 0),
    "ptsd": (0, 2, 0, 2),
    "ocd": (0, 0, 0, 1),
}
ACTIVE = {
    "depression": (0, 1, 0, 3),
    "suicidal_thoughts": (0, 0, 0, 1),
    "anxiety": (0, 0, 0, 0),
    "ptsd": (0, 0, 0, 2),
    "ocd": (0, 0, 0, 0),
}


def _dots() -> str:
    """Return the expression that counts the dots that are lit for what is chosen."""
    text = "0"
    for condition in ALL:
        counts = f"({sum(ACTIVE[condition])} if compared == 'active' else {sum(ALL[condition])})"
        text = f"({counts} if condition == '{condition}' else {text})"
    return text


def _people() -> str:
    """Return the expression for the people in the largest study of what is chosen."""
    text = "0"
    for condition in PEOPLE:
        text = f"(people_{condition} if condition == '{condition}' else {text})"
    return text


CHAPTER = Chapter(
    name="other_conditions",
    surface=None,
    controls=(
        ChoiceControl("condition", tuple(PEOPLE), "depression"),
        ChoiceControl("compared", ("all", "active"), "all"),
    ),
    presets=(Preset("map", (Moment("map", model_to=0.0, play_s=0.0),)),),
    constants={f"people_{name}": RecordValue(record) for name, record in PEOPLE.items()},
    derive=(
        ("people", _people()),
        ("studies", _dots()),
    ),
    sentences=(
        (("True", "says-condition"),),
        (
            ("studies == 0", "says-no-studies"),
            ("True", "says-studies"),
        ),
    ),
    hundreds=tuple(
        Hundred(record, "condition == 'depression'")
        for record in ("IA-01", "IA-02", "IA-04", "IA-10", "IA-11")
    ),
    strip=(("map", 0.0),),
    beside=("condition",),
)
