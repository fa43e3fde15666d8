"""SBML that keeps what is known: names, notes, SBO terms, MIRIAM, records, ranges and kinds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as Tree

from explainer.archives.rdf import description, history, qualified
from explainer.archives.source import Source, source
from explainer.archives.terms import about, address, sbo, terms
from explainer.models import Model, Parameter, with_values
from explainer.models import to_sbml as translated

SBML = "http://www.sbml.org/sbml/level3/version2/core"
XHTML = "http://www.w3.org/1999/xhtml"
OWN = "urn:ketamine-explainer:parameter:1"
Tree.register_namespace("kx", OWN)


def to_sbml(model: Model, values: Mapping[str, float] | None = None) -> str:
    """Return a model as annotated SBML; `values` take the place of its own, in the listed units.

    ModelError when a value's name is not one of the model's, or its Antimony text is not valid.
    """
    changed = with_values(model, values or {})
    Tree.register_namespace("", SBML)
    root = Tree.fromstring(translated(changed))
    whole = root[0]
    _describe_model(whole, changed)
    places = {node.get("id", ""): node for node in _named(whole)}
    for parameter in changed.parameters:
        _describe(places[parameter.name], model.parameter(parameter.name), parameter)
    for name, found in terms(model.name).quantity.items():
        _relate(places[name], found)
    return Tree.tostring(root, encoding="unicode", xml_declaration=True)


def _named(whole: Tree.Element) -> Iterator[Tree.Element]:
    for kind in ("parameter", "species"):
        yield from whole.iter(f"{{{SBML}}}{kind}")


def _describe_model(whole: Tree.Element, model: Model) -> None:
    found = terms(model.name)
    head = model.antimony.partition("\nmodel ")[0]
    lines = [line.removeprefix("//").strip() for line in head.splitlines() if line.startswith("//")]
    text = " ".join(line for line in lines if not line.startswith("Columns"))
    whole.set("name", found.title)
    whole.set("sboTerm", about()["framework"])
    rdf, subject = description(f"#{_metaid(whole)}")
    history(subject)
    told = {"bqbiol:hasTaxon": found.taxon, "bqbiol:hasPart": found.part}
    qualified(subject, {name: map(address, listed) for name, listed in told.items()})
    licence = f"Licence: {about()['licence']}. Hypotheses; nothing here predicts a person."
    _put(whole, f"{text} {licence}", rdf)


def _describe(node: Tree.Element, published: Parameter, parameter: Parameter) -> None:
    known = source(parameter)
    # Programs list quantities by these names, which must differ.
    node.set("name", f"{known.name} ({parameter.name})")
    node.set("sboTerm", sbo(parameter))
    rdf, subject = description(f"#{_metaid(node)}")
    qualified(subject, {"bqmodel:isDescribedBy": known.publications})
    note = known.note
    if parameter.value != published.value:
        note = f"CHANGED: {parameter.value:g}, published {published.value:g}. {note}"
    _put(node, note, rdf if len(subject) else None, _own(known, published))


def _own(known: Source, parameter: Parameter) -> Tree.Element:
    """Return what SBML has no words for: record, kind, range, role and the published value."""
    fields = {
        "record": known.record,
        "kind": known.kind,
        "read": known.read,
        "role": parameter.role,
        "unit": parameter.unit,
        "value": repr(parameter.value),
        "low": repr(parameter.low),
        "high": repr(parameter.high),
        "madeFor": " ".join(map(repr, parameter.made_for)),
        "choices": " ".join(f"{word}={n:g}" for word, n in parameter.choices.items()),
    }
    filled = {name: value for name, value in fields.items() if value}
    return Tree.Element(f"{{{OWN}}}source", filled)


def _relate(node: Tree.Element, found: list[str]) -> None:
    """Say what a quantity is a property of."""
    annotation = node.find(f"{{{SBML}}}annotation")
    if annotation is None:
        annotation = Tree.Element(f"{{{SBML}}}annotation")
        node.insert(0, annotation)
    rdf, subject = description(f"#{_metaid(node)}")
    qualified(subject, {"bqbiol:isPropertyOf": map(address, found)})
    known = annotation.find(rdf.tag)
    if known is None:
        annotation.append(rdf)
    else:
        known[0].extend(subject)


def _metaid(node: Tree.Element) -> str:
    name = node.get("metaid") or f"meta_{node.get('id')}"
    node.set("metaid", name)
    return name


def _put(node: Tree.Element, note: str, *annotations: Tree.Element | None) -> None:
    """Put note and annotations where SBML wants them: before all else."""
    notes = Tree.Element(f"{{{SBML}}}notes")
    body = Tree.SubElement(notes, f"{{{XHTML}}}body")
    Tree.SubElement(body, f"{{{XHTML}}}p").text = note
    annotation = Tree.Element(f"{{{SBML}}}annotation")
    annotation.extend(each for each in annotations if each is not None)
    node.insert(0, notes)
    node.insert(1, annotation)
