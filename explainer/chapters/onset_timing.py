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
    Point,
    Preset,
    RecordValue,
    Surface,
    Table,
    TrialSeries,
)
from explainer.chapters.clock_rows import AFTER_THE_END_S, Row, row_values

DAY_H, WEEK_H = 24.0, 168.0
START_H, END_H = 0.001 / 3600, 13 * WEEK_H
# Where each part of the clock begins, in hours, and the treatment that the story looks at.
PARTS = {
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
DRIP, SPRAY, TABLETS = (f"treatment == '{name}'" for name in ("drip", "spray", "tablets"))
DRUG = "treatment != 'tablets'"
DELAY = f"detailed and {TABLETS}"

ROWS = (
    Row("doors", ("doors_start_s", "doors_full_s", "60 * drip_min", "3600 * doors_h"), DRUG),
    Row("blood", ("blood_start_s", "60 * peak_min", "60 * peak_min", "3600 * blood_h"), DRUG),
    Row(
        "strange",
        ("60 * strange_min", "60 * strange_full_min", "60 * peak_min", "3600 * strange_h"),
        DRUG,
    ),
    Row(
        "circuit",
        ("60 * circuit_min", "60 * drip_min", "3600 * hours_2", "3600 * circuit_h"),
        DRUG,
    ),
    Row(
        "synapses",
        ("86400 * spines_d", "86400 * spines_full_d", "604800", "86400 * spines_over_d"),
        DRUG,
    ),
    Row("drip", ("60 * apart_min", "3600 * most_h", "3600 * most_h", "86400 * not_clear_d"), DRIP),
    Row("spray", ("3600 * spray_h", "2419200", AFTER_THE_END_S, AFTER_THE_END_S), SPRAY),
    Row(
        "tablets",
        ("86400 * tablets_d", "604800 * tablets_full_w", AFTER_THE_END_S, AFTER_THE_END_S),
        TABLETS,
    ),
    Row("target", ("3600 * target_h", "3600 * target_full_h", *2 * (AFTER_THE_END_S,)), DELAY),
    Row("release", ("86400 * tablets_d", "86400 * brake_d", *2 * (AFTER_THE_END_S,)), DELAY),
    Row("neurons", ("86400 * neurons_d", "86400 * neurons_full_d", *2 * (AFTER_THE_END_S,)), DELAY),
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
    constants={
        "doors_start_s": RecordValue("CH-130:doors_start_s"),
        "doors_full_s": RecordValue("CH-131:doors_full_s"),
        "doors_h": RecordValue("GS-23:t_blocked"),
        "blood_start_s": RecordValue("CH-134:blood_start_s"),
        "blood_drip_h": RecordValue("CH-132:blood_over_drip_h"),
        "blood_spray_h": RecordValue("CH-133:blood_over_spray_h"),
        "drip_min": RecordValue("CH-21:infusion"),
        "spray_peak_min": RecordValue("PK-29:tmax"),
        "strange_min": RecordValue("CH-135:strange_start_min"),
        "strange_full_min": RecordValue("CH-136:strange_full_min"),
        "strange_drip_h": RecordValue("CL-65:t_strange_over_drip"),
        "strange_spray_h": RecordValue("CL-27:t_effects_over"),
        "circuit_min": RecordValue("CH-137:circuit_start_min"),
        "circuit_h": RecordValue("CH-138:circuit_over_h"),
        "spines_d": RecordValue("CH-55:delay"),
        "spines_full_d": RecordValue("CH-139:synapses_full_d"),
        "spines_over_d": RecordValue("PL-08:dur_spine"),
        "apart_min": RecordValue("CL-06:t_separation"),
        "most_h": RecordValue("KT-03:t_peak"),
        "not_clear_d": RecordValue("CL-07:t_no_longer", "high"),
        "spray_h": RecordValue("CH-140:spray_start_h"),
        "tablets_d": RecordValue("CH-141:tablets_start_d"),
        "tablets_full_w": RecordValue("CL-01:weeks_full"),
        "target_h": RecordValue("CH-142:target_start_h"),
        "target_full_h": RecordValue("CH-143:target_full_h"),
        "brake_d": RecordValue("CH-144:brake_off_d"),
        "neurons_d": RecordValue("CH-145:neurons_start_d"),
        "neurons_full_d": RecordValue("SA-08:d_flx"),
    },
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
        ("drawn_weeks", "min(weeks, 6)"),
        *row_values(ROWS),
    ),
    sentences=((("True", "says-stop"),),),
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
                Point("drip_now", "drawn_weeks", "ketamine_effect"),
                Point("tablets_now", "drawn_weeks", "min(tablet_effect, 1)"),
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
    strip=tuple(("story", 5.0 * n + 0.1) for n in range(11)),
    clock_unit="h",
)
