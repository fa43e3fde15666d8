"""The story of six places on a branch: its moments and beats, and what the picture is told.

What is sent along the chain is staged by beats, since no clock times were read; what grows, stays
and goes follows the model, in the story as in an experiment.
"""

from __future__ import annotations

from collections.abc import Mapping

from explainer.chapters.stories import Beat, Moment

MINUTE_D = 1 / 1440
BEGINS_D = 6 * MINUTE_D
# Seven half-lives in mouse plasma (GS-23): less than one of a hundred is left.
GONE_D = 0.063
STANDS = ("branch", "places", "people")
GROWS = (*STANDS, "blocks", "new")

Beats = Mapping[str, float | tuple[float, float]]  # seconds of play, and the day that is reached


def story() -> tuple[Moment, ...]:
    """Return the moments of the story, one unbroken course of two weeks."""
    return (*_the_relay(), *_the_growth(), *_what_is_left())


def _moment(
    name: str, begin_d: float, beats: Beats, shot: str = "branch", light: tuple[str, ...] = ()
) -> Moment:
    played = tuple(
        Beat(beat, *(how if isinstance(how, tuple) else (how,))) for beat, how in beats.items()
    )
    end_d = max((beat.model_to for beat in played if beat.model_to is not None), default=begin_d)
    part = "after_stress" if name == "after_stress" else "after_drip"
    return Moment(
        name, {"part": part}, begin_d, end_d, scale="log", shot=shot, light=light, beats=played
    )


def _the_relay() -> tuple[Moment, ...]:
    """Return the first hours: the guest, and the chain in which one sets off the next."""
    stress: Beats = {"rest": 0.5, "fewer": 0.8, "seen": 4.9}
    comes: Beats = {
        "come": 1.0,
        "near": 0.3,
        "surge": 0.9,
        "open": 0.4,
        "pour": (1.3, 0.03),
        "poured": 2.6,
    }
    relay: Beats = {"wake": 0.9, "release": 1.2, "bind": 0.5, "spark": (1.0, 0.045), "turned": 2.4}
    made: Beats = {"look": 0.9, "make": (1.6, GONE_D), "piled": 1.8}
    return (
        _moment("after_stress", 0.02 * MINUTE_D, stress, light=STANDS),
        _moment("guest_comes", BEGINS_D, comes, "signal", ("branch", "ketamine", "surge", "chain")),
        _moment("relay", 0.03, relay, "relay", ("branch", "chain")),
        _moment("blocks", 0.045, made, "blocks", ("branch", "chain", "blocks")),
    )


def _the_growth() -> tuple[Moment, ...]:
    """Return how the guest leaves, and what grows after that, and goes again."""
    leaves: Beats = {"leave": (2.8, 0.12), "gone": (3.7, 0.5)}
    night: Beats = {
        **{"wait": 0.9, "carry": (1.8, 0.62), "sprout": (1.3, 0.92)},
        **{"stand": (0.9, 1.0), "grown": 2.2},
    }
    scan: Beats = {"scan": 1.2, "scanned": 4.9, "coarse": 0.4, "limit": 5.2}
    more: Beats = {"carry-on": (1.4, 1.25), "sprout-on": (1.2, 3.0), "five": 2.4}
    stay: Beats = {"broaden": (1.8, 7.0), "broad": 5.8}
    left: Beats = {"shrink": (1.8, 14.0), "remain": 4.4}
    return (
        _moment("guest_leaves", GONE_D, leaves),
        _moment("night", 0.5, night, "growth"),
        _moment("people_scan", 1.0, scan, light=("people",)),
        _moment("more", 1.0, more, "below", GROWS),
        _moment("some_stay", 3.0, stay, "blocks", GROWS),
        _moment("two_weeks", 7.0, left, light=GROWS),
    )


def _what_is_left() -> tuple[Moment, ...]:
    """Return the trial in people, and that it can change."""
    trial: Beats = {"tried": 0.8, "trial": 7.4, "doubt": 0.4, "doubted": 4.6}
    changes: Beats = {"change": 1.4, "changed": 2.4, "fixed": 0.4, "calm": 3.6}
    return (
        _moment("people_trial", 14.0, trial, light=("people",)),
        _moment("it_changes", 14.0, changes),
    )


def _flight(name: str, beat: str, number: int, chained: str) -> tuple[str, str]:
    """Return how far the n-th of three has come; each sets out a little after the one before."""
    start = 0.2 * (number - 1)
    return (
        f"{name}_{number}",
        f"ease(between(done_{beat}, {start:g}, {start + 0.6:g})) * ({chained} > 0.5)",
    )


def _station(name: str, lit: str) -> tuple[str, str]:
    """Return how brightly a station is lit: from what reaches it until the guest has gone."""
    return f"{name}_light", f"({lit} - ease(done_leave)) * chain_{name}"


