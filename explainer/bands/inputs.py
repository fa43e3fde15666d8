"""What is drawn: each input with the record its range is taken from and the form of its draw."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from explainer import evidence
from explainer.places import ASSETS

Form = Literal["uniform", "log-uniform", "normal", "standard normal"]
FOLDER = ASSETS / "bands"
INPUTS = FOLDER / "inputs.toml"


class BandError(ValueError):
    """Something about the bands that cannot be used, said in one sentence."""


@dataclass(frozen=True)
class Input:
    """One number that is not known exactly: its record, and the range that it is drawn from."""

    name: str
    record: str
    form: Form
    value: float
    low: float
    high: float


@cache
def read_inputs(bands: str, path: Path = INPUTS) -> tuple[Input, ...]:
    """Return what goes into the bands of one file, in the order of the table.

    Raises BandError for a form or a range that is none.
    """
    with path.open("rb") as file:
        entries = tomllib.load(file)
    return tuple(
        _input(name, entry["record"], entry["form"])
        for name, entry in entries.items()
        if bands in entry["bands"]
    )


def _input(name: str, record: str, form: Form) -> Input:
    if form not in get_args(Form):
        raise BandError(f"{name} has the form {form}; allowed are {', '.join(get_args(Form))}.")
    figure = evidence.load().parameter(record)
    if form == "standard normal":
        return Input(name, record, form, figure.model_value, 0.0, 0.0)
    if figure.low is None or figure.high is None:
        raise BandError(f"{name} takes its range from {record}, which has no low and high end.")
    return Input(name, record, form, figure.model_value, figure.low, figure.high)
