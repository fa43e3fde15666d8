"""Bands as tables of a bundle: read from what is kept, at the knots of the chapter's own axes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from explainer.bands import kept
from explainer.bundle.tables import SCALES, Array, encode
from explainer.chapters import BandTable, Chapter, RangeAxis


def packed_bands(
    chapter: Chapter, entries: Mapping[str, Any], blob: bytes
) -> tuple[dict[str, Any], bytes]:
    """Return entries and blob of a chapter's tables with those of its bands behind them."""
    together = dict(entries)
    for name, table in sorted(chapter.bands.items()):
        assert chapter.surface is not None
        axis = chapter.surface.axes[table.along]
        assert isinstance(axis, RangeAxis)
        packed, entry = _packed(table, axis, chapter.surface.bits)
        together[name] = entry | {"offset": len(blob)}
        blob += packed
    return together, blob


def _packed(table: BandTable, axis: RangeAxis, bits: int) -> tuple[bytes, dict[str, Any]]:
    rows = [band_at(table.file, band, table.part, axis) for band in table.bands]
    values = np.array(rows) if table.over else rows[0]
    packed, low, high = encode(values, bits)
    return packed, {
        "axes": [*([table.over] if table.over else []), table.along],
        "clock": None,
        "unit": "1",
        "low": low,
        "high": high,
        "bits": bits,
        "size": list(values.shape),
    }


def band_at(file: str, band: str, part: str, axis: RangeAxis) -> Array:
    """Return one edge of a band at the knots of an axis, interpolated in the axis's own scale."""
    of = SCALES[axis.scale]
    found = kept(file).bands[band]
    known = [of(place) for place in found.at]
    values: Array = np.interp([of(knot) for knot in axis.knots], known, getattr(found, part))
    return values
