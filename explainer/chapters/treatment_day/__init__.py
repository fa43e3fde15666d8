"""Chapter 7, the day of a session: its names and joints."""

from __future__ import annotations

from explainer.chapters.chapter import (
    Chapter,
    Hundred,
    Question,
    RecordValue,
)
from explainer.chapters.treatment_day.day import DERIVE, SENTENCES, SHOWN_S, STORIES

HOUR_MIN = 60.0

CHAPTER = Chapter(
    name="treatment_day",
    surface=None,
    controls=(),
    presets=STORIES,
    constants={
        "drip_min": RecordValue("CL-33:t_drip"),
        "watch_min": RecordValue("CL-21:t_watch", factor=HOUR_MIN),
        "pressure_peak_min": RecordValue("CL-26:t_bp_peak"),
        "pressure_us_min": RecordValue("CL-28:t_bp_us", factor=HOUR_MIN),
        "pressure_eu_low_min": RecordValue("CL-29:t_bp_eu", "low", HOUR_MIN),
        "pressure_eu_high_min": RecordValue("CL-29:t_bp_eu", "high", HOUR_MIN),
        "strange_spray_min": RecordValue("CL-27:t_effects_over", factor=HOUR_MIN),
        "strange_drip_min": RecordValue("CL-65:t_strange_over_drip", factor=HOUR_MIN),
    },
    derive=DERIVE,
    sentences=(SENTENCES,),
    hundreds=(Hundred("IA-14", section="serious"),),
    strip=tuple(("spray", play_s) for play_s in SHOWN_S),
    stills=True,
    clock_unit="min",
    questions=(
        Question("drip", ("nose", "vein"), "vein"),
        Question("cuff", ("oxygen", "pressure"), "pressure"),
    ),
)
