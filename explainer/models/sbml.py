"""Translates a model from Antimony into SBML Level 3."""

from __future__ import annotations

from explainer.models.model import Model, ModelError


def to_sbml(model: Model) -> str:
    """Return the model as SBML text; ModelError when its Antimony text is not valid.

    >>> from explainer import models
    >>> models.to_sbml(models.read_model("ketamine_drip")).startswith("<?xml")
    True
    """
    # A door that only lists models should not wait for the translator.
    import antimony

    antimony.clearPreviousLoads()
    if antimony.loadAntimonyString(model.antimony) < 0:
        said = " ".join(antimony.getLastError().split())
        raise ModelError(f"The file of {model.name} is not valid: {said}")
    # A model of somebody's own may be called otherwise in its text.
    return str(antimony.getSBMLString(antimony.getMainModuleName()))
