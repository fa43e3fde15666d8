"""Simulations that are kept: tables with their accuracy check, and single runs for charts.

They are made again when their model, what is asked of it, an engine or the code that simulates
has changed, and not when a word, a colour or a number of the evidence has.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np

from explainer.bundle import accuracy, container, simulation, surface, tables
from explainer.bundle.bands import packed_bands
from explainer.bundle.simulation import live_names
from explainer.bundle.tables import Array, Grid, decode
from explainer.chapters import Chapter, Surface
from explainer.kept import SIMULATORS, fingerprint, kept
from explainer.models import read_model, simulate
from explainer.places import PACKAGE

FLOAT_BYTES = 8
MOST_RUNS = 400  # single runs are small, and a chapter has a dozen


def compile_surface(chapter: Chapter) -> tuple[dict[str, Any], bytes]:
    """Return the header's part of a chapter's tables, and the tables packed.

    Raises InaccurateSurface when they miss fresh simulations by too much.
    """
    asked = chapter.surface
    if asked is None:
        return {"axes": {}, "clocks": {}, "tables": {}, "errors": {}, "parameters": []}, b""
    name = f"{chapter.name}-{made_from(asked.model, repr(asked))}.kxs"
    made = partial(_checked, chapter.name, asked)
    packed = kept(name, lambda: container.pack(*made()), is_whole=container.is_whole)
    header, blob = container.unpack(packed)
    entries, blob = packed_bands(chapter, header["tables"], blob)
    return header | {"tables": entries}, blob


def observed(
    model: str,
    observable: str,
    times: Array,
    settings: Mapping[str, float],
    constants: Mapping[str, float] | None = None,
) -> Array:
    """Return one observable of one run at `times` (in the model's time unit)."""

    def run() -> bytes:
        result = simulate(model, settings, times, constants)
        return np.asarray(result.values[observable], dtype="<f8").tobytes()

    asked = repr((observable, times.tolist(), _sorted(settings), _sorted(constants or {})))
    name = f"run-{made_from(model, asked)}.f8"
    packed = kept(name, run, MOST_RUNS, lambda content: len(content) == times.size * FLOAT_BYTES)
    return np.frombuffer(packed, dtype="<f8").astype(np.float64)


def made_from(model: str, asked: str) -> str:
    """Return a hash of a model, of what is asked of it, and of all that simulates."""
    return fingerprint(_code(), [repr(read_model(model)), asked], SIMULATORS)


@cache
def _code() -> tuple[Path, ...]:
    modules = (surface, accuracy, tables, container, simulation)
    joined = [Path(module.__file__ or "") for module in modules]
    return (*sorted((PACKAGE / "models").glob("*.py")), *joined, Path(__file__))


def _sorted(numbers: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(numbers.items())


def _checked(chapter: str, asked: Surface) -> tuple[dict[str, Any], bytes]:
    """Simulate, pack and check the tables."""
    units = read_model(asked.model).units
    entries, blob = surface.packed_tables(asked, surface.simulate_surface(asked), units)
    errors = accuracy.interpolation_errors(asked, _as_played(asked, entries, blob))
    accuracy.refuse_if_inaccurate(chapter, errors)
    rounded = {name: round(error, 5) for name, error in errors.items()}
    found = {"errors": rounded, "parameters": live_names(asked)}
    return surface.surface_header(asked, entries) | found, blob


def _as_played(asked: Surface, entries: dict[str, Any], blob: bytes) -> dict[str, Grid]:
    """Return the tables as the browser will have them, after quantisation."""
    header = surface.surface_header(asked, entries)
    return {
        name: Grid(
            tuple((axis, header["axes"][axis]) for axis in entry["axes"]),
            header["clocks"][entry["clock"]] if entry["clock"] else None,
            decode(blob, entry),
        )
        for name, entry in entries.items()
    }
