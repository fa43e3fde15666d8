"""Bands: what a picture counts, worked out over and over with numbers drawn from their ranges.

A band is the middle 95 of 100 draws from stated ranges, many of them chosen: never a confidence
interval. `explainer bands` makes them, which takes SciPy and a minute; `kept` reads what it left in
`assets/bands`, and `stale` names what has changed since.
"""

from __future__ import annotations

from explainer.bands.inputs import Input, read_inputs
from explainer.bands.store import Kept, KeptBand, kept, stale, write

__all__ = ["Input", "Kept", "KeptBand", "kept", "read_inputs", "stale", "write"]
