"""Exported SBML keeps what is known: every parameter its source, range and kind."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
import roadrunner

from explainer import evidence
from explainer.archives import to_sbml
from explainer.archives.terms import sbo, terms
from explainer.models import model_names, read_model

SPACES = {
    "s": "http://www.sbml.org/sbml/level3/version2/core",
    "kx": "urn:ketamine-explainer:parameter:1",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
RESOURCE = f"{{{SPACES['rdf']}}}resource"
EVERYTHING = (
    roadrunner.VALIDATE_GENERAL
    | roadrunner.VALIDATE_IDENTIFIER
    | roadrunner.VALIDATE_MATHML
    | roadrunner.VALIDATE_MODELING_PRACTICE
    | roadrunner.VALIDATE_OVERDETERMINED
    | roadrunner.VALIDATE_SBO
    | roadrunner.VALIDATE_UNITS
)
EACH_MODEL = pytest.mark.parametrize("name", model_names())


def places(sbml):
    root = ElementTree.fromstring(sbml)
    return {node.get("id"): node for node in root.iterfind(".//s:parameter", SPACES)}


@EACH_MODEL
def test_libsbml_has_no_complaint(name):
    assert str(roadrunner.validateSBML(to_sbml(read_model(name)), EVERYTHING)) == ""


@EACH_MODEL
def test_every_parameter_carries_its_source(name):
    found = places(to_sbml(read_model(name)))
    for parameter in read_model(name).parameters:
        node = found[parameter.name]
        known = node.find("s:annotation/kx:source", SPACES)
        assert known.get("record", "") == parameter.evidence
        assert (float(known.get("low")), float(known.get("high"))) == (
            parameter.low,
            parameter.high,
        )
        assert known.get("kind") == (
            evidence.load().parameter(parameter.evidence).origin.kind
            if parameter.evidence
            else "asked"
        )
        assert node.get("name") and node.find("s:notes", SPACES) is not None
        assert node.get("sboTerm") == sbo(parameter)


@EACH_MODEL
def test_what_was_published_names_its_publications(name):
    found = places(to_sbml(read_model(name)))
    for parameter in read_model(name).parameters:
        if not parameter.evidence:
            continue
        sources = evidence.load().parameter(parameter.evidence).origin.sources
        listed = found[parameter.name].iterfind(".//rdf:li", SPACES)
        addresses = [each.get(RESOURCE) for each in listed]
        assert len([each for each in addresses if "CHEBI" not in each]) == len(sources)
        for key in sources:
            pmid = evidence.load().reference(key).pmid
            assert not pmid or f"https://identifiers.org/pubmed:{pmid}" in addresses


@EACH_MODEL
def test_the_model_says_what_it_is_about_in_whom_and_who_made_it(name):
    sbml = to_sbml(read_model(name))
    whole = ElementTree.fromstring(sbml).find("s:model", SPACES)
    assert whole.get("name") == terms(name).title
    for term in (*terms(name).taxon, *terms(name).part):
        assert f"https://identifiers.org/{term}" in sbml
    assert "Ketamine Explainer contributors" in sbml and "BSD-3-Clause" in sbml


def test_a_changed_value_is_in_the_file_and_said_to_be_changed():
    node = places(to_sbml(read_model("nmda_receptor"), {"hill": 1.25}))["hill"]
    assert float(node.get("value")) == 1.25
    assert float(node.find("s:annotation/kx:source", SPACES).get("value")) == 0.84
    assert "CHANGED: 1.25, published 0.84." in "".join(node.itertext())


@pytest.mark.slow
@EACH_MODEL
def test_annotating_changes_no_number(name):
    plain, rich = (
        roadrunner.RoadRunner(text)
        for text in (plain_sbml(read_model(name)), to_sbml(read_model(name)))
    )
    for parameter in read_model(name).parameters:
        assert plain[parameter.name] == rich[parameter.name]


def plain_sbml(model):
    from explainer.models import to_sbml as translated

    return translated(model)
