"""Chapter 6, other conditions: its names and joints."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

from explainer.chapters.chapter import (
    Beat,
    Chapter,
    ChoiceControl,
    Hundred,
    Moment,
    Preset,
    Question,
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
# And in the smaller studies of PTSD that have a row of their own.
SMALLER = {"ptsd_one": "CL-41:n_ptsd_one", "ptsd_six": "CL-43:n_ptsd_six"}
# Conditions of which a trial gave the other group another drug, so that people could tell less.
AGAINST_A_DRUG = ("depression", "ptsd")
# How sure, in four steps: a judgement, and the same in every condition.
SURE = {"depression": 3, "suicidal_thoughts": 3, "anxiety": 1, "ptsd": 2, "ocd": 1}
# The seconds that the sentences of a condition need at 130 words a minute, in the slower language.
SAID_S = {
    "depression": (9.0, 8.0),
    "suicidal_thoughts": (9.0, 8.0),
    "anxiety": (9.0,),
    "ptsd": (9.0,),
    "ocd": (9.0,),
}


def _moment(condition: str) -> Moment:
    first_s, *more_s = SAID_S[condition]
    return Moment(
        condition,
        {"condition": condition},
        model_to=0.0,
        shot="trials",
        light=("board", "help"),
        beats=(
            Beat(f"wait_{condition}", 0.3),
            Beat(f"come_{condition}", 0.7),
            Beat(f"hold_{condition}", first_s - 1.0),
            *(Beat(f"say_{condition}", play_s) for play_s in more_s),
        ),
    )


STORY = Preset("map", tuple(_moment(condition) for condition in PEOPLE))
ENDS_S = tuple(accumulate(moment.play_s for moment in STORY.moments))


def _by_condition(values: Mapping[str, object]) -> str:
    """Return the expression for what is noted of the condition that is chosen."""
    text = "0"
    for condition, value in values.items():
        text = f"({value} if condition == '{condition}' else {text})"
    return text


CHAPTER = Chapter(
    name="other_conditions",
    surface=None,
    controls=(
        ChoiceControl("condition", tuple(PEOPLE), "depression"),
        ChoiceControl("compared", ("all", "active"), "all"),
    ),
    presets=(STORY,),
    constants={
        f"people_{name}": RecordValue(record) for name, record in (PEOPLE | SMALLER).items()
    },
    derive=(
        ("people", _by_condition({name: f"people_{name}" for name in PEOPLE})),
        ("sure", _by_condition(SURE)),
        (
            "come",
            "1.0 if your_experiment else ease("
            + _by_condition({name: f"done_come_{name}" for name in PEOPLE})
            + ")",
        ),
        ("against_a_drug", _by_condition(dict.fromkeys(AGAINST_A_DRUG, 1))),
        ("said_first", _by_condition({name: f"done_hold_{name}" for name in PEOPLE})),
    ),
    sentences=(
        (
            (
                "condition == 'suicidal_thoughts' and (your_experiment or said_first < 1)",
                "says-help",
            ),
            ("condition == 'suicidal_thoughts'", "says-suicide"),
            ("compared == 'active' and against_a_drug > 0", "says-against-a-drug"),
            ("compared == 'active'", "says-no-studies"),
            ("condition == 'depression' and said_first >= 1 and not your_experiment", "says-size"),
            ("True", "says-condition"),
        ),
    ),
    hundreds=tuple(
        Hundred(record, "condition == 'depression'")
        for record in ("IA-01", "IA-02", "IA-04", "IA-10", "IA-11")
    ),
    strip=tuple((STORY.id, end_s - 0.2) for end_s in ENDS_S),
    stills=True,
    beside=("condition",),
    questions=(
        Question("dots", ("result", "people"), "people"),
        Question("beside", ("group", "hope"), "group"),
    ),
)
