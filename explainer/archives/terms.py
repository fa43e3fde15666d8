"""What models and their quantities are about, in the words of public lists (`terms.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from explainer.models import Parameter
from explainer.places import ASSETS

FOLDER = ASSETS / "models"
PLAIN = "SBO:0000002"  # any parameter that a system is described by


@dataclass(frozen=True)
class Terms:
    """The terms of one model: what it is about, in whom, and what its quantities are."""

    title: str
    taxon: tuple[str, ...]
    part: tuple[str, ...]
    quantity: Mapping[str, list[str]]


@cache
def _table() -> Mapping[str, Any]:
    with (FOLDER / "terms.toml").open("rb") as file:
        return tomllib.load(file)


def about() -> Mapping[str, str]:
    """Return creator, day of making, licence and SBO framework of all models."""
    found: Mapping[str, str] = _table()["about"]
    return found


def terms(model: str) -> Terms:
    """Return the terms of a model; KeyError if nobody has written them."""
    entry = _table()[model]
    return Terms(
        entry["title"], tuple(entry["taxon"]), tuple(entry["part"]), entry.get("quantity", {})
    )


def sbo(parameter: Parameter) -> str:
    """Return the SBO term of a parameter, by its name or its unit."""
    table = _table()["sbo"]
    found: str = table["name"].get(parameter.name) or table["unit"].get(parameter.unit, PLAIN)
    return found


def address(term: str) -> str:
    """Return the identifiers.org address of a term such as `CHEBI:6121` or `taxonomy:9606`."""
    return f"https://identifiers.org/{term}"
