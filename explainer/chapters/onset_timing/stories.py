"""The stories of chapter 4: where the notch rests, for how long, and what is said meanwhile."""

from __future__ import annotations

from itertools import accumulate

from explainer.chapters.chapter import Sentence
from explainer.chapters.numbers import Setting
from explainer.chapters.stories import Beat, Moment, Preset

DAY_H, WEEK_H = 24.0, 168.0
MINUTES_40_H = 40 / 60
END_H = 13 * WEEK_H
# Where the calendar's four blocks begin and end, in days.
BLOCK_DAYS = (0, 1, 7, 30, 91)

# Each moment: name, time it rests at, card that is chosen, and the seconds that each of its
# sentences needs to be read aloud at 130 words a minute, in the slower of the two languages.
Rest = tuple[str, float, str, tuple[float, ...]]
RESTS: dict[str, tuple[Rest, ...]] = {
    "story": (
        ("whole", 0.0, "none", (6.5, 6.5, 6.5)),
        ("minutes_40", MINUTES_40_H, "drip", (7.5,)),
        ("hours_2", 2.0, "drip", (8.0, 6.0)),
        ("hours_4", 4.0, "spray", (8.0,)),
        ("day_1", DAY_H, "drip", (8.0, 8.0, 8.0)),
        ("day_2", 2 * DAY_H, "spray", (8.0, 8.0)),
        ("week_1", WEEK_H, "tablets", (8.0, 8.0)),
        ("days_10_to_12", 11 * DAY_H, "drip", (8.0,)),
        ("week_4", 4 * WEEK_H, "spray", (8.0, 8.0)),
        ("weeks_6_to_12", 12 * WEEK_H, "tablets", (8.0, 7.0)),
        ("after", END_H, "none", (7.0, 6.0)),
    ),
    "comparison": (
        ("beside_sedative", DAY_H, "drip", (8.0, 7.0)),
        ("beside_salt_water", DAY_H, "drip", (8.0, 7.0)),
        ("asleep", DAY_H, "drip", (8.0, 8.0)),
    ),
    "not_helped": (
        ("not_drip", DAY_H, "drip", (8.0,)),
        ("not_spray", 4 * WEEK_H, "spray", (8.0,)),
        ("not_yet", 4 * WEEK_H, "spray", (8.0, 8.0)),
        ("not_tablets", 12 * WEEK_H, "tablets", (8.0, 6.0)),
    ),
}


def stories() -> tuple[Preset, ...]:
    """Return the stories; each moment rests on one time, which the notch reaches from the last."""
    return tuple(Preset(name, _moments(rests)) for name, rests in RESTS.items())


def _moments(rests: tuple[Rest, ...]) -> tuple[Moment, ...]:
    starts_s = accumulate((sum(rest[3]) for rest in rests), initial=0.0)
    before_h = (rests[0][1], *(rest[1] for rest in rests))
    return tuple(_moment(*each) for each in zip(rests, before_h, starts_s, strict=False))


def _moment(rest: Rest, before_h: float, starts_s: float) -> Moment:
    name, at_h, treatment, said_s = rest
    beats = tuple(Beat(beat, seconds) for beat, seconds in zip(_beats(rest), said_s, strict=True))
    settings: dict[str, Setting] = {
        "treatment": treatment,
        "came_from_h": before_h,
        "starts_s": starts_s,
    }
    return Moment(name, settings, at_h, at_h, beats=beats)


def _beats(rest: Rest) -> tuple[str, ...]:
    return tuple(f"{rest[0]}_{n}" for n, _ in enumerate(rest[3], 1))


def strip() -> tuple[tuple[str, float], ...]:
    """Return where the main story's moments have said their first sentence, as (story, second)."""
    moments = _moments(RESTS["story"])
    starts_s = accumulate((moment.play_s for moment in moments), initial=0.0)
    return tuple(
        ("story", start_s + moment.beats[0].play_s - 0.1)
        for moment, start_s in zip(moments, starts_s, strict=False)
    )


def sentences() -> tuple[Sentence, ...]:
    """Return what is said in each beat of each story, the last of a story until it is over."""
    said = [
        (f"moment_id == '{rest[0]}' and done_{beat} < 1", _message(beat))
        for rests in RESTS.values()
        for rest in rests
        for beat in _beats(rest)
    ]
    ends = [
        (f"preset == '{name}'", _message(_beats(rests[-1])[-1])) for name, rests in RESTS.items()
    ]
    return (*said, *ends)


def _message(beat: str) -> str:
    return f"says-{beat.replace('_', '-')}"


def place(days: str) -> str:
    """Return an expression: where a time in days stands on the calendar, 0 to 4, a block each."""
    steps = zip(BLOCK_DAYS, BLOCK_DAYS[1:], strict=False)
    return " + ".join(f"between({days}, {start}, {end})" for start, end in steps)
