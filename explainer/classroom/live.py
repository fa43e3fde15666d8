"""The live model: the tables of a chapter simulated again with changed parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from explainer.bundle.container import pack
from explainer.bundle.surface import packed_tables, simulate_surface, surface_header
from explainer.chapters import ChoiceAxis, RangeAxis, Surface
from explainer.models import read_model

# Enough knots for a picture that is redrawn while a slider is held; the compiled surface has more.
LIVE_KNOTS = 6


def live_tables(surface: Surface, constants: Mapping[str, float], knots: int = LIVE_KNOTS) -> bytes:
    """Simulate a surface with changed parameters and pack its tables for the stage.

    `constants` maps parameter names of the model to values in their listed units.
    Axes keep their ends and at most `knots` knots, so that the answer comes while one waits.
    """
    coarse = replace(surface, axes={n: _thinned(a, knots) for n, a in surface.axes.items()})
    units = read_model(surface.model).units
    entries, blob = packed_tables(coarse, simulate_surface(coarse, constants), units)
    return pack(surface_header(coarse, entries), blob)


def _thinned(axis: RangeAxis | ChoiceAxis, knots: int) -> RangeAxis | ChoiceAxis:
    if isinstance(axis, ChoiceAxis) or len(axis.knots) <= knots:
        return axis
    last = len(axis.knots) - 1
    kept = {round(i * last / (knots - 1)) for i in range(knots)}
    return replace(axis, knots=tuple(axis.knots[i] for i in sorted(kept)))