BRANCH = (
    # How much of the chain an experiment leaves.
    ("chain_ampa", "0 if experiment == 'ampa_blocked' else 1"),
    ("chain_bdnf", "chain_ampa * (0.1 if experiment == 'met_form' else 1)"),
    ("chain_trkb", "chain_bdnf"),
    ("chain_mtorc1", "chain_trkb * (0 if experiment == 'rapamycin' else 1)"),
    ("chain_protein", "chain_mtorc1"),
    ("guest_in", "ease(done_come)"),
    ("guest_out", "ease(done_leave)"),
    ("surge", "ease(done_surge) * (1 - ease(done_leave))"),
    ("ampa_open", "(ease_out(done_open) - ease(done_leave)) * chain_ampa"),
    _station("ampa", "ease_out(done_open)"),
    _station("bdnf", "ease(between(done_pour, 0.55, 0.9))"),
    _station("trkb", "ease_out(done_bind)"),
    _station("mtorc1", "ease(between(done_spark, 0.8, 1))"),
    _station("protein", "ease(between(done_make, 0.5, 0.8))"),
    *(_flight("pour", "pour", number, "chain_ampa") for number in (1, 2, 3)),
    ("bdnf_sent", "ease(done_release) * (chain_bdnf > 0.5) * (1 - ease(done_leave))"),
    ("spark", "done_spark * (chain_mtorc1 > 0.5)"),
    ("gear_turn", "chain_mtorc1 * (30 * done_turned + 150 * done_make)"),
    *(_flight("made", "make", number, "chain_protein") for number in (1, 2, 3)),
    ("carried", "3 * (done_carry > 0.4) + 3 * (done_carry_on > 0.4)"),
    (
        "pile",
        "(chain_protein > 0.5) * max(0, 6 * between(done_make, 0.5, 1) - carried)",
    ),
    *(_flight("carry_a", "carry", number, "chain_protein") for number in (1, 2, 3)),
    *(_flight("carry_b", "carry_on", number, "chain_protein") for number in (1, 2, 3)),
    # What grows: the n-th of two is there while the share passes (n - 0.5) / 2.
    ("new_a", "ramp(growth_share, 0.15, 0.35)"),
    ("new_b", "ramp(growth_share, 0.65, 0.85)"),
    ("new_c", "ramp(growth_share, 1.15, 1.35)"),
    ("broad_a", "ease(ramp(lasting_share, 0.2, 0.4)) * (new_a > 0)"),
    ("counted", "3 + (new_a >= 0.5) + (new_b >= 0.5) + (new_c >= 0.5)"),
    ("kept", "experiment != 'spines_removed'"),
    ("blocks_a", "1 if done_sprout < 1 else new_a * (1 - between(done_broaden, 0, 0.4))"),
    ("blocks_b", "1 if done_sprout_on < 1 else new_b"),
    (
        "fresh_a",
        "between(done_carry, 0.2, 0.8) * (1 - between(done_scan, 0, 0.5))"
        " * (new_a > 0.5 if done_sprout > 0.5 else chain_protein > 0.5)",
    ),
    (
        "fresh_b",
        "between(done_sprout_on, 0, 0.5) * (1 - between(done_broaden, 0, 0.5)) * (new_b > 0.5)",
    ),
    # The second goes in the last days; why it and not the other is a question.
    ("b_goes", "ease(done_shrink) * (experiment == 'none') * (new_b < 0.5)"),
    # How much of the line of the trial is to be seen.
    ("trial_line", "1 if experiment == 'rapamycin' else ease(between(done_trial, 0.05, 0.3))"),
    ("grown_without", "growth_middle"),
    ("outlined", "done_fewer"),
    # The dose came in the morning: an evening, and a night that is over when growth is seen.
    ("night", "0.4 * ease(done_leave) + 0.3 * ease(done_wait) - 0.7 * ease(done_sprout)"),
    # How far along two weeks it is, at the cube root of the day: the first hours need room.
    ("day_place", "exp(0.7675284 * log10(day / 14))"),
    ("now_unit", "'h' if hours < 24 else 'd'"),
    ("now_shown", "floor(hours + 0.001) if hours < 24 else floor(day + 0.001)"),
    ("scanner", "ease(between(done_scan, 0, 0.4)) * (1 - ease(done_carry_on))"),
    ("sweep", "between(done_scan, 0.4, 1)"),
    ("scan_seen", "done_scan"),
    ("trial_seen", "max(done_tried, 1 * (experiment == 'rapamycin'))"),
    # How much of the lane of people a person and a question fill: all, until a measurement.
    ("lane", "(1 - ease(between(done_scan, 0, 0.35))) * (trial_seen <= 0.5)"),
    # What is behind the question mark of the glass: at first nothing.
    (
        "glass",
        "'gear' if trial_seen > 0.5 and done_change < 0.5 else ('contact' if done_carry_on > 0.3"
        " else ('coarse' if scan_seen > 0.5 else 'clear'))",
    ),
    ("changed", "ease(done_change)"),
)
"""What the drawing of the branch is told."""

TWICE = (
    ("people_scan", "done_scanned == 1", "says-scan-limit"),
    ("people_trial", "done_trial == 1", "says-trial-limit"),
    ("it_changes", "done_changed == 1", "says-not-fixed"),
)
STORY_SENTENCES = tuple(
    (f"experiment == 'none' and moment_id == '{moment}'{rest}", says)
    for moment, rest, says in (
        *((moment, f" and {later}", says) for moment, later, says in TWICE),
        *((moment.id, "", f"says-{moment.id.replace('_', '-')}") for moment in story()),
    )
)
EXPERIMENT_SENTENCES = (
    ("experiment == 'ampa_blocked' and grown", "says-ampa-blocked"),
    ("experiment == 'ampa_blocked'", "says-ampa-blocked-early"),
    ("experiment == 'rapamycin' and grown", "says-rapamycin"),
    ("experiment == 'rapamycin'", "says-rapamycin-early"),
    ("experiment == 'met_form' and grown", "says-met-form"),
    ("experiment == 'met_form'", "says-met-form-early"),
    ("experiment == 'spines_removed' and grown", "says-spines-removed"),
    ("experiment == 'spines_removed'", "says-spines-removed-early"),
    ("growth_share > 1.1", "says-growth-second"),
    ("True", "says-second-dose-early"),
)
"""What is said of the story's moments, and of what somebody tries."""
