"""Chapter 4, how fast, how much and how long: its names and joints."""

from __future__ import annotations

from explainer.chapters.bands import ONSET_BAND_VALUES, ONSET_BANDS
from explainer.chapters.chapter import (
    BESIDE_PICTURE,
    Chapter,
    ChoiceControl,
    Clock,
    Hundred,
    Question,
    RecordValue,
    Surface,
    Table,
)
from explainer.chapters.onset_timing.charts import CHARTS
from explainer.chapters.onset_timing.clock import row_values
from explainer.chapters.onset_timing.rows import COUNTS, DRIP, EDGES, PEOPLE, ROWS, SPRAY, TABLETS
from explainer.chapters.onset_timing.stories import place, sentences, stories, strip

GO_S = 0.4  # in which the notch travels to its next place
# Where on the drawing the calendar begins, and how long each of its four blocks is; then the same
# where there is little room.
BLOCKS_X, BLOCK_X = 280, 165
BLOCKS_X_PHONE, BLOCK_X_PHONE = 276, 113
NOW_HALF_X = 52  # half the plate that names the time, which keeps within the cards
# When a card has a count of people of its own at the time that is shown, in hours.
DAY_1 = f"{DRIP} and t >= 24 and t < 96"
DAY_2 = f"{SPRAY} and t >= 48 and t < 168"
WEEK_4 = f"{SPRAY} and t >= 672"
WEEK_12 = f"{TABLETS} and t >= 2016"
COUNTED = " or ".join(f"({when})" for when in (DAY_1, DAY_2, WEEK_4, WEEK_12))
# What a card without such a count has: average scores compared, or a share without its count.
SCORES = f"{DRIP} and t > 0 or {SPRAY} and t >= 4 and t < 48"
SHARE = f"{TABLETS} and t >= 168 and t < 2016"
PEOPLE_THERE = (
    f"'none' if treatment == 'none' else"
    f" ('scores' if {SCORES} else ('share' if {SHARE} else 'nobody'))"
)
CLOCK_H = (
    *(0, 0.1, 0.25, 0.4, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.5, 3, 3.5, 4, 4.6, 5.3, 6.2, 7.2, 8.5, 10),
    *(12, 14, 17, 20, 24, 30, 36, 48, 60, 72, 96, 120, 144, 168, 216, 264, 312, 384, 456, 528),
    *(600, 672, 768, 864, 1008, 1176, 1344, 1512, 1680, 1848, 2016, 2184),
)


