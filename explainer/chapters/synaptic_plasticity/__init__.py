"""Chapter 3, how something that leaves in hours can help for days: its names and joints."""

from __future__ import annotations

from explainer.chapters.bands import GROWTH_BAND_VALUES, GROWTH_BANDS
from explainer.chapters.chapter import (
    Chapter,
    Chart,
    ChoiceAxis,
    ChoiceControl,
    Clock,
    ModelSeries,
    Preset,
    Question,
    RecordValue,
    Surface,
    Table,
)
from explainer.chapters.live import Point, Trace
from explainer.chapters.synaptic_plasticity.branch import (
    BRANCH,
    EXPERIMENT_SENTENCES,
    STORY_SENTENCES,
    story,
)
from explainer.chapters.synaptic_plasticity.spine_shares import spine_shares, two_doses

# Close together in the first hours, where the early effect rises, and after each dose.
CLOCK_D = (
    *(0, 0.002, 0.004, 0.007, 0.01, 0.014, 0.017, 0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08),
    *(0.1, 0.12, 0.15, 0.18, 0.22, 0.27, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5),
    *(1.7, 1.9, 2.15, 2.4, 2.7, 3, 3.2, 3.35, 3.5, 3.502, 3.504, 3.507, 3.51, 3.515, 3.52, 3.53),
    *(3.54, 3.55, 3.57, 3.6, 3.65, 3.72, 3.82, 3.9, 4, 4.1, 4.25, 4.4, 4.6, 4.8, 5, 5.3, 5.7, 6.1),
    *(6.5, 7, 7.5, 8, 8.6, 9.3, 10, 11, 12, 13, 14),
)
EXPERIMENTS: dict[str, dict[str, float]] = {
    "none": {},
    "ampa_blocked": {"ampa_blocker": 1},
    "rapamycin": {"rapamycin": 1},
    "met_form": {"genotype": 1},
    "spines_removed": {"new_spines": 1},
    "second_dose": {"dose_count": 2},
}
STORY = Preset("story", story())


def _one_dose(observable: str) -> ModelSeries:
    """Return a course without any experiment, with enough points for the first hours."""
    return ModelSeries("spine_turnover", observable, 14, points=2000, settings={"stressed": 1})


ONE_DOSE = {"growth": _one_dose("added_share"), "early": _one_dose("early_effect")}
COURSE = (
    Trace("early_ahead", "early_effect", until="end", over="story"),
    Trace("growth_ahead", "growth_share", until="end", over="story"),
    Trace("early", "early_effect", over="story"),
    Trace("growth", "growth_share", over="story"),
    Point("early_now", "day", "early_effect"),
    Point("growth_now", "day", "growth_share"),
)
BAND = tuple(
    Trace(f"growth_{part}", f"growth_{part} if growth_banded else growth_share", "end", "story")
    for part in ("low", "high")
)

CHAPTER = Chapter(
    name="synaptic_plasticity",
    surface=Surface(
        model="spine_turnover",
        axes={"experiment": ChoiceAxis(EXPERIMENTS)},
        clocks={"course_d": Clock("d", {"": CLOCK_D})},
        tables={
            "growth_share": Table(("experiment",), "course_d", "added_share"),
            "lasting_share": Table(("experiment",), "course_d", "lasting_added_share"),
            "early_effect": Table(("experiment",), "course_d"),
        },
        fixed={"stressed": 1},
    ),
    controls=(ChoiceControl("experiment", tuple(EXPERIMENTS), "none"),),
    presets=(STORY,),
    constants={
        "rapamycin_people": RecordValue("CL-44:n_rapamycin"),
    },
    derive=(
        ("day", "t if part != 'after_stress' else 0"),
        ("hours", "24 * day"),
        ("lasting_effect", "growth_share"),
        *BRANCH,
        # Whether the time has come at which spines grow when nothing holds them back.
        ("grown", "day > 0.5"),
        *GROWTH_BAND_VALUES,
        ("growth_percent", "round(100 * growth_share)"),
    ),
    sentences=(
        (*STORY_SENTENCES, *EXPERIMENT_SENTENCES),
        (("detailed and growth_banded and growth_high > 0.005", "says-growth-band"),),
    ),
    charts=(
        Chart(
            "spine_shares",
            spine_shares,
            needs=ONE_DOSE,
            live=(*BAND, *COURSE),
            when="experiment != 'second_dose'",
        ),
        Chart(
            "two_doses",
            two_doses,
            needs=ONE_DOSE,
            live=COURSE,
            when="experiment == 'second_dose'",
        ),
    ),
    bands=GROWTH_BANDS,
    strip=tuple(
        ("story", second)
        for second in (3, 8.5, 12, 15.2, 20, 24, 31.3, 35.5, 42, 52, 57.5, 63, 72, 79)
    ),
    clock_unit="d",
    questions=(
        Question(
            "gone",
            ("nothing", "grow", "shrink"),
            "grow",
            "night",
            raised_percent=1,
            shown_percent=84,
        ),
        Question(
            "stay", ("all", "some", "none"), "some", "some_stay", raised_percent=1, shown_percent=80
        ),
        Question("who", ("people", "mice"), "mice"),
        Question("else", ("drug", "experience"), "experience"),
    ),
    turns_on=("tau_K", "s", "tau_Z", "onset", "g"),
)
