"""The charts of chapter 1: signal and block by the model, beside what laboratories measured."""

from __future__ import annotations

from explainer.bands.ghosts import SHOWN
from explainer.chapters.chapter import BandSeries, Chart
from explainer.chapters.doses import BLOOD_CURVES
from explainer.chapters.live import Column, Curve, Point, Trace
from explainer.chapters.receptor_blockade.block_by_level import block_by_level
from explainer.chapters.receptor_blockade.blood_level import blood_level
from explainer.chapters.receptor_blockade.current_trace import current_trace
from explainer.chapters.receptor_blockade.kinetic_states import STATE_BOXES, kinetic_states
from explainer.chapters.receptor_blockade.magnesium_gate import magnesium_gate
from explainer.chapters.receptor_blockade.signals import FULL_FLOW
from explainer.chapters.receptor_blockade.twenty_draws import twenty_draws
from explainer.chapters.receptor_blockade.what_matters import what_matters

BLOCK_RECORDS = {
    "ic50": "KB-01:IC50_2A",
    "hill": "KB-01:n_2A",
    "on_rate": "KB-01:kon",
    "off_rate": "KB-01:koff",
    "delta": "KB-01:delta",
    "voltage": "CH-81:voltage_quiet_mv",
    "measured_at": "CH-13:V_fit",
    "thermal": "CH-12:RT_F",
    "magnesium": "CH-02:magnesium",
    "magnesium_slope": "NM-01:a_Mg",
    "magnesium_constant": "NM-01:K_Mg",
    "drip": "PK-52:C_free",
    "anaesthetic": "CH-80:level_anaesthesia_um",
}

GHOSTS = range(1, SHOWN + 1)

CHARTS = (
    Chart(
        "current_trace",
        current_trace,
        needs={"full": FULL_FLOW},
        live=(
            Trace("trace", "current_relative"),
            Trace("ahead", "current_relative", until="end"),
            Point("now", "t", "current_relative"),
        ),
    ),
    Chart(
        "block_by_level",
        block_by_level,
        needs=BLOCK_RECORDS,
        live=(
            Curve("curve", "level_um", "100 * steady_block"),
            Point("now", "level_um", "100 * steady_block"),
        ),
    ),
    Chart(
        "twenty_draws",
        twenty_draws,
        needs={
            "drip": BLOCK_RECORDS["drip"],
            "anaesthetic": BLOCK_RECORDS["anaesthetic"],
            **{f"draw_{n}": BandSeries("ghosts", f"draw_{n}", "fraction") for n in GHOSTS},
        },
        live=(
            Curve("curve", "level_um", "100 * steady_block"),
            Point("now", "level_um", "100 * steady_block"),
        ),
        level="detailed",
    ),
    Chart(
        "what_matters",
        what_matters,
        needs={"shares": BandSeries("matters", "drip", "%")},
        level="detailed",
    ),
    Chart(
        "magnesium_gate",
        magnesium_gate,
        needs={"quiet": "CH-81:voltage_quiet_mv", "active": "CH-82:voltage_active_mv"},
        live=(
            Curve("curve", "voltage_mv", "100 * magnesium_free"),
            Point("now", "voltage_mv", "100 * magnesium_free"),
        ),
        level="detailed",
    ),
    Chart(
        "kinetic_states",
        kinetic_states,
        live=tuple(Column(state, box, f"{state}_share") for state, box in STATE_BOXES.items()),
        level="detailed",
    ),
    Chart("blood_level", blood_level, needs=BLOOD_CURVES, level="detailed"),
)
