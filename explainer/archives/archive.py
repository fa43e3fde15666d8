"""A model as a COMBINE archive, in which every part has the same values."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from xml.etree import ElementTree as Tree

import numpy as np

from explainer.archives.annotations import to_sbml
from explainer.archives.experiments import STEPS, Experiment, experiments
from explainer.archives.rdf import add, description
from explainer.archives.sedml import to_sedml
from explainer.archives.terms import about, address, terms
from explainer.models import Model, simulate, with_values

SPECIFICATIONS = "http://identifiers.org/combine.specifications/"
TYPES = "http://purl.org/NET/mediatypes/"
FORMATS = {
    ".xml": f"{SPECIFICATIONS}sbml.level-3.version-2",
    ".sedml": f"{SPECIFICATIONS}sed-ml.level-1.version-4",
    ".ant": f"{TYPES}text/x-antimony",
    ".csv": f"{TYPES}text/csv",
    ".rdf": f"{SPECIFICATIONS}omex-metadata",
}
FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # so that the same model gives the same bytes


def to_archive(model: Model, values: Mapping[str, float] | None = None) -> bytes:
    """Return the archive; `values` take the place of the model's own, in their listed units.

    ModelError when a name is not one of the model's, or its Antimony text is not valid.
    """
    sbml = to_sbml(model, values)
    changed = with_values(model, values or {})
    files = {f"{model.name}.xml": sbml, f"{model.name}.ant": changed.antimony}
    for each in experiments(changed):
        files[f"{each.name}.sedml"] = to_sedml(each, changed, sbml)
        files[f"data/{each.name}.csv"] = _numbers(each, changed)
    files["metadata.rdf"] = _metadata(model.name)
    return _packed({"manifest.xml": _manifest(list(files)), **files})


def _packed(files: Mapping[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return packed.getvalue()


def _numbers(experiment: Experiment, model: Model) -> str:
    """Return what libRoadRunner gives at the experiment's times."""
    roles: dict[str, dict[str, float]] = {"setting": {}, "constant": {}}
    for name, value in experiment.values.items():
        roles[model.parameter(name).role][name] = value
    times = np.linspace(0, experiment.until, STEPS + 1)
    found = simulate(model, roles["setting"], times, roles["constant"]).values
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([f"time_{model.time_unit}", *experiment.observed])
    columns = [times, *(found[name] for name in experiment.observed)]
    writer.writerows([f"{number:.9g}" for number in row] for row in zip(*columns, strict=True))
    return text.getvalue()


def _metadata(name: str) -> str:
    found = terms(name)
    rdf, subject = description(".")
    add(subject, "dcterms:title", found.title)
    add(subject, "dcterms:creator", about()["creator"])
    add(subject, "dcterms:created", about()["created"])
    add(subject, "dcterms:license", about()["licence"])
    for term in found.part:
        add(subject, "bqbiol:hasPart", resource=address(term))
    return Tree.tostring(rdf, encoding="unicode", xml_declaration=True)


def _manifest(names: list[str]) -> str:
    """Return the list of files; the model is the one to open."""
    ends = {name: name[name.rindex(".") :] for name in names}
    lines = [
        f'  <content location="." format="{SPECIFICATIONS}omex"/>',
        f'  <content location="./manifest.xml" format="{SPECIFICATIONS}omex-manifest"/>',
    ]
    lines += [
        f'  <content location="./{name}" format="{FORMATS[end]}"{_master(end)}/>'
        for name, end in ends.items()
    ]
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    space = f'<omexManifest xmlns="{SPECIFICATIONS}omex-manifest">'
    return "\n".join([head, space, *lines, "</omexManifest>", ""])


def _master(end: str) -> str:
    return ' master="true"' if end == ".xml" else ""
