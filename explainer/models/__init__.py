"""The equations: Antimony files, read with their sources and simulated by libRoadRunner.

`model_names`, `read_model` and `simulate` are the whole of it; `simulate` keeps a model ready for
thousands of runs, `Simulator` one with changed constants; `to_sbml` translates it.
Every mistake in what is asked raises `ModelError`, whose message is one sentence with what is
allowed.
"""

from __future__ import annotations

from explainer.models.model import Beyond, Model, ModelError, Observable, Parameter
from explainer.models.reader import model_names, parse_model, read_model, with_values
from explainer.models.sbml import to_sbml
from explainer.models.simulator import Simulator, Trajectory, simulate
from explainer.models.units import quantity

__all__ = [
    "Beyond",
    "Model",
    "ModelError",
    "Observable",
    "Parameter",
    "Simulator",
    "Trajectory",
    "model_names",
    "parse_model",
    "quantity",
    "read_model",
    "simulate",
    "to_sbml",
    "with_values",
]
