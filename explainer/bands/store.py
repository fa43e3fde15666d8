"""The bands as they are kept in `assets/bands`, each under a hash of what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from explainer.bands.inputs import FOLDER, read_inputs
from explainer.models import read_model
from explainer.places import PACKAGE

MODELS: dict[str, tuple[str, ...]] = {
    "doors": ("receptor_block",),
    "ghosts": ("receptor_block",),
    "circuit": ("cortical_microcircuit",),
    "spines": ("spine_turnover",),
    "matters": ("receptor_block",),
    "onset": ("symptom_course",),
    "people": ("esketamine_spray", "receptor_block"),
    "metabolites": ("esketamine_metabolites",),
}
"""The kept files, each with the models that it was made with."""

BandOf = Mapping[str, tuple[float, ...]]


@dataclass(frozen=True)
class KeptBand:
    """One band over `at`: the ends and the middle of 95 of 100 draws."""

    at: tuple[float, ...]
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True)
class Kept:
    """One file: how many draws, and its bands by name."""

    draws: int
    made_from: str
    bands: Mapping[str, KeptBand]


def made_from(name: str) -> str:
    """Return the hash of all that shapes a file: ranges, models and the code that draws."""
    digest = hashlib.sha256()
    for each in read_inputs(name):
        digest.update(repr(each).encode())
    for model in MODELS[name]:
        digest.update(read_model(model).antimony.encode())
    for code in ("sampling/__init__", "doors", name):
        digest.update((PACKAGE / "bands" / f"{code}.py").read_bytes())
    return digest.hexdigest()[:20]


def kept(name: str) -> Kept:
    """Return the bands of a file; FileNotFoundError where there is none."""
    written = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    bands = {band: _band(entry) for band, entry in written["bands"].items()}
    return Kept(written["draws"], written["made_from"], bands)


def _band(entry: Mapping[str, list[float]]) -> KeptBand:
    return KeptBand(*(tuple(entry[part]) for part in ("at", "low", "middle", "high")))


def stale() -> Iterator[str]:
    """Yield the names of the files that were made from something else than what is here now."""
    for name in MODELS:
        path = FOLDER / f"{name}.json"
        if not path.exists() or kept(name).made_from != made_from(name):
            yield name


def write(name: str, draws: int, bands: Mapping[str, Mapping[str, Any]]) -> None:
    """Keep bands under the hash of what they were made from, rounded to five digits."""
    rounded = {
        band: {part: [float(f"{number:.5g}") for number in row] for part, row in entry.items()}
        for band, entry in bands.items()
    }
    content = {"made_from": made_from(name), "draws": draws, "bands": rounded}
    text = json.dumps(content, separators=(",", ":"))
    (FOLDER / f"{name}.json").write_text(text.replace('"bands":', '\n"bands":') + "\n", "utf-8")
