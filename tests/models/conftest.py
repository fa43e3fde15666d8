"""What the tests of the models share: ready simulators and the evidence as it stands on disk."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from explainer.models import Simulator

PARAMETERS = Path(__file__).parents[2] / "assets" / "evidence" / "parameters.csv"

Values = dict[str, Any]
Run = Callable[..., Values]


@cache
def simulator(model: str, constants: tuple[tuple[str, float], ...]) -> Simulator:
    return Simulator(model, dict(constants))


@pytest.fixture(scope="session")
def run() -> Run:
    """Run a model: name, settings, times, constants by keyword; gives arrays by observable."""

    def run_once(
        model: str, settings: Mapping[str, Any], times: Sequence[float], **constants: float
    ) -> Values:
        ready = simulator(model, tuple(sorted(constants.items())))
        return dict(ready.run(settings, np.asarray(times, dtype=float)).values)

    return run_once


@pytest.fixture(scope="session")
def records() -> dict[str, dict[str, str]]:
    """Every row of the evidence on parameters, by `id:symbol`."""
    with PARAMETERS.open(encoding="utf-8", newline="") as file:
        return {f"{row['id']}:{row['symbol']}": row for row in csv.DictReader(file)}
