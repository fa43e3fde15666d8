"""Which parameters a model's observables rest on, when some of its settings are held."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element

from explainer.models.equations import Equations, Event, read_equations
from explainer.models.mathml import TIME, kind
from explainer.models.model import Model

_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "eq": operator.eq,
    "neq": operator.ne,
    "lt": operator.lt,
    "gt": operator.gt,
    "leq": operator.le,
    "geq": operator.ge,
}
Known = Mapping[str, float]


def mattering(model: Model, observables: Iterable[str], held: Known) -> tuple[str, ...]:
    """Return the parameters, in the model's order, that any of the observables can depend on.

    `held` are settings that keep their value: what a choice among them shuts out does not matter.
    """
    equations = read_equations(model)
    known = {**equations.numbers, **held}
    found: set[str] = set()
    waiting = list(observables)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            for formula in _behind(name, equations):
                waiting.extend(_names(formula, known))
    return tuple(name for name in equations.parameters if name in found)


def _behind(name: str, equations: Equations) -> Iterator[Element]:
    """Yield the formulas that a name rests on at once."""
    if name in equations.rules:
        yield equations.rules[name]
    if name in equations.flows:
        yield from (law for _, law in equations.flows[name])
        start = equations.starts[name]
        if isinstance(start, Element):
            yield start
    for event in equations.events:
        if name in event.assigned:
            yield from _formulas(event, name)


def _formulas(event: Event, name: str) -> Iterator[Element]:
    yield event.moment
    yield from event.conditions
    yield event.assigned[name]


def _names(node: Element, known: Known) -> Iterator[str]:
    """Yield the names in a formula, without pieces that what is known shuts out."""
    if kind(node) == "ci":
        yield (node.text or "").strip()
    elif kind(node) == "piecewise":
        yield from _chosen(node, known)
    elif kind(node) != "csymbol" and not _vanishes(node, known):
        for part in node:
            yield from _names(part, known)


def _vanishes(node: Element, known: Known) -> bool:
    """Say whether a product has a factor that is held at nothing."""
    times = kind(node) == "apply" and kind(node[0]) == "times"
    return times and any(_value(part, known) == 0 for part in node[1:])


def _chosen(node: Element, known: Known) -> Iterator[str]:
    for piece in node:
        value, *condition = piece
        decided = _decide(condition[0], known) if condition else True
        if decided is False:
            continue
        yield from _names(value, known)
        if decided:
            return
        yield from _names(condition[0], known)


def _decide(node: Element, known: Known) -> bool | None:
    """Return whether a condition holds, None where that is not known."""
    function, *given = node
    if kind(function) in _COMPARED:
        first, second = (_value(part, known) for part in given)
        if first is None or second is None:
            return None
        return _COMPARED[kind(function)](first, second)
    decided = [_decide(part, known) for part in given]
    ends = kind(function) == "or"  # one true part decides an `or`, one false part an `and`
    if ends in decided:
        return ends
    return None if None in decided else not ends


def _value(node: Element, known: Known) -> float | None:
    text = (node.text or "").strip()
    if kind(node) == "cn":
        return float(text)
    return known.get(text) if kind(node) == "ci" and text != TIME else None
