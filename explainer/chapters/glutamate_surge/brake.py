"""The story of the foot and the brake: its moments and beats, and what the picture is told at them.

The story shows what was seen in rats: directions only, so that sizes are chosen. While the viewer
experiments, and in every other preset, the picture follows the model.
"""

from __future__ import annotations

from collections.abc import Mapping

from explainer.chapters.numbers import Number, RecordValue
from explainer.chapters.stories import Beat, Moment

SHOWN_MIN = 40.0
# The brake's story is staged so; a second preset goes on to a dose that only rats were given.
STAGED = "(preset == 'story' or preset == 'far_more')"

Beats = Mapping[str, float]  # seconds of play by the beat's name


def _moment(
    name: str, level_um: Number, beats: Beats, light: tuple[str, ...] = (), shot: str = "circuit"
) -> Moment:
    played = tuple(Beat(beat, play_s) for beat, play_s in beats.items())
    return Moment(
        name,
        {"level_um": level_um, "experiment": "none"},
        SHOWN_MIN,
        SHOWN_MIN,
        shot=shot,
        light=light,
        beats=played,
    )


def story(low_um: Number, more_um: Number, middle_um: Number) -> tuple[Moment, ...]:
    """Return the moments of the story at its three levels, in uM."""
    return (*_brake_first(low_um), *_then_main(low_um), *_sweep(more_um, middle_um))


def _brake_first(low_um: Number) -> tuple[Moment, ...]:
    rest = {"press": 0.8, "pressed": 4.8}
    guest = {"travel": 1.1, "slip": 0.5, "landed": 3.3}
    quiets = {"slow": 0.7, "slowed": 1.2, "lift": 0.7, "lifted-off": 3.0}
    return (
        _moment("rest", 0, rest, ("brake", "main"), "brake"),
        _moment("low_dose", low_um, guest, ("brake", "ketamine"), "brake"),
        _moment("brake_quiets", low_um, quiets, ("brake",), "brake"),
    )


def _then_main(low_um: Number) -> tuple[Moment, ...]:
    speeds = {"wait": 0.8, "quicken": 0.7, "fast": 3.5}
    rises = {"swell": 0.9, "swollen": 5.4}
    people = {"ask": 0.6, "disagree": 4.6}
    model = {"reckon": 0.7, "reckoned": 5.3}
    return (
        _moment("main_speeds", low_um, speeds, ("brake", "main", "ketamine")),
        # All of the chain is seen and lit, from the filled door to glutamate.
        _moment("glutamate_rises", low_um, rises, shot="chain"),
        _moment("people", low_um, people, ("glutamate", "people")),
        _moment("our_model", low_um, model, ("glutamate", "brake", "ketamine")),
    )


def _sweep(more_um: Number, middle_um: Number) -> tuple[Moment, ...]:
    """Return the rest of the one sweep of doses, from where the low dose left the picture."""
    more = {"add": 0.9, "fill-main": 0.4, "climb": 0.9, "stopped": 3.2}
    middle = {"add-again": 0.9, "fill-again": 0.4, "fall-back": 1.0, "as-at-rest": 4.3}
    not_known = {"open": 0.4, "not-known": 4.8}
    return (
        _moment("more", more_um, more, ("main", "ketamine", "glutamate")),
        _moment("anaesthesia", middle_um, middle, ("main", "ketamine", "glutamate")),
        _moment("not_known", middle_um, not_known),
    )


def far_more(level_um: Number) -> tuple[Moment, ...]:
    """Return what follows in rats, from where the story ends."""
    beats = {"flood": 0.9, "fill-most": 0.4, "sink": 1.0, "below-rest": 3.6}
    return (_moment("far_more", level_um, beats, ("main", "ketamine", "glutamate")),)


def each_level(levels: Mapping[str, Number], experiment: str, play_s: float) -> tuple[Moment, ...]:
    """Return one settled moment of the model for each level."""
    return tuple(
        Moment(
            f"{experiment}_{name}",
            {"level_um": um, "experiment": experiment},
            SHOWN_MIN,
            SHOWN_MIN,
            play_s=play_s,
            shot="circuit",
        )
        for name, um in levels.items()
    )


MORE_UM = RecordValue("CH-87:level_more_um")


def _told(name: str, story: str, model: str) -> tuple[str, str]:
    return name, f"({story}) if told else ({model})"


# Where a dose begins it has the doors of the dose before: shares of what it will fill.
_FILLING = (
    "(0.52 + 0.48 * (done_fill_most >= 1)) if preset == 'far_more' else"
    " ((0.74 + 0.26 * (done_fill_again >= 1)) if moment_id == 'anaesthesia' else"
    " ((0.32 + 0.68 * (done_fill_main >= 1)) if moment_id == 'more' else 1 * (done_slip >= 1)))"
)

