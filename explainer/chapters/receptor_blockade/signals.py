"""A synapse that receives signals: how many, when, and the times at which to look at it."""

from __future__ import annotations

from explainer.chapters.chapter import Clock, ModelSeries

MOMENT_MS = 2000.0
FIRST_MS = 100.0
COUNT = 10
EVERY_MS = {"on": 200.0, "fast": 100.0}
SIGNALS: dict[str, dict[str, float]] = {
    "off": {"signal_count": 0},
    **{
        name: {"signal_count": COUNT, "signal_interval_ms": interval_ms}
        for name, interval_ms in EVERY_MS.items()
    },
}
"""The choices of signal, each with what the model is told."""

FULL_FLOW = ModelSeries(
    *("nmda_receptor", "gate_share", MOMENT_MS, 401),
    settings={**SIGNALS["on"], "first_signal_ms": FIRST_MS, "entry_form": 1},
)
"""Steady signals, an active cell, no drug: the flow that plugs and filled doors take from."""

SIGNAL_VALUES = (
    ("interval_ms", "signal_on_ms if signal == 'on' else signal_fast_ms"),
    (
        "signal_no",
        "0 if signal == 'off' or t < 100 else min(floor((t - 100) / interval_ms) + 1, 10)",
    ),
    ("since_signal_ms", "9999 if signal_no == 0 else t - 100 - (signal_no - 1) * interval_ms"),
    ("glutamate_share", "0 if signal_no == 0 else exp(0 - since_signal_ms / glutamate_fade_ms)"),
)
"""Where a moment stands among its signals."""

# Milliseconds after a signal. Glutamate binds within the first of them, gates open over the next
# twenty and shut over two hundred; a drug goes in and out more slowly than gates move.
BINDING_MS = (
    *(0, 0.015, 0.03, 0.05, 0.07, 0.09, 0.12, 0.16, 0.2, 0.24, 0.29, 0.34, 0.4, 0.46, 0.54, 0.63),
    *(0.75, 0.85, 1, 1.02, 1.1, 1.2, 1.4, 1.8, 2.5, 3.3, 4.2, 5.2, 6.4, 8, 10, 12.5, 15, 20, 26),
    *(34, 45, 60, 78, 100, 125, 155, 180),
)
DRUG_MS = (0, 2.5, 6, 12, 22, 38, 62, 95, 140)
TAIL_MS = (120, 150, 190, 240, 300, 370, 450, 550, 670, 810, 960)


def signal_knots(
    first_ms: float, interval_ms: float, count: int, end_ms: float, binding: bool = False
) -> tuple[float, ...]:
    """Return the knots of `count` signals from `first_ms`, then of the quiet up to `end_ms`.

    With `binding` the receptors' own fast steps are resolved, without it the drug's slow ones.
    """
    offsets = BINDING_MS if binding else DRUG_MS
    last_ms = first_ms + (count - 1) * interval_ms
    during = [
        first_ms + number * interval_ms + after
        for number in range(count)
        for after in offsets
        if after < interval_ms
    ]
    tail = [last_ms + after for after in TAIL_MS]
    return tuple(sorted({0.0, end_ms, *(float(t) for t in [*during, *tail] if t < end_ms)}))


def signal_clock(binding: bool) -> Clock:
    """Return the clock of a moment for every choice of signal."""
    knots = {
        name: signal_knots(FIRST_MS, interval_ms, COUNT, MOMENT_MS, binding)
        for name, interval_ms in EVERY_MS.items()
    }
    return Clock("ms", {"off": (0.0, MOMENT_MS), **knots}, over="signal")
