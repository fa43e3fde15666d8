"""What the tests of the archives share: one archive a model, opened once."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from explainer.archives import to_archive
from explainer.models import read_model

CHANGE = re.compile(r"parameter\[@id='(\w+)'\]/@value\" newValue=\"([^\"]+)\"")


@dataclass(frozen=True)
class Run:
    """An experiment as it stands in an archive: its SED-ML and the numbers beside it."""

    sedml: str
    names: tuple[str, ...]
    numbers: np.ndarray

    @property
    def changes(self):
        return {name: float(value) for name, value in CHANGE.findall(self.sedml)}

    @property
    def end(self):
        return float(re.search(r'outputEndTime="([^"]+)"', self.sedml)[1])

    @property
    def points(self):
        return int(re.search(r'numberOfSteps="(\d+)"', self.sedml)[1]) + 1

    def worst(self, name, values):
        """Return by how much another program's values miss ours, as a share of their range."""
        ours = self.numbers[:, self.names.index(name)]
        span = np.ptp(ours) or max(np.abs(ours).max(), 1e-9)
        return float(np.abs(np.asarray(values, dtype=float).ravel() - ours).max() / span)


@cache
def archive(name):
    return zipfile.ZipFile(io.BytesIO(to_archive(read_model(name))))


def opened(name):
    """Return the archive's experiments by name."""
    packed = archive(name)
    return {
        Path(file).stem: _run(packed, file) for file in packed.namelist() if file.endswith(".sedml")
    }


def _run(packed, file):
    table = packed.read(f"data/{Path(file).stem}.csv").decode()
    head, *rows = table.splitlines()
    numbers = np.array([[float(cell) for cell in row.split(",")] for row in rows])
    return Run(packed.read(file).decode(), tuple(head.split(",")), numbers)


@pytest.fixture
def unpacked(tmp_path):
    def unpack(name):
        archive(name).extractall(tmp_path)
        return tmp_path

    return unpack
