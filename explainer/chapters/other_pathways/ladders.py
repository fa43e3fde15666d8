"""The story of chapter 5: a rung a moment, and how each rung stands."""

from __future__ import annotations

from itertools import accumulate

from explainer.chapters.chapter import Sentence
from explainer.chapters.stories import Beat, Moment, Preset

# How each rung stands: a judgement, in the words of the section on how the ladder was made.
RUNGS = {
    "new_cells-animals": "weak",
    "new_cells-people": "missing",
    "new_cells-cells": "missing",
    "inflammation-animals": "full",
    "inflammation-people": "weak",
    "inflammation-cells": "missing",
}
# The seconds that each sentence of a rung needs at 130 words a minute, in the slower language.
SAID_S = {
    "new_cells-animals": (7.0, 7.0),
    "new_cells-people": (7.5,),
    "new_cells-cells": (7.5,),
    "inflammation-animals": (8.5,),
    "inflammation-people": (7.5, 7.5, 7.5),
    "inflammation-cells": (7.0,),
}
CHANGE_S = (2.5, 2.0, 5.0)


def _key(rung: str) -> str:
    return rung.replace("-", "_")


def _moment(rung: str) -> Moment:
    first_s, *more_s = SAID_S[rung]
    key = rung.replace("_", "-")
    says = [Beat(f"say_{_key(rung)}_{n}", play_s) for n, play_s in enumerate(more_s, 2)]
    lay = [Beat(f"wait_{_key(rung)}", 0.3), Beat(f"lay_{_key(rung)}", 0.7)]
    return Moment(
        _key(rung),
        {"rung": rung},
        model_to=0.0,
        shot="rung",
        light=("near", f"rung-{key}"),
        beats=(*lay, Beat(f"hold_{_key(rung)}", first_s - 1.0), *says),
    )


STORY = Preset(
    "ladders",
    (
        *(_moment(rung) for rung in RUNGS),
        Moment(
            "it_changes",
            model_to=0.0,
            beats=(
                Beat("wait_change", 0.3),
                Beat("change", CHANGE_S[0]),
                Beat("hold_change", CHANGE_S[1]),
                Beat("say_change", CHANGE_S[2]),
            ),
        ),
    ),
)
ENDS_S = tuple(accumulate(moment.play_s for moment in STORY.moments))
# The film strip shows each moment once its cards lie, shortly before it ends.
SHOWN_S = tuple(end_s - 0.2 for end_s in ENDS_S)


def _standing() -> str:
    text = "'missing'"
    for rung, how in RUNGS.items():
        if how != "missing":
            text = f"('{how}' if rung == '{rung}' else {text})"
    return text


def _level() -> str:
    text = "'people'"
    for rung in RUNGS:
        level = rung.partition("-")[2]
        if level != "people":
            text = f"('{level}' if rung == '{rung}' else {text})"
    return text


def _landed(rung: str) -> tuple[str, str]:
    """Return how far the cards of a rung have come down; they lie when the viewer presses it."""
    return f"land_{_key(rung)}", f"1.0 if your_experiment else ease(done_lay_{_key(rung)})"


DERIVE = (
    ("standing", _standing()),
    ("level_shown", _level()),
    *(_landed(rung) for rung, how in RUNGS.items() if how != "missing"),
    ("changing", "moment_id == 'it_changes' and not your_experiment"),
    ("grown", "ease(done_change)"),
)

# What the story says besides how a rung stands: from which beat on, and at which rung.
SAID = (
    ("says-raised", "say_inflammation_people_3", "inflammation-people"),
    ("says-no-comparison", "say_inflammation_people_2", "inflammation-people"),
    ("says-not-needed", "say_new_cells_animals_2", "new_cells-animals"),
    ("says-needed", "", "new_cells-animals"),
)


def _said(beat: str, rung: str) -> str:
    begun = f"done_{beat} > 0 and " if beat else ""
    return f"{begun}rung == '{rung}' and not your_experiment"


SENTENCES: tuple[Sentence, ...] = (
    ("changing and done_hold_change >= 1", "says-not-a-fault"),
    ("changing", "says-it-changes"),
    *((_said(beat, rung), word) for word, beat, rung in SAID),
    ("True", "says-rung"),
)
