"""A model as a COMBINE archive: SBML, its Antimony source and a manifest in one file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.etree import ElementTree

from explainer.models.model import Model
from explainer.models.sbml import to_sbml

SPECIFICATIONS = "http://identifiers.org/combine.specifications/"
MANIFEST = f"{SPECIFICATIONS}omex-manifest"
FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # so that the same model gives the same bytes


def to_archive(model: Model, constants: Mapping[str, float] | None = None) -> bytes:
    """Return the archive; `constants` take the place of the SBML's values, in their listed units.

    ModelError when a constant is not one of the model's, or its Antimony text is not valid.
    """
    files = {
        "manifest.xml": _manifest(model.name),
        f"{model.name}.xml": _changed(to_sbml(model), model, constants or {}),
        f"{model.name}.ant": model.antimony,
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            _add(archive, name, text)
    return packed.getvalue()


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, FIRST_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, text)


def _changed(sbml: str, model: Model, constants: Mapping[str, float]) -> str:
    """Put changed values into the list of parameters."""
    if not constants:
        return sbml
    root = ElementTree.fromstring(sbml)
    space = root.tag.partition("}")[0].strip("{")
    ElementTree.register_namespace("", space)
    found = {node.get("id"): node for node in root.iter(f"{{{space}}}parameter")}
    for name, value in constants.items():
        found[model.parameter(name).name].set("value", repr(float(value)))
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True)


def _manifest(name: str) -> str:
    contents = [
        (".", f"{SPECIFICATIONS}omex", ""),
        ("./manifest.xml", MANIFEST, ""),
        (f"./{name}.xml", f"{SPECIFICATIONS}sbml", ' master="true"'),
        (f"./{name}.ant", "http://purl.org/NET/mediatypes/text/x-antimony", ""),
    ]
    lines = [
        f'  <content location="{location}" format="{form}"{master}/>'
        for location, form, master in contents
    ]
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return "\n".join([head, f'<omexManifest xmlns="{MANIFEST}">', *lines, "</omexManifest>", ""])