CHAPTER = Chapter(
    name="onset_timing",
    surface=Surface(
        model="symptom_course",
        axes={},
        clocks={"course_h": Clock("h", {"": CLOCK_H})},
        tables={
            "ketamine_effect": Table((), "course_h"),
            "tablet_effect": Table((), "course_h"),
        },
        bits=12,
    ),
    controls=(
        ChoiceControl("treatment", ("none", "drip", "spray", "tablets"), "none"),
        ChoiceControl("calendar", ("cards", "first_day"), "cards"),
        ChoiceControl("clock", ("cards", "whole"), "cards", level="detailed"),
    ),
    presets=stories(),
    constants={
        **EDGES,
        **{name: RecordValue(record) for name, record in COUNTS.items()},
        **{name: RecordValue(record, "people") for name, record in PEOPLE.items()},
    },
    derive=(
        ("seconds", "max(3600 * t, 0.0032)"),
        ("weeks", "t / 168"),
        ("picture", "'whole' if clock == 'whole' else calendar"),
        ("zoom", "'first_day' if picture == 'first_day' else 'all'"),
        ("zoom_from", "1 if zoom == 'first_day' else -3"),
        ("zoom_to", "5 if zoom == 'first_day' else 7"),
        ("marker", "(log10(seconds) - zoom_from) / (zoom_to - zoom_from)"),
        ("place", "clamp(marker, 0, 1)"),
        ("place_here", place("t / 24")),
        ("place_before", place("came_from_h / 24")),
        ("arrived", f"ease(clamp((play_s - starts_s) / {GO_S}, 0, 1))"),
        ("notch_place", "place_before + (place_here - place_before) * arrived"),
        ("notch_x", f"{BLOCKS_X} + {BLOCK_X} * notch_place"),
        (
            "now_x",
            f"clamp(notch_x, {BLOCKS_X + NOW_HALF_X}, {BLOCKS_X + 4 * BLOCK_X - NOW_HALF_X})",
        ),
        ("n_notch_x", f"{BLOCKS_X_PHONE} + {BLOCK_X_PHONE} * notch_place"),
        ("counted", COUNTED),
        ("people_there", PEOPLE_THERE),
        # The main story's day 1 ends with the trial in which people slept.
        ("slept", "moment_id == 'day_1' and done_day_1_2 == 1"),
        (
            "compared_as",
            "moment_id if preset == 'comparison' else ('asleep' if slept else 'beside_sedative')",
        ),
        ("hours_2", "2"),
        ("peak_min", f"spray_peak_min if {SPRAY} else drip_min"),
        ("blood_h", f"blood_spray_h if {SPRAY} else blood_drip_h"),
        ("strange_h", f"strange_spray_h if {SPRAY} else strange_drip_h"),
        (
            "now_unit",
            "'s' if seconds < 60 else ('min' if t < 2 else"
            " ('h' if t < 24 else ('d' if weeks < 4 else 'w')))",
        ),
        (
            "now_number",
            "seconds if seconds < 60 else (60 * t if t < 2"
            " else (t if t < 24 else (t / 24 if weeks < 4 else weeks)))",
        ),
        ("now_shown", "max(1, floor(now_number + 0.01))"),
        *((f"{name}_shown", f"floor({name} + 0.5)") for name in COUNTS),
        *((f"{name}_not", f"100 - floor({name} + 0.5)") for name in COUNTS),
        ("people_both_sprays", "people_spray + people_dummy_spray"),
        *row_values(ROWS),
        *ONSET_BAND_VALUES,
    ),
    sentences=(
        (
            ("picture == 'first_day'", "says-first-day"),
            ("picture == 'whole'", "says-whole-clock"),
            ("your_experiment and treatment == 'none'", "says-no-card"),
            ("your_experiment", "says-card"),
            *sentences(),
        ),
        (("detailed and drip_banded", "says-onset-band"),),
    ),
    charts=CHARTS,
    hundreds=(
        Hundred("IA-01", f"{DAY_1} and compared_as == 'beside_sedative'", section=BESIDE_PICTURE),
        Hundred("IA-02", f"{DAY_1} and compared_as == 'beside_salt_water'", section=BESIDE_PICTURE),
        Hundred("IA-08", f"{DAY_1} and compared_as == 'asleep'", section=BESIDE_PICTURE),
        Hundred("IA-03", DAY_2, section=BESIDE_PICTURE),
        Hundred("IA-04", f"{WEEK_4} and moment_id != 'not_yet'", section=BESIDE_PICTURE),
        Hundred("IA-29", f"{SPRAY} and moment_id == 'not_yet'", section=BESIDE_PICTURE),
        Hundred("IA-27", WEEK_12, section=BESIDE_PICTURE),
        Hundred("IA-09", level="detailed", section="strict-studies"),
        Hundred("IA-12", section="tablets"),
        Hundred("IA-05", level="detailed", section="clinician"),
        Hundred("IA-06", level="detailed", section="clinician"),
        Hundred("IA-17", level="detailed", section="clinician"),
        Hundred("IA-07", section="if-it-helped"),
    ),
    bands=ONSET_BANDS,
    strip=strip(),
    clock_unit="h",
    questions=(
        Question("pump", ("pump", "door"), "pump"),
        Question("slow", ("filling", "brake"), "brake"),
    ),
)
