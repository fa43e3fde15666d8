"""Chapter 7, the day of a session: its names and joints."""

from __future__ import annotations

from explainer.chapters.chapter import Chapter, Hundred, Moment, Preset, RecordValue

PLAY_S = 10.0
# Minutes since the spray, or since the drip began, at the beginning and the end of each step.
STEPS_MIN = {
    "before": (0.0, 0.0),
    "first_minutes": (0.0, 10.0),
    "forty_minutes": (10.0, 40.0),
    "two_hours": (40.0, 120.0),
    "going_home": (120.0, 150.0),
}
HOUR_MIN = 60.0


def _day(treatment: str) -> Preset:
    moments = (
        Moment(step, {}, start_min, end_min, PLAY_S)
        for step, (start_min, end_min) in STEPS_MIN.items()
    )
    return Preset(treatment, tuple(moments))


CHAPTER = Chapter(
    name="treatment_day",
    surface=None,
    controls=(),
    presets=(_day("spray"), _day("drip")),
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
    derive=(
        # You walk in during the first seconds of a step; in the first room you already sit.
        ("walk", f"1 if moment == 1 else ramp(play_s - {PLAY_S} * (moment - 1), 0, 2.5)"),
    ),
    sentences=((("True", "says-day"),),),
    hundreds=(Hundred("IA-14", section="serious"),),
    strip=tuple(("spray", PLAY_S * step + 6.0) for step in range(len(STEPS_MIN))),
    clock_unit="min",
)
