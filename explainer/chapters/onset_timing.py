"""Chapter 4, how fast, how much and how long: its names and joints."""

from __future__ import annotations

import math

from explainer import charts
from explainer.chapters.chapter import (
    Chapter,
    Chart,
    ChoiceControl,
    Clock,
    Hundred,
    ModelSeries,
    Moment,
    Preset,
    RecordValue,
    Surface,
    Table,
    TrialSeries,
)
from explainer.chapters.clock_rows import row_values
from explainer.chapters.live import Point
from explainer.chapters.onset_rows import DRIP, EDGES, ROWS, SPRAY, TABLETS

DAY_H, WEEK_H = 24.0, 168.0
OPENING_H, START_H, END_H = 0.0009 / 3600, 0.001 / 3600, 13 * WEEK_H
# Where each part of the clock begins, in hours, and the treatment that the story looks at.
PARTS = {
    "whole": (OPENING_H, "drip"),
    "thousandths": (START_H, "drip"),
    "first_minute": (1 / 3600, "drip"),
    "drip_ends": (40 / 60, "drip"),
    "two_hours": (2.0, "drip"),
    "day_1": (DAY_H, "drip"),
    "day_2": (2 * DAY_H, "spray"),
    "week_1": (WEEK_H, "tablets"),
    "days_10_to_12": (10 * DAY_H, "drip"),
    "week_4": (4 * WEEK_H, "spray"),
    "weeks_6_to_12": (6 * WEEK_H, "tablets"),
    "months": (12 * WEEK_H, "spray"),
}
# A decade a second would leave no time to read the sentence of a part.
SECONDS_TO_READ = 5.0
CLOCK_H = (
    *(0, 0.1, 0.25, 0.4, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.5, 3, 3.5, 4, 4.6, 5.3, 6.2, 7.2, 8.5, 10),
    *(12, 14, 17, 20, 24, 30, 36, 48, 60, 72, 96, 120, 144, 168, 216, 264, 312, 384, 456, 528),
    *(600, 672, 768, 864, 1008, 1176, 1344, 1512, 1680, 1848, 2016, 2184),
)


def _moments() -> tuple[Moment, ...]:
    ends_h = [*(start_h for start_h, _ in PARTS.values()), END_H][1:]
    return tuple(
        Moment(name, {"treatment": treatment}, start_h, end_h, _play_s(start_h, end_h), "log")
        for (name, (start_h, treatment)), end_h in zip(PARTS.items(), ends_h, strict=True)
    )


def _play_s(start_h: float, end_h: float) -> float:
    return max(math.log10(end_h / start_h), SECONDS_TO_READ)


def _course(observable: str, until: float, **given: object) -> ModelSeries:
    return ModelSeries("symptom_course", observable, until, **given)  # type: ignore[arg-type]


def _fading(part: str) -> ModelSeries:
    limit = RecordValue("CH-65:tau_off", part)  # type: ignore[arg-type]
    return _course("ketamine_effect", 1008, constants={"tau_off": limit})


