"""All evidence in one place: loaded once, checked while loading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from explainer.evidence.bibliography import Reference, read_references
from explainer.evidence.folder import evidence_folder
from explainer.evidence.parameters import COLUMNS, Parameter, read_parameter
from explainer.evidence.problem import EvidenceError
from explainer.evidence.rows import read_rows
from explainer.evidence.vocabulary import units

T = TypeVar("T")


@dataclass(frozen=True)
class Evidence:
    """Every record by key."""

    parameters: Mapping[str, Parameter]
    references: Mapping[str, Reference]

    def parameter(self, key: str) -> Parameter:
        """Return the quantity known by `id:symbol`."""
        return _find(self.parameters, key, "parameters.csv")

    def reference(self, key: str) -> Reference:
        """Return the reference known by author and year."""
        return _find(self.references, key, "references.bib")


def load() -> Evidence:
    """Return the product's evidence, read and checked once."""
    return load_folder(evidence_folder())


@cache
def load_folder(folder: Path) -> Evidence:
    """Return the evidence of a folder, or refuse it in one sentence."""
    references = read_references(folder / "references.bib")
    rows = read_rows(folder / "parameters.csv", COLUMNS, "id:symbol")
    known = units(folder)
    parameters = {row.key: read_parameter(row, known, references) for row in rows}
    return Evidence(parameters, references)


def _find(records: Mapping[str, T], key: str, file: str) -> T:
    if key not in records:
        raise EvidenceError(f"{key!r} is not a key of {file}")
    return records[key]