FOOT_AND_BRAKE = (
    ("told", f"not your_experiment and {STAGED}"),
    ("far_told", "preset == 'far_more'"),
    ("idea_far", "explanation == 'habenula' or explanation == 'metabolite'"),
    _told("filling", _FILLING, "1"),
    # What an experiment spares holds nothing, whatever share of such doors would be filled.
    ("brake_held", "filling * brake_filled * (experiment != 'brake_spared')"),
    # The rival idea is drawn, whatever the share: one resting door holds the drug.
    (
        "main_held",
        "filling * (pyramid_filled * (experiment != 'pyramids_spared')"
        " if explanation != 'direct' else max(pyramid_filled, 0.1 * (level_um > 0)))",
    ),
    _told("guest_in", "0.8 * ease(done_travel) + 0.2 * ease(done_slip)", "0"),
    # How much is around the cells: 1 after a drip, 2, 3 and 4 at the larger levels.
    _told(
        "dose",
        "3 + ease(done_flood) if far_told else"
        " ease(done_travel) + ease(done_add) + ease(done_add_again)",
        "0 if idea_far else (level_um > 0) + (level_um > 1.5) + (level_um > 3.2) + (level_um > 6)",
    ),
    _told(
        "wave",
        "0.9 * ease(done_flood) + 0.1 * done_fill_most if far_told else"
        " (0.9 * ease(done_add_again) + 0.1 * done_fill_again if done_add_again > 0 else"
        " 0.9 * ease(done_add) + 0.1 * done_fill_main)",
        "0",
    ),
    # It glows while it is what matters: as it comes, not while the cells answer.
    _told("drug_glow", "1 if far_told else 1 - 0.75 * (ease(done_slow) - ease(done_add))", "0.5"),
    # 1: the bars press; they are lifted as far as the brake has fallen quiet.
    _told("squeeze", "4 * done_press * (1 - done_press)", "0"),
    _told(
        "lifted", "1 if far_told else ease_out(done_lift)", "clamp(2.5 * (1 - brake_rate), 0, 1)"
    ),
    _told(
        "brake_pace",
        "0.12 if far_told else 1 - 0.78 * ease(done_slow) - 0.1 * ease(done_climb)",
        "clamp(1 - 2 * (1 - brake_rate), 0.1, 1)",
    ),
    _told(
        "main_pace",
        "0.33 - 0.23 * ease(done_sink) if far_told else"
        " 0.33 + 0.55 * ease(done_quicken) + 0.1 * ease(done_climb) - 0.65 * ease(done_fall_back)",
        "clamp(0.33 + (3 if pyramid_rate > 1 else 1.5) * (pyramid_rate - 1), 0.05, 1)",
    ),
    # The shade about its filled doors: small while it speeds up, wide once it falls back.
    _told(
        "hush",
        "1 if far_told else 0.4 * ease(done_fill_main) + 0.6 * ease(done_fall_back)",
        "(main_held > 0.06) * clamp(4 * main_held, 0, 1)",
    ),
    ("main_lit", "ramp(main_pace, 0.4, 0.88)"),
    (
        "model_needle_at",
        "clamp((5 if glutamate_relative > 1 else 3) * (glutamate_relative - 1), -1, 1)",
    ),
    # -1 to 1 about rest. In the story only more, the same, less come from a source.
    _told(
        "needle",
        "0 - 0.6 * ease(done_sink) if far_told else"
        " 0.5 * ease_out(done_swell) + 0.2 * ease_out(done_climb) - 0.7 * ease(done_fall_back)",
        "model_needle_at",
    ),
    *(
        (
            f"model_{part}_at",
            f"clamp((5 if glutamate_{part} > 1 else 3) * (glutamate_{part} - 1), -1, 1)",
        )
        for part in ("low", "high")
    ),
    _told("model_band", "not far_told and done_reckon > 0.5", "has_band and level_um > 0"),
    _told("model_needle", "not far_told and done_reckon > 0.5", "False"),
    ("cloud_size", "clamp(0.45 + (0.8 if needle > 0 else 0.5) * needle, 0.15, 1)"),
    ("next_lit", "ramp(cloud_size, 0.5, 0.85)"),
    _told("ghost_rest", "far_told or done_swell > 0.3", "level_um > 0"),
    _told("ghost_low", "far_told or done_climb > 0.3", "False"),
    _told("ghost_more", "far_told or done_fall_back > 0.3", "False"),
    # The chain from a filled door to glutamate: the lines on the cells are left out meanwhile.
    ("chain", "told and done_swell > 0 and done_add == 0"),
    ("fills_first", "told and done_slip >= 1 and done_ask == 0"),
    ("card", "idea_far or explanation == 'direct' or told and moment_id == 'people'"),
    ("asked", "ease(done_open) if told else 0"),
    (
        "rats_seen",
        "told and not card and (far_told or done_slow > 0)"
        " and moment_id != 'our_model' and moment_id != 'not_known'",
    ),
    ("rats_with", "'mk_801' if moment_id == 'brake_quiets' or moment_id == 'main_speeds' else ''"),
)
"""What the drawing is told, in the story and in an experiment."""

STORY_SENTENCES = tuple(
    (f"told and moment_id == '{moment}'", f"says-{moment.replace('_', '-')}")
    for moment in (
        *("rest", "low_dose", "brake_quiets", "main_speeds", "glutamate_rises", "people"),
        *("our_model", "more", "anaesthesia", "not_known", "far_more"),
    )
)
"""What is said of the story's moments."""
