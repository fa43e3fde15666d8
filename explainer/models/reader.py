"""Reads a model's Antimony file: the numbers and, beside each, what it is.

A parameter's line ends in `// evidence | unit | allowed | role`, where allowed is `0..20`,
`0..100, made for 0..20` or `ketamine=0 memantine=1`; an observable's in `// observable | unit`;
the clock is a line `// Time: ms, longest step 50.` in the header.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from explainer.models.model import Model, ModelError, Observable, Parameter

FOLDER = Path(__file__).resolve().parent
_ADDED: dict[str, Model] = {}

_TIME = re.compile(r"^// Time: (\w+), longest step ([\d.]+)\.$", re.MULTILINE)
_PARAMETER = re.compile(
    r"^\s*(?P<name>\w+)\s*=\s*(?P<value>[-+.\deE]+)[^;]*;\s*//\s*"
    r"(?P<evidence>\S+) \| (?P<unit>[^|]+) \| (?P<allowed>[^|]+) \| (?P<role>setting|constant)\s*$",
    re.MULTILINE,
)
_OBSERVABLE = re.compile(
    r"^\s*(?P<name>\w+)\s*:?=[^\n]*;\s*//\s*observable \| (?P<unit>.+?)\s*$", re.MULTILINE
)


def model_names() -> tuple[str, ...]:
    """Return the names of all models, in alphabetical order.

    >>> from explainer import models
    >>> "ketamine_drip" in models.model_names()
    True
    """
    return tuple(sorted(path.stem for path in FOLDER.glob("*.ant")))


def read_model(name: str) -> Model:
    """Read a model by name; ModelError if there is none.

    >>> from explainer import models
    >>> models.read_model("ketamine_drip").units["free_um"]
    'uM'
    """
    return _ADDED.get(name) or _shipped(name)


@cache
def _shipped(name: str) -> Model:
    if name not in model_names():
        raise ModelError(f"There is no model {name}; there are {', '.join(model_names())}.")
    return parse_model(name, (FOLDER / f"{name}.ant").read_text(encoding="utf-8"))


def add_model(name: str, text: str) -> Model:
    """Make a model of your own known by name until the kernel ends, and return it.

    `text` is that of an Antimony file, as `parse_model` takes it; given again under its name it is
    read anew. Raises ModelError for the name of a model that comes with the product.

    >>> from explainer import models
    >>> text = '''// Time: h, longest step 1.
    ... model tub()
    ...   k = 0.5; // - | 1/h | 0..2 | setting
    ...   left' = -k*left;
    ...   left = 1; // observable | 1
    ... end'''
    >>> _ = models.add_model("tub", text)
    >>> models.simulate("tub", {"k": 1}, [0, 1])["left"].round(2)
    array([1.  , 0.37])
    """
    if name in model_names():
        raise ModelError(f"{name} is a model that comes with the product: give yours another name.")
    _ADDED[name] = parse_model(name, text)
    return _ADDED[name]


def parse_model(name: str, text: str) -> Model:
    """Read a model of your own from the text of an Antimony file; ModelError without its clock.

    >>> from explainer import models
    >>> text = '''// Time: h, longest step 1.
    ... model decay()
    ...   k = 0.5; // - | 1/h | 0..2 | constant
    ...   left' = -k*left;
    ...   left = 1; // observable | 1
    ... end'''
    >>> models.simulate(models.parse_model("decay", text), {}, [0, 2])["left"].round(2)
    array([1.  , 0.37])
    """
    clock = _TIME.search(text)
    if clock is None:
        raise ModelError(f"The file of {name} lacks its line '// Time: UNIT, longest step N.'.")
    return Model(
        name=name,
        time_unit=clock[1],
        longest_step=float(clock[2]),
        parameters=tuple(_parameter(match) for match in _PARAMETER.finditer(text)),
        observables=tuple(
            Observable(match["name"], match["unit"]) for match in _OBSERVABLE.finditer(text)
        ),
        antimony=text,
    )


def with_values(model: Model, values: Mapping[str, float]) -> Model:
    """Return the model with other values, in its text too, so that every export has them.

    `values` are in the listed units; ModelError for a name that the model has not.

    >>> from explainer import models
    >>> slow = models.with_values(models.read_model("ketamine_drip"), {"CL_arterial": 60})
    >>> slow.parameter("CL_arterial").value
    60.0
    """
    text = model.antimony
    for name, value in values.items():
        line = re.compile(rf"^(\s*{model.parameter(name).name}\s*=\s*)[-+.\deE]+", re.MULTILINE)
        text, _ = line.subn(rf"\g<1>{value!r}", text, count=1)
    return parse_model(model.name, text)


def _parameter(match: re.Match[str]) -> Parameter:
    allowed, _, meant = match["allowed"].strip().partition(", made for ")
    low, high, choices = _allowed(allowed)
    return Parameter(
        name=match["name"],
        value=float(match["value"]),
        unit=match["unit"].strip(),
        low=low,
        high=high,
        evidence="" if match["evidence"] == "-" else match["evidence"],
        role=match["role"],
        choices=MappingProxyType(choices),
        made_for=_allowed(meant or allowed)[:2],
    )


def _allowed(text: str) -> tuple[float, float, dict[str, float]]:
    """Read `0..20` or `ketamine=0 memantine=1`."""
    if "=" not in text:
        low, high = (float(part) for part in text.split(".."))
        return low, high, {}
    choices = {word: float(number) for word, number in (c.split("=") for c in text.split())}
    return min(choices.values()), max(choices.values()), choices
