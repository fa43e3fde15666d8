"""Evidence: every number a reader may meet, with its source and what was read of it.

`load()` gives all records by key, `frame("trials")` one table for pandas. Every mistake raises
`EvidenceError`, whose message is one sentence.

>>> from explainer import evidence
>>> evidence.load().parameter("PK-10:Cmax_IV").value
185.0
"""

from explainer.evidence.adverse_events import AdverseEvent
from explainer.evidence.bibliography import Reference
from explainer.evidence.cards import card
from explainer.evidence.citations import Citation
from explainer.evidence.claims import Claim
from explainer.evidence.comparisons import Comparison
from explainer.evidence.figures import Figure, ReadFigure, RememberedFigure, Shown, read_figure
from explainer.evidence.findings import Finding, Record
from explainer.evidence.frame import frame
from explainer.evidence.origin import Origin
from explainer.evidence.parameters import Parameter
from explainer.evidence.problem import EvidenceError
from explainer.evidence.shown import shown_text
from explainer.evidence.store import Evidence, load, load_folder
from explainer.evidence.trials import Trial

__all__ = [
    "AdverseEvent",
    "Citation",
    "Claim",
    "Comparison",
    "Evidence",
    "EvidenceError",
    "Figure",
    "Finding",
    "Origin",
    "Parameter",
    "ReadFigure",
    "Record",
    "Reference",
    "RememberedFigure",
    "Shown",
    "Trial",
    "card",
    "frame",
    "load",
    "load_folder",
    "read_figure",
    "shown_text",
]
