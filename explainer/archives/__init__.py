"""Models as files for other programs, with all that is known about them.

`to_sbml` writes SBML in which every parameter carries its record, `to_archive` a COMBINE archive
with it, the Antimony source, an experiment (SED-ML) for each validation row and chapter picture,
the numbers that these give, and metadata. Values changed in a lesson stand in every part.
"""

from __future__ import annotations

from explainer.archives.annotations import to_sbml
from explainer.archives.archive import to_archive
from explainer.archives.experiments import Experiment, experiments

__all__ = ["Experiment", "experiments", "to_archive", "to_sbml"]