def _scores(first: int, count: int, step: int = 2) -> tuple[str, ...]:
    return tuple(f"TR-{first + step * n:03d}" for n in range(count))


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
        ChoiceControl("treatment", ("drip", "spray", "tablets"), "drip"),
        ChoiceControl("zoom", ("all", "first_day", "weeks"), "all"),
    ),
    presets=(Preset("story", _moments()),),
    constants=EDGES,
    derive=(
        ("seconds", "3600 * t"),
        ("weeks", "t / 168"),
        ("zoom_from", "1 if zoom == 'first_day' else (4.5 if zoom == 'weeks' else -3)"),
        ("zoom_to", "5 if zoom == 'first_day' else 7"),
        ("marker", "(log10(seconds) - zoom_from) / (zoom_to - zoom_from)"),
        ("place", "clamp(marker, 0, 1)"),
        ("hours_2", "2"),
        ("peak_min", f"spray_peak_min if {SPRAY} else drip_min"),
        ("blood_h", f"blood_spray_h if {SPRAY} else blood_drip_h"),
        ("strange_h", f"strange_spray_h if {SPRAY} else strange_drip_h"),
        (
            "now_unit",
            "'ms' if seconds < 1 else ('s' if seconds < 60 else ('min' if t < 2 else"
            " ('h' if t < 24 else ('d' if weeks < 4 else 'w'))))",
        ),
        (
            "now_number",
            "1000 * seconds if seconds < 1 else (seconds if seconds < 60 else (60 * t if t < 2"
            " else (t if t < 24 else (t / 24 if weeks < 4 else weeks))))",
        ),
        ("now_shown", "max(1, floor(now_number + 0.01))"),
        *row_values(ROWS),
    ),
    sentences=(
        (("moment_id == 'whole'", "says-whole"), ("True", "says-stop")),
        (("zoom == 'first_day'", "says-first-day"), ("zoom == 'weeks'", "says-weeks")),
    ),
    charts=(
        Chart(
            "comparator_bars",
            charts.comparator_bars,
            needs={
                "beside_sedative": "TR-052:response",
                "sedative": "TR-054:response",
                "beside_salt_water": "TR-053:response",
                "salt_water": "TR-055:response",
            },
            when=DRIP,
        ),
        Chart(
            "masked_scores",
            charts.masked_scores,
            needs={
                "treated": TrialSeries(_scores(23, 7), "score"),
                "compared": TrialSeries(_scores(24, 7), "score"),
            },
            when=DRIP,
        ),
        Chart(
            "spray_bars",
            charts.spray_bars,
            needs={
                "spray_day_2": "TR-099:response",
                "dummy_day_2": "TR-100:response",
                "spray_day_28": "TR-101:response",
                "dummy_day_28": "TR-102:response",
            },
            when=SPRAY,
        ),
        Chart(
            "spray_scores",
            charts.spray_scores,
            needs={
                "dose_28": TrialSeries(_scores(82, 3, 1), "change"),
                "dose_56": TrialSeries(_scores(85, 3, 1), "change"),
                "dose_84": TrialSeries(_scores(88, 3, 1), "change"),
                "compared": TrialSeries(_scores(79, 3, 1), "change"),
            },
            level="detailed",
            when=SPRAY,
        ),
        Chart(
            "twin_trials",
            charts.twin_trials,
            needs={
                "first_56": TrialSeries(("TR-091",), "change"),
                "first_84": TrialSeries(("TR-092",), "change"),
                "first_compared": TrialSeries(("TR-093",), "change"),
                "second_spray": TrialSeries(("TR-096",), "change"),
                "second_compared": TrialSeries(("TR-097",), "change"),
            },
            level="detailed",
            when=SPRAY,
        ),
        Chart(
            "difference_course",
            charts.difference_course,
            needs={"differences": TrialSeries(_scores(132, 3, 1), "change")},
            level="detailed",
            when=SPRAY,
        ),
        Chart(
            "onset_curves",
            charts.onset_curves,
            needs={
                "one_drip": _course("ketamine_effect", 1008),
                "shorter": _fading("low"),
                "longer": _fading("high"),
                "tablets": _course("tablet_effect", 1008),
            },
            live=(
                Point("drip_now", "weeks", "ketamine_effect", "weeks <= 6"),
                Point("tablets_now", "weeks", "min(tablet_effect, 1)", "weeks <= 6"),
            ),
        ),
        Chart(
            "transporter_filling",
            charts.transporter_filling,
            needs={
                "daily": _course("sert_occupancy", 504),
                "first_tablet": _course("sert_occupancy", 96, settings={"tablet_count": 1}),
                "desensitised": _course("desensitised_share", 504),
                "early": "SA-01:O_4h",
                "late": "SA-01:O_48h",
                "other_early": "SA-01:O_4h_par",
                "other_late": "SA-01:O_48h_par",
            },
            level="detailed",
            when=TABLETS,
        ),
    ),
    hundreds=(
        Hundred("IA-01", DRIP),
        Hundred("IA-02", DRIP),
        Hundred("IA-08", DRIP),
        Hundred("IA-09", DRIP),
        Hundred("IA-03", f"{SPRAY} and t < 168"),
        Hundred("IA-04", f"{SPRAY} and t >= 168 and weeks < 12"),
        Hundred("IA-05", f"{SPRAY} and t >= 168 and weeks < 12", "detailed"),
        Hundred("IA-06", f"{SPRAY} and t >= 168 and weeks < 12", "detailed"),
        Hundred("IA-17", f"{SPRAY} and t >= 168 and weeks < 12", "detailed"),
        Hundred("IA-07", f"{SPRAY} and weeks >= 12"),
        Hundred("IA-12", TABLETS),
    ),
    strip=tuple(("story", 5.0 * n + 0.1) for n in range(12)),
    clock_unit="h",
)
