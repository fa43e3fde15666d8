"""The equations of a model, read from its SBML: what flows, what jumps, what follows from both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from explainer.models.mathml import TIME, kind, names_in
from explainer.models.model import Model, ModelError
from explainer.models.sbml import to_sbml

Flow = list[tuple[float, Element]]
"""Rates that add up, each with how many times it counts."""


@dataclass(frozen=True)
class Event:
    """What happens once time passes `moment` while all of `conditions` hold."""

    name: str
    moment: Element
    conditions: tuple[Element, ...]
    assigned: Mapping[str, Element]


@dataclass(frozen=True)
class Equations:
    """A model's equations; formulas are MathML.

    `parameters` may be changed, in the model's order; `numbers` may not. `flows` belong to the
    names that change with time, `jumping` holds the first values of those that events alone set.
    """

    parameters: tuple[str, ...]
    numbers: Mapping[str, float]
    jumping: Mapping[str, float]
    flows: Mapping[str, Flow]
    starts: Mapping[str, Element | float]
    rules: Mapping[str, Element]
    events: tuple[Event, ...]

    @cached_property
    def moving(self) -> frozenset[str]:
        """The names that change while nothing jumps: the time, what flows, what follows."""
        found = {TIME, *self.flows}
        while True:
            more = {n for n, rule in self.rules.items() if not found.isdisjoint(names_in(rule))}
            if more <= found:
                return frozenset(found)
            found |= more


def read_equations(model: Model) -> Equations:
    """Read a model's equations; ModelError where the page's solver could not follow them."""
    root = ElementTree.fromstring(to_sbml(model))
    values = dict(_values(root))
    rules = {n.attrib["variable"]: _math(n) for n in _all(root, "assignmentRule")}
    flows = _flows(root)
    events = tuple(_event(node) for node in _all(root, "event"))
    given = {n.attrib["symbol"]: _math(n) for n in _all(root, "initialAssignment")}
    asked = tuple(parameter.name for parameter in model.parameters)
    jumping = {n for event in events for n in event.assigned} - set(flows)
    fixed = set(values) - set(rules) - set(flows) - jumping - set(asked)
    equations = Equations(
        parameters=asked,
        numbers={name: values[name] for name in sorted(fixed)},
        jumping={name: values[name] for name in sorted(jumping)},
        flows=flows,
        starts={name: given.get(name, values.get(name, 0.0)) for name in flows},
        rules=rules,
        events=events,
    )
    sized = {n.attrib["id"] for n in _all(root, "compartment") if values[n.attrib["id"]] != 1}
    _refuse(model.name, equations, set(given) - set(flows), sized)
    return equations


def _refuse(name: str, equations: Equations, computed: set[str], sized: set[str]) -> None:
    """Say what the solver of the page is not made for."""
    if sized:
        listed = ", ".join(sorted(sized))
        raise ModelError(f"{name} has {listed} of another size than 1; the page knows size 1 only.")
    if computed:
        listed = ", ".join(sorted(computed))
        raise ModelError(f"{name} computes {listed} once, at the start; make it a rule (:=).")
    for event in equations.events:
        asked = {n for part in (event.moment, *event.conditions) for n in names_in(part)}
        if not asked.isdisjoint(equations.moving):
            raise ModelError(
                f"The event {event.name} of {name} waits for something that flows; the page "
                "knows events of the form `at time > MOMENT && CONDITIONS`."
            )


def _all(root: Element, wanted: str) -> list[Element]:
    return [node for node in root.iter() if kind(node) == wanted]


def _math(node: Element) -> Element:
    return next(part for part in node if kind(part) == "math")[0]


def _values(root: Element) -> Iterator[tuple[str, float]]:
    """Yield every name that holds a number, with the number it has at first."""
    fields = {
        "parameter": ("value",),
        "compartment": ("size",),
        "species": ("initialAmount", "initialConcentration"),
    }
    for wanted, names in fields.items():
        for node in _all(root, wanted):
            given = (node.get(name) for name in names)
            yield node.attrib["id"], float(next((text for text in given if text), "nan"))


def _flows(root: Element) -> dict[str, Flow]:
    """Return what flows, in a fixed order, with its rates."""
    flows: dict[str, Flow] = {node.attrib["id"]: [] for node in _all(root, "species")}
    for node in _all(root, "rateRule"):
        flows[node.attrib["variable"]] = [(1.0, _math(node))]
    for reaction in _all(root, "reaction"):
        law = _math(_all(reaction, "kineticLaw")[0])
        for side, sign in (("listOfReactants", -1.0), ("listOfProducts", 1.0)):
            for group in _all(reaction, side):
                for part in group:
                    count = sign * float(part.get("stoichiometry", "1"))
                    flows[part.attrib["species"]].append((count, law))
    return flows


def _event(node: Element) -> Event:
    """Read an event whose trigger is `time > moment`, alone or joined with conditions by `and`."""
    trigger = _math(_all(node, "trigger")[0])
    both = trigger[1:] if kind(trigger[0]) == "and" else [trigger]
    passing = [part for part in both if kind(part[0]) == "gt" and kind(part[1]) == "csymbol"]
    if len(passing) != 1:
        name = node.attrib["id"]
        raise ModelError(f"The event {name} does not begin with `at time > MOMENT`.")
    assigned = {n.attrib["variable"]: _math(n) for n in _all(node, "eventAssignment")}
    others = tuple(part for part in both if part is not passing[0])
    return Event(node.attrib["id"], passing[0][2], others, assigned)
