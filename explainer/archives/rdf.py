"""RDF as SBML and COMBINE archives carry it: terms, publications, who made it and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as Tree

from explainer.archives.terms import about

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dcterms": "http://purl.org/dc/terms/",
    "vCard4": "http://www.w3.org/2006/vcard/ns#",
    "bqbiol": "http://biomodels.net/biology-qualifiers/",
    "bqmodel": "http://biomodels.net/model-qualifiers/",
}
for _prefix, _space in SPACES.items():
    Tree.register_namespace(_prefix, _space)


def named(name: str) -> str:
    """Return `rdf:li` as ElementTree writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{SPACES[prefix]}}}{local}"


def add(parent: Tree.Element, name: str, text: str = "", **attributes: str) -> Tree.Element:
    """Add a child such as `dcterms:title`; attributes are RDF's own (`about`, `resource`)."""
    own = {named(f"rdf:{key}"): value for key, value in attributes.items()}
    child = Tree.SubElement(parent, named(name), own)
    child.text = text or None
    return child


def description(subject: str) -> tuple[Tree.Element, Tree.Element]:
    """Return an empty RDF element and the description in it, of `subject`."""
    whole = Tree.Element(named("rdf:RDF"))
    return whole, add(whole, "rdf:Description", about=subject)


def qualified(parent: Tree.Element, found: Mapping[str, Iterable[str]]) -> None:
    """Add a bag of addresses under each qualifier that has any."""
    for qualifier, addresses in found.items():
        if listed := list(addresses):
            bag = add(add(parent, qualifier), "rdf:Bag")
            for each in listed:
                add(bag, "rdf:li", resource=each)


def history(parent: Tree.Element) -> None:
    """Add who made it and when."""
    bag = add(add(parent, "dcterms:creator"), "rdf:Bag")
    person = add(bag, "rdf:li", parseType="Resource")
    add(add(person, "vCard4:fn"), "vCard4:text", about()["creator"])
    for when in ("dcterms:created", "dcterms:modified"):
        add(add(parent, when, parseType="Resource"), "dcterms:W3CDTF", about()["created"])
