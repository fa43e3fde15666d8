"""Evidence: every number a reader may meet, with its source and what was read of it."""

from explainer.evidence.bibliography import Reference
from explainer.evidence.figures import Figure, ReadFigure, RememberedFigure, Shown, read_figure
from explainer.evidence.origin import Origin
from explainer.evidence.parameters import Parameter
from explainer.evidence.problem import EvidenceError
from explainer.evidence.store import Evidence, load, load_folder

__all__ = [
    "Evidence",
    "EvidenceError",
    "Figure",
    "Origin",
    "Parameter",
    "ReadFigure",
    "Reference",
    "RememberedFigure",
    "Shown",
    "load",
    "load_folder",
    "read_figure",
]
