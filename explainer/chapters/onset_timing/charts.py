"""The charts of chapter 4: what groups of people reached, and two illustrations by the model."""

from __future__ import annotations

from explainer.chapters.chapter import BandSeries, Chart, ModelSeries, TrialSeries
from explainer.chapters.live import Point
from explainer.chapters.onset_timing.onset_curves import onset_curves
from explainer.chapters.onset_timing.rows import DRIP, SPRAY, TABLETS
from explainer.chapters.onset_timing.transporter_filling import transporter_filling
from explainer.chapters.onset_timing.trial_bars import comparator_bars, spray_bars
from explainer.chapters.onset_timing.trial_scores import (
    difference_course,
    masked_scores,
    spray_scores,
    twin_trials,
)


def _course(observable: str, until: float, **given: object) -> ModelSeries:
    return ModelSeries("symptom_course", observable, until, **given)  # type: ignore[arg-type]


def _scores(first: int, count: int, step: int = 2) -> tuple[str, ...]:
    return tuple(f"TR-{first + step * n:03d}" for n in range(count))


CHARTS = (
    Chart(
        "comparator_bars",
        comparator_bars,
        needs={
            "beside_sedative": "TR-052:response",
            "sedative": "TR-054:response",
            "beside_salt_water": "TR-053:response",
            "salt_water": "TR-055:response",
        },
        when=DRIP,
        level="detailed",
    ),
    Chart(
        "masked_scores",
        masked_scores,
        needs={
            "treated": TrialSeries(_scores(23, 7), "score"),
            "compared": TrialSeries(_scores(24, 7), "score"),
        },
        when=DRIP,
        level="detailed",
    ),
    Chart(
        "spray_bars",
        spray_bars,
        needs={
            "spray_day_2": "TR-099:response",
            "dummy_day_2": "TR-100:response",
            "spray_day_28": "TR-101:response",
            "dummy_day_28": "TR-102:response",
        },
        when=SPRAY,
        level="detailed",
    ),
    Chart(
        "spray_scores",
        spray_scores,
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
        twin_trials,
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
        difference_course,
        needs={"differences": TrialSeries(_scores(132, 3, 1), "change")},
        level="detailed",
        when=SPRAY,
    ),
    Chart(
        "onset_curves",
        onset_curves,
        needs={
            "one_drip": _course("ketamine_effect", 1008),
            "drip_band": BandSeries("onset", "drip", "1"),
            "tablets": _course("tablet_effect", 1008),
            "tablets_band": BandSeries("onset", "tablets", "1"),
        },
        live=(
            Point("drip_now", "weeks", "ketamine_effect", "weeks <= 6"),
            Point("tablets_now", "weeks", "min(tablet_effect, 1)", "weeks <= 6"),
        ),
        level="detailed",
    ),
    Chart(
        "transporter_filling",
        transporter_filling,
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
)
