"""An experiment as SED-ML Level 1 Version 4: what is changed, simulated, written and drawn."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as Tree
from xml.sax.saxutils import escape, quoteattr

from explainer.archives.experiments import STEPS, Experiment
from explainer.models import Model
from explainer.models.simulator import ABSOLUTE_TOLERANCE, RELATIVE_TOLERANCE

SEDML = "http://sed-ml.org/sed-ml/level1/version4"
SBML = "http://www.sbml.org/sbml/level3/version2/core"
TIME = "urn:sedml:symbol:time"
# KiSAO: CVODE, and its tolerances and longest step.
CVODE = "KISAO:0000019"
RELATIVE, ABSOLUTE, LONGEST = "KISAO:0000209", "KISAO:0000211", "KISAO:0000467"


def to_sedml(experiment: Experiment, model: Model, sbml: str) -> str:
    """Return an experiment with the SBML file `MODEL.xml` beside it; `sbml` is that file's text."""
    kinds = _kinds(sbml)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<sedML xmlns="{SEDML}" xmlns:sbml="{SBML}" level="1" version="4">',
        f'<notes><p xmlns="http://www.w3.org/1999/xhtml">{_note(experiment)}</p></notes>',
        _model(experiment, model, kinds),
        _simulation(experiment, model),
        '<listOfTasks><task id="run" modelReference="model" simulationReference="course"/>'
        "</listOfTasks>",
        _generators(experiment, kinds),
        _outputs(experiment),
        "</sedML>",
    ]
    return "\n".join(parts) + "\n"


def _note(experiment: Experiment) -> str:
    beside = f" To be held against: {', '.join(experiment.records)}." if experiment.records else ""
    return escape(f"{experiment.title}.{beside}")


def _kinds(sbml: str) -> dict[str, str]:
    """Return for each quantity whether SBML lists it as a parameter or as a species."""
    root = Tree.fromstring(sbml)
    return {
        node.get("id", ""): kind
        for kind in ("parameter", "species")
        for node in root.iter(f"{{{SBML}}}{kind}")
    }


def _target(name: str, kinds: dict[str, str]) -> str:
    kind = kinds[name]
    listed = "listOfSpecies" if kind == "species" else "listOfParameters"
    return f"/sbml:sbml/sbml:model/sbml:{listed}/sbml:{kind}[@id='{name}']"


def _listed(tag: str, lines: Iterable[str]) -> str:
    inside = "".join(lines)
    return f"<{tag}>{inside}</{tag}>" if inside else ""


def _model(experiment: Experiment, model: Model, kinds: dict[str, str]) -> str:
    changes = _listed(
        "listOfChanges",
        (
            f'<changeAttribute target="{_target(name, kinds)}/@value" newValue="{value!r}"/>'
            for name, value in experiment.values.items()
        ),
    )
    source = f'source="{model.name}.xml" language="urn:sedml:language:sbml.level-3.version-2"'
    return f'<listOfModels><model id="model" {source}>{changes}</model></listOfModels>'


def _simulation(experiment: Experiment, model: Model) -> str:
    asked = {RELATIVE: RELATIVE_TOLERANCE, ABSOLUTE: ABSOLUTE_TOLERANCE}
    asked[LONGEST] = model.longest_step
    numbers = (f'<algorithmParameter kisaoID="{k}" value="{v!r}"/>' for k, v in asked.items())
    return (
        '<listOfSimulations><uniformTimeCourse id="course" initialTime="0" outputStartTime="0" '
        f'outputEndTime="{experiment.until!r}" numberOfSteps="{STEPS}">'
        f'<algorithm kisaoID="{CVODE}">{_listed("listOfAlgorithmParameters", numbers)}</algorithm>'
        "</uniformTimeCourse></listOfSimulations>"
    )


def _generators(experiment: Experiment, kinds: dict[str, str]) -> str:
    asked = {"time": f'symbol="{TIME}"'}
    asked |= {n: f'target="{_target(n, kinds)}"' for n in experiment.observed}
    return _listed(
        "listOfDataGenerators",
        (
            f'<dataGenerator id="data_{name}" name="{name}"><math '
            f'xmlns="http://www.w3.org/1998/Math/MathML"><ci>{name}_</ci></math><listOfVariables>'
            f'<variable id="{name}_" taskReference="run" {where}/></listOfVariables>'
            "</dataGenerator>"
            for name, where in asked.items()
        ),
    )


def _outputs(experiment: Experiment) -> str:
    sets = "".join(
        f'<dataSet id="set_{name}" label="{name}" dataReference="data_{name}"/>'
        for name in ("time", *experiment.observed)
    )
    curves = "".join(
        f'<curve id="curve_{name}" name="{name}" xDataReference="data_time" '
        f'yDataReference="data_{name}"/>'
        for name in experiment.observed
    )
    axes = '<xAxis id="x" type="linear"/><yAxis id="y" type="linear"/>'
    return (
        f'<listOfOutputs><report id="numbers"><listOfDataSets>{sets}</listOfDataSets></report>'
        f'<plot2D id="picture" name={quoteattr(experiment.title)}>{axes}'
        f"<listOfCurves>{curves}</listOfCurves></plot2D></listOfOutputs>"
    )
