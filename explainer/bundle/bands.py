"""Bands as tables of a bundle: read from what is kept, at the knots of the chapter's own axes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer.bands import kept
from explainer.bundle.tables import SCALES, Array, encode
from explainer.chapters import BandTable, Chapter, RangeAxis, Surface


def packed_bands(
    chapter: Chapter, entries: Mapping[str, Any], blob: bytes
) -> tuple[dict[str, Any], bytes]:
    """Return entries and blob of a chapter's tables with those of its bands behind them."""
    together = dict(entries)
    for name, table in sorted(chapter.bands.items()):
        assert chapter.surface is not None
        packed, entry = _packed(table, _axis(chapter.surface, table), chapter.surface)
        together[name] = entry | {"offset": len(blob)}
        blob += packed
    return together, blob


def _axis(surface: Surface, table: BandTable) -> RangeAxis:
    """Return the range axis, or the clock's times as if they were one."""
    if table.along in surface.clocks:
        return RangeAxis(surface.clocks[table.along].knots[""])
    axis = surface.axes[table.along]
    assert isinstance(axis, RangeAxis)
    return axis


def _packed(table: BandTable, axis: RangeAxis, surface: Surface) -> tuple[bytes, dict[str, Any]]:
    rows = [band_at(table.file, band, table.part, axis) for band in table.bands]
    values = np.array(rows) if table.over else rows[0]
    packed, low, high = encode(values, surface.bits)
    timed = table.along in surface.clocks
    return packed, {
        "axes": [*([table.over] if table.over else []), *([] if timed else [table.along])],
        "clock": table.along if timed else None,
        "unit": "1",
        "low": low,
        "high": high,
        "bits": surface.bits,
        "size": list(values.shape),
    }


def band_at(file: str, band: str, part: str, axis: RangeAxis) -> Array:
    """Return one edge of a band at the knots of an axis, interpolated in the axis's own scale."""
    of = SCALES[axis.scale]
    found = kept(file).bands[band]
    known = [of(place) for place in found.at]
    values: Array = np.interp([of(knot) for knot in axis.knots], known, getattr(found, part))
    return values
