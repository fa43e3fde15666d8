"""In the drawings of mechanisms every label says in whom it was seen."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from explainer.places import ASSETS

MECHANISMS = ("glutamate_surge", "synaptic_plasticity")


def _untagged(element: ElementTree.Element, tagged: bool = False) -> list[str]:
    """Return the labels that stand in no part with an evidence tag."""
    tagged = tagged or "data-evidence" in element.attrib
    here = [element.get("id", "")] if element.tag.endswith("}text") and not tagged else []
    return [*here, *(label for child in element for label in _untagged(child, tagged))]


@pytest.mark.parametrize("chapter", MECHANISMS)
def test_every_label_carries_an_evidence_tag(chapter: str) -> None:
    drawing = ElementTree.parse(ASSETS / "scenes" / f"{chapter}.svg")
    assert _untagged(drawing.getroot()) == []
