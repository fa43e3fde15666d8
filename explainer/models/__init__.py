"""The equations, and what is done with them in class.

`model_names`, `read_model` and `simulate` are all that a run takes; `simulate` keeps a model ready
for thousands of runs. `sweep`, `scan2d`, `population`, `sensitivity`, `fit` and `regimen` run one
over and over. Values are numbers in the listed unit, text such as `0.5uM`, or the word of a choice;
times are in the model's own unit. Every mistake in what is asked raises `ModelError`, whose message
is one sentence with what is allowed.

Types in the lists of arguments: `Times` and `Points` are numbers that rise; `Fixed` maps names of
settings or constants, mixed as you like, to one value; `Varied` maps them to a list of values; `At`
is a time or one of `max`, `min`, `last`, `mean`, `auc`, `time of max`. Only `simulate` takes
settings and constants apart, since a picture's settings are not its evidence. Every `plot` returns
a matplotlib `Figure`: `.axes[0].set_xlabel(...)` and `.savefig(...)` work as there.

>>> from explainer import models
>>> models.simulate("ketamine_drip", {"dose_mg_per_kg": 0.5}, [0, 40])["plasma_ng_per_ml"].round()
array([  0., 253.])
"""

from __future__ import annotations

from explainer.models.model import Beyond, Model, ModelError, Observable, Parameter
from explainer.models.reader import add_model, model_names, parse_model, read_model, with_values
from explainer.models.sbml import to_sbml
from explainer.models.simulator import Simulator, simulate
from explainer.models.study.fit import Fit, fit
from explainer.models.study.population import Spread, lognormal, normal, population, uniform
from explainer.models.study.regimen import regimen
from explainer.models.study.result import Result
from explainer.models.study.runs import Runs
from explainer.models.study.sensitivity import Sensitivity, sensitivity
from explainer.models.study.sweep import Scan, scan2d, sweep
from explainer.models.units import quantity

__all__ = [
    "Beyond",
    "Fit",
    "Model",
    "ModelError",
    "Observable",
    "Parameter",
    "Result",
    "Runs",
    "Scan",
    "Sensitivity",
    "Simulator",
    "Spread",
    "add_model",
    "fit",
    "lognormal",
    "model_names",
    "normal",
    "parse_model",
    "population",
    "quantity",
    "read_model",
    "regimen",
    "scan2d",
    "sensitivity",
    "simulate",
    "sweep",
    "to_sbml",
    "uniform",
    "with_values",
]
