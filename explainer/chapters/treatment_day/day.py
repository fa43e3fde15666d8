"""The stories of a session: what is done, what one may feel, and what is said at each beat.

Time is in minutes since the spray, or since the drip began. A sentence stands for as long as its
beats; hands, chair and bar follow the same beats, so that words and picture say the same.
"""

from __future__ import annotations

from explainer.chapters.chapter import Preset, Sentence
from explainer.chapters.stories import Beat, Moment

# Minutes at the beginning and the end of each step; seconds of play by the beat's name, and the
# minute to which a beat runs. A step stands at the time that it is called by: the last beats of
# the step before lead there.
STEPS_MIN = {
    "before": (0.0, 0.0),
    "first_minutes": (0.0, 40.0),
    "forty_minutes": (40.0, 120.0),
    "two_hours": (120.0, 120.0),
    "going_home": (120.0, 150.0),
}
BEATS = {
    "before": (Beat("meet", 2.6), Beat("measure", 4.0)),
    "first_minutes": (
        *(Beat("lift", 0.7), Beat("given", 4.6), Beat("lower", 0.7)),
        *(Beat("soon", 4.6, 10), Beat("pass", 1.4, 40)),
    ),
    "forty_minutes": (
        *(Beat("strange", 7.4), Beat("most", 5.9), Beat("later", 0.7, 90), Beat("on", 0.7, 120)),
    ),
    "two_hours": (*(Beat("passed", 6.4), Beat("longer", 6.5), Beat("still", 5.2)),),
    "going_home": (Beat("walk", 0.9), Beat("go", 6.6, 150)),
}
FELT = ("far", "sick", "afraid", "calm", "nothing")
FELT_MIN = 40.0


def _step(step: str) -> Moment:
    shot = "home" if step == "going_home" else "room"
    return Moment(step, {}, *STEPS_MIN[step], shot=shot, beats=BEATS[step])


def _day(treatment: str) -> Preset:
    return Preset(treatment, tuple(_step(step) for step in STEPS_MIN))


def _felt(kind: str) -> Moment:
    beats = (Beat(f"to-{kind}", 0.9), Beat(f"is-{kind}", 6.6))
    return Moment(f"felt_{kind}", {}, FELT_MIN, FELT_MIN, shot="near", beats=beats)


STORIES = (_day("spray"), _day("drip"), Preset("felt", tuple(_felt(kind) for kind in FELT)))

# The beat in which each step of the day is told from the others at a glance: the middle of it is
# what print, strip and the small stills show.
SHOWN = {
    "before": "measure",
    "first_minutes": "given",
    "forty_minutes": "strange",
    "two_hours": "still",
    "going_home": "go",
}


def _shown_s() -> tuple[float, ...]:
    shown, begins_s = [], 0.0
    for step in STEPS_MIN:
        for beat in BEATS[step]:
            if beat.id == SHOWN[step]:
                shown.append(round(begins_s + beat.play_s / 2, 1))
            begins_s += beat.play_s
    return tuple(shown)


SHOWN_S = _shown_s()

_FORTY, _TWO = "(moment_id == 'forty_minutes')", "(moment_id == 'two_hours')"
_FAR, _CALM = "(moment_id == 'felt_far')", "(moment_id == 'felt_calm')"
_SICK, _AFRAID = "(moment_id == 'felt_sick')", "(moment_id == 'felt_afraid')"
_NOTHING = "(moment_id == 'felt_nothing')"

DERIVE = (
    # 0 upright, 1 leant back with the legs up: first in the day, then in what was felt.
    ("leans", "ease(done_pass) * (1 - ease(done_on))"),
    ("sinks", f"{_FAR} + (1 - ease(done_to_sick)) * {_SICK} + ease(done_to_calm) * {_CALM}"),
    ("lean", f"leans + 0.8 * (sinks + (1 - ease(done_to_nothing)) * {_NOTHING})"),
    ("covered", "ease(done_pass) * (1 - ease(done_on))"),
    ("blanket", f"covered + {_FAR} + ease(done_to_calm) * {_CALM}"),
    ("bend", f"ease(done_to_sick) * {_SICK} + (1 - ease(done_to_afraid)) * {_AFRAID}"),
    # Staff bend forward to somebody who feels sick or is afraid.
    ("reach", f"ease(done_to_sick) * {_SICK} + {_AFRAID}"),
    # The cuff swells while blood pressure is measured.
    ("swells", "between(done_measure, 0, 0.2) + between(done_most, 0, 0.2)"),
    ("measured", "swells - between(done_measure, 0.75, 0.95) - between(done_most, 0.75, 0.95)"),
    ("held", f"'cup' if {_TWO} and done_passed > 0.12 else 'rest'"),
    ("hands", f"'bowl' if {_SICK} else 'hold' if {_AFRAID} else held"),
    ("sprays", "preset == 'spray' and done_lift > 0.5 and done_lower < 0.5"),
    ("hands", "'spray' if sprays else hands"),
    # One bar at a time, the one that the sentence is about.
    ("watched", "done_passed >= 1 and (done_longer < 1 or preset == 'drip')"),
    ("pressed", f"done_longer >= 1 or (done_strange >= 1 and done_most < 1 and {_FORTY})"),
    ("bar", "'pressure' if pressed and preset == 'spray' else 'strange'"),
    ("bar", "'watch' if watched or moment_id == 'before' else bar"),
    ("bar", "'told' if preset == 'felt' else 'driving' if moment_id == 'going_home' else bar"),
)

SENTENCES: tuple[Sentence, ...] = (
    *((f"moment_id == 'felt_{kind}'", f"says-felt-{kind}") for kind in FELT),
    ("moment_id == 'before'", "says-before"),
    ("moment_id == 'first_minutes' and done_lower < 1", "says-given"),
    ("moment_id == 'first_minutes'", "says-soon"),
    ("moment_id == 'forty_minutes' and done_strange < 1", "says-strange"),
    ("moment_id == 'forty_minutes' and done_most < 1", "says-forty"),
    ("moment_id == 'forty_minutes'", "says-on"),
    ("moment_id == 'two_hours' and done_passed < 1", "says-passed"),
    ("moment_id == 'two_hours' and (done_longer < 1 or preset == 'drip')", "says-longer"),
    ("moment_id == 'two_hours'", "says-pressure-up"),
    ("True", "says-home"),
)
