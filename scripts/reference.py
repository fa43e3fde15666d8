"""Write the reference pages in docs/reference of the docstrings of what is public.

python scripts/reference.py
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import re
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "reference"
MODULES = ("models", "evidence", "lesson")
CARDS = ROOT / "docs" / "model_cards"
MEANING = re.compile(r"^\| `(\w+)` \| (.+) \|$", re.MULTILINE)
PURPOSE = re.compile(r"^\*\*What for\.\*\* ((?:.+\n)+)", re.MULTILINE)
HEAD = """\
| Name | What it is | Role | Value | Unit | Allowed | Made for, if less | Record |
|---|---|---|---|---|---|---|---|"""
MADE = "<!-- Made of the docstrings by scripts/reference.py: change those, and run it. -->"


def main() -> None:
    """Write every page."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def pages() -> dict[str, str]:
    """Return the text of each page by its file's name."""
    made = {f"{name}.md": page(name) for name in MODULES}
    return made | {"model_list.md": model_list()}


def page(name: str) -> str:
    """Return the page of one module."""
    module = importlib.import_module(f"explainer.{name}")
    head = [f"# `from explainer import {name}`", MADE, *told(module)]
    listed = [each for each in module.__all__ if inspect.getdoc(getattr(module, each))]
    parts = [part for each in listed for part in entry(each, getattr(module, each))]
    return "\n\n".join([*head, *parts]) + "\n"


def entry(name: str, thing: Any) -> Iterator[str]:
    """Yield the parts of one public name: what it is called with, what it says, its methods."""
    if not inspect.isclass(thing):
        yield f"## `{name}{signature(thing)}`" if callable(thing) else f"## `{name}`"
        yield from told(thing)
        return
    own = "" if dataclasses.is_dataclass(thing) or "__init__" not in vars(thing) else thing.__init__
    yield f"## `{name}{signature(own)}`" if own else f"## `{name}`"
    yield from told(thing)
    if dataclasses.is_dataclass(thing):
        yield "Fields: " + ", ".join(f"`{each.name}`" for each in dataclasses.fields(thing)) + "."
    for method, made in vars(thing).items():
        if not method.startswith("_") and (doc := is_own(made) and inspect.getdoc(made)):
            called = "" if isinstance(made, property) else signature(made)
            yield f"- `.{method}{called}`: " + " ".join(doc.split())


def is_own(made: Any) -> bool:
    """Say whether an attribute is a method or property of ours, and not data or matplotlib's."""
    function = made.fget if isinstance(made, property) else made
    return inspect.isfunction(function) and function.__module__.startswith("explainer")


def told(thing: Any) -> Iterator[str]:
    """Yield a docstring's paragraphs, its example as code."""
    if isinstance(thing, types.UnionType):
        yield "One of " + ", ".join(f"`{each.__name__}`" for each in thing.__args__) + "."
        return
    lines = (inspect.getdoc(thing) or "").split("\n")
    first = next((n for n, line in enumerate(lines) if line.startswith(">>>")), len(lines))
    if text := "\n".join(lines[:first]).strip():
        yield text
    if example := "\n".join(lines[first:]).strip():
        yield f"```pycon\n{example}\n```"


def signature(function: Any) -> str:
    """Return what a function is called with, as written and alike in every Python."""
    said = inspect.signature(function)
    names = [argument(each) for each in said.parameters.values() if each.name != "self"]
    gives = said.return_annotation
    back = "" if gives in {said.empty, "None"} else f" -> {gives}"
    return f"({', '.join(names)}){back}"


def argument(each: inspect.Parameter) -> str:
    """Return one argument, with its type and what it is without being given."""
    stars = {each.VAR_POSITIONAL: "*", each.VAR_KEYWORD: "**"}.get(each.kind, "")
    kind = "" if each.annotation is each.empty else f": {each.annotation}"
    return f"{stars}{each.name}{kind}" + (
        "" if each.default is each.empty else f" = {each.default!r}"
    )


def model_list() -> str:
    """Return the page of all models: what may be set, what may be changed, what is reported."""
    from explainer.evidence import load
    from explainer.models import model_names, read_model

    records = load().parameters
    parts = ["# The models: what each takes and reports", MADE]
    for model in map(read_model, model_names()):
        card = (CARDS / f"{model.name}.md").read_text(encoding="utf-8")
        said = dict(MEANING.findall(card))
        (purpose,) = PURPOSE.findall(card)
        times = f"Times are in {model.time_unit}."
        parts.append(f"## `{model.name}`\n\n{' '.join(purpose.split())} {times}")
        rows = [
            parameter_row(p, said.get(p.name) or records[p.evidence].quantity)
            for p in model.parameters
        ]
        rows += [
            f"| `{each.name}` | {said[each.name]} | observable | | {each.unit} | | | |"
            for each in model.observables
        ]
        parts.append("\n".join([HEAD, *rows]))
    return "\n\n".join(parts) + "\n"


def parameter_row(one: Any, meaning: str) -> str:
    """Return the row of a setting or constant; what it was made for only where that is less."""
    made_for = "" if one.choices or one.meant == one.allowed else one.meant
    cells = [meaning, one.role, f"{one.value:g}", one.unit, one.allowed, made_for, one.evidence]
    return f"| `{one.name}` | {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
