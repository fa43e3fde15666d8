"""Levels after the doses that chapters show: one 40-minute drip, one spray of 56 mg."""

from __future__ import annotations

from typing import Any

from explainer.chapters.numbers import BandSeries, ModelSeries, ModelValue

# What reaches the brain first is arterial; a blood test from an arm is venous.
ARTERIAL = {"blood": 0.0}
VENOUS = {"blood": 2.0}
SPRAY = {"dose_mg": 56.0}
SHOWN_MIN = 360.0


def after_drip(minutes: float) -> ModelValue:
    """Return the free level so many minutes after a drip has begun."""
    return ModelValue("ketamine_drip", "free_um", minutes, ARTERIAL)


def after_spray(minutes: float) -> ModelValue:
    """Return the free level so many minutes after a spray."""
    return ModelValue("esketamine_spray", "free_um", minutes, SPRAY)


BLOOD_CURVES: dict[str, Any] = {
    "arterial": ModelSeries("ketamine_drip", "plasma_ng_per_ml", SHOWN_MIN, settings=ARTERIAL),
    "venous": ModelSeries("ketamine_drip", "plasma_ng_per_ml", SHOWN_MIN, settings=VENOUS),
    "spray": ModelSeries("esketamine_spray", "plasma_ng_per_ml", SHOWN_MIN, settings=SPRAY),
    "people": BandSeries("people", "plasma", "ng/mL"),
    "measured_peak": "PK-10:Cmax_IV",
    "dissociation": "PK-11:C_dissoc",
    "spray_peak": "PK-28:Cmax_56",
}
"""What the chart of blood levels is drawn from."""
