"""Simulate a model and write its observables over time as CSV."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from explainer.commands import CommandError

if TYPE_CHECKING:
    from explainer.models import Model, Result

MOST_TIMES = 1_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare model, values, times and file."""
    parser.add_argument("model", metavar="MODEL")
    parser.add_argument(
        "--set",
        dest="values",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="a parameter, such as level_um=0.5uM; a bare number is in the listed unit",
    )
    parser.add_argument(
        "--times",
        required=True,
        metavar="START:STOP:N",
        help="N times from START to STOP, such as 0:6h:361; bare numbers in the model's time unit",
    )
    parser.add_argument("--csv", metavar="FILE", help="where to write; without it, to the screen")


def run(arguments: argparse.Namespace) -> int:
    """Simulate and write."""
    from explainer.models import ModelError, read_model, simulate

    try:
        model = read_model(arguments.model)
        settings, constants = _values(model, arguments.values)
        result = simulate(model, settings, _times(model, arguments.times), constants)
    except ModelError as error:
        raise CommandError(error) from None
    _write(_table(result), arguments.csv)
    for beyond in result.beyond:
        print(beyond, file=sys.stderr)
    return 0


def _values(model: Model, pairs: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Read NAME=VALUE pairs into settings and constants."""
    by_role: dict[str, dict[str, str]] = {"setting": {}, "constant": {}}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise CommandError(f"--set {pair} lacks its value; write NAME=VALUE.")
        by_role[model.parameter(name.strip()).role][name.strip()] = value.strip()
    return by_role["setting"], by_role["constant"]


def _times(model: Model, text: str) -> list[float]:
    """Read START:STOP:N as N evenly spaced times in the model's unit."""
    from explainer.models import quantity

    wrong = CommandError(
        f"--times {text} is not START:STOP:N, with 0 or later as START, a later STOP in "
        f"{model.time_unit} and N from 2 to {MOST_TIMES}."
    )
    try:
        first, last, count = text.split(":")
        start, stop = (quantity(part, model.time_unit) for part in (first, last))
        n = int(count)
    except ValueError:
        raise wrong from None
    if not (0 <= start < stop and 2 <= n <= MOST_TIMES):
        raise wrong
    return [start + (stop - start) * i / (n - 1) for i in range(n)]


def _table(result: Result) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([f"time_{result.time_unit}", *result.values])
    for row in zip(result.times, *result.values.values(), strict=True):
        writer.writerow([f"{number:.9g}" for number in row])
    return text.getvalue()


def _write(table: str, path: str | None) -> None:
    if path is None:
        sys.stdout.write(table)
        return
    try:
        Path(path).write_text(table, encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}.") from None
