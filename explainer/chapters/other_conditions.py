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
# How many dots stand in the drawing: worse, no clear difference, better; and those with a ring.
ALL = {
    "depression": (1, 6, 10),
    "suicidal_thoughts": (0, 2, 2),
    "anxiety": (0, 0, 2),
    "ptsd": (0, 2, 1),
    "ocd": (0, 1, 1),
}
ACTIVE = {
    "depression": (0, 1, 3),
    "suicidal_thoughts": (0, 0, 1),
    "anxiety": (0, 0, 0),
    "ptsd": (0, 0, 1),
    "ocd": (0, 0, 0),
}


def _dots(place: int) -> str:
    """Return the expression that counts the dots in one place for what is chosen."""
    text = "0"
    for condition in ALL:
        counts = (
            f"({ACTIVE[condition][place]} if compared == 'active' else {ALL[condition][place]})"
        )
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
        ("worse", _dots(0)),
        ("no_difference", _dots(1)),
        ("better", _dots(2)),
    ),
    sentences=(
        (("True", "says-condition"),),
        (
            ("worse + no_difference + better == 0", "says-no-studies"),
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
