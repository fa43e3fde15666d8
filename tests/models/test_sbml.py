"""What Antimony is translated into is sound SBML, units included."""

from __future__ import annotations

import re

import pytest
import roadrunner

from explainer.models import ModelError, model_names, parse_model, read_model, to_sbml

EVERYTHING = (
    roadrunner.VALIDATE_GENERAL
    | roadrunner.VALIDATE_IDENTIFIER
    | roadrunner.VALIDATE_MATHML
    | roadrunner.VALIDATE_MODELING_PRACTICE
    | roadrunner.VALIDATE_OVERDETERMINED
    | roadrunner.VALIDATE_SBO
    | roadrunner.VALIDATE_UNITS
)


def complaints(sbml: str) -> str:
    """All that libSBML's consistency check has to say, warnings included."""
    return str(roadrunner.validateSBML(sbml, EVERYTHING))


@pytest.mark.parametrize("name", model_names())
def test_libsbml_has_no_complaint(name):
    assert complaints(to_sbml(read_model(name))) == ""


def test_an_inverted_rate_is_noticed():
    text = read_model("ketamine_drip").antimony
    inverted = text.replace("CL_arterial/V1_arterial", "V1_arterial/CL_arterial")
    assert inverted != text
    assert "units" in complaints(to_sbml(parse_model("ketamine_drip", inverted)))


@pytest.mark.parametrize("name", model_names())
def test_time_has_the_unit_the_model_names(name):
    unit = re.search(r'timeUnits="(\w+)"', to_sbml(read_model(name)))
    longer = {"ms": "ms", "s": "second", "min": "minute", "h": "hour", "d": "day"}
    assert unit is not None
    assert unit[1] == longer[read_model(name).time_unit]


def test_a_broken_file_is_said_to_be_broken():
    broken = parse_model("broken", "// Time: s, longest step 1.\nmodel broken()\n  x = = 3;\nend\n")
    with pytest.raises(ModelError, match="broken is not valid"):
        to_sbml(broken)
