"""Times at which a synapse that receives signals must be looked at."""

from __future__ import annotations

# Milliseconds after a signal: close together while gates open, wider while they shut.
AFTER_SIGNAL_MS = (0, 1, 2.5, 4.5, 7, 10, 14, 19, 25, 33, 44, 60, 80, 105, 135, 170)
TAIL_MS = (120, 160, 210, 280, 360, 460, 580, 720, 900)


def signal_knots(
    first_ms: float, interval_ms: float, count: int, end_ms: float
) -> tuple[float, ...]:
    """Return the knots of `count` signals from `first_ms`, then of the quiet up to `end_ms`."""
    last_ms = first_ms + (count - 1) * interval_ms
    during = [
        first_ms + number * interval_ms + after
        for number in range(count)
        for after in AFTER_SIGNAL_MS
        if after < interval_ms
    ]
    tail = [last_ms + after for after in TAIL_MS]
    return tuple(sorted({0.0, end_ms, *(float(t) for t in [*during, *tail] if t < end_ms)}))
