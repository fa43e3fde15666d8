"""List the models, their parameters with unit, allowed range and source, and their observables."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.commands import CommandError

if TYPE_CHECKING:
    from explainer.models import Model, Parameter

WIDTHS = (10, 24, 10, 14, 22)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the model to list."""
    parser.add_argument("model", nargs="?", metavar="MODEL", help="only this model")


def run(arguments: argparse.Namespace) -> int:
    """Print one or all models."""
    from explainer.evidence import EvidenceError
    from explainer.models import ModelError, model_names, read_model

    names = [arguments.model] if arguments.model else list(model_names())
    try:
        sources = _sources()
        tables = ["\n".join(_lines(read_model(name), sources)) for name in names]
    except (ModelError, EvidenceError) as error:
        raise CommandError(error) from None
    print("\n\n".join(tables))
    return 0


def _lines(model: Model, sources: dict[str, str]) -> Iterator[str]:
    yield f"{model.name}, time in {model.time_unit}"
    yield _row("role", "name", "value", "unit", "evidence", "source", "allowed")
    for parameter in model.parameters:
        source = sources.get(parameter.evidence, "-")
        yield _row(parameter.role, *_cells(parameter), source, _range(parameter))
    for observable in model.observables:
        yield _row("observable", observable.name, "", observable.unit, "", "", "")


def _range(parameter: Parameter) -> str:
    narrower = parameter.made_for != (parameter.low, parameter.high)
    return parameter.allowed + (f", made for {parameter.meant}" if narrower else "")


def _cells(parameter: Parameter) -> tuple[str, str, str, str]:
    return parameter.name, f"{parameter.value:g}", parameter.unit, parameter.evidence or "-"


def _row(*cells: str) -> str:
    widths = (*WIDTHS, 16, 0)
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _sources() -> dict[str, str]:
    """Return the reference of each evidence record, or its kind when it is our own choice."""
    from explainer.evidence import load

    return {
        key: " ".join(record.origin.sources) or record.kind
        for key, record in load().parameters.items()
    }
