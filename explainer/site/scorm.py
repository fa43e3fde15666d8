"""A package for learning platforms that speak SCORM 1.2: a chapter is a part of the course."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from explainer import words
from explainer.bundle import build_all
from explainer.places import STAGE_SCRIPT
from explainer.site.frames import FRAME, START, frame_name, frames, question
from explainer.site.unscripted import ABLE, able, beginning

CP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
MANIFEST = "imsmanifest.xml"
SHARED = "shared"
# The same bytes each time: a zip keeps the hour at which a file was put in.
EPOCH = (1980, 1, 1, 0, 0, 0)


def package_name(language: str) -> str:
    """Return the file name of a language's package."""
    return f"ketamine-explainer-scorm12-{language}.zip"


def write_packages(folder: Path, bundles: Mapping[str, str], policy: str) -> list[Path]:
    """Write a package for each language into `folder` and return the files.

    `bundles` are the scripts that keep chapters, by file name; `policy` is that of the folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shared = {
        FRAME: beginning(START),
        ABLE: able(),
        "stage.js": STAGE_SCRIPT.read_text(encoding="utf-8"),
        **bundles,
    }
    return [_package(folder, each.code, shared, policy) for each in words.spoken()]


def _package(folder: Path, language: str, shared: Mapping[str, str], policy: str) -> Path:
    pages = frames(language, policy, course="scorm")
    files = {MANIFEST: manifest(language, sorted(shared)), **pages, **shared}
    path = folder / package_name(language)
    with zipfile.ZipFile(path, "w") as package:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            package.writestr(entry, files[name], zipfile.ZIP_DEFLATED)
    return path


def manifest(language: str, shared: list[str]) -> str:
    """Return the manifest (XML): an item for each chapter, and the files that all of them need."""
    spaces = {"xmlns": CP, "xmlns:adlcp": ADL}
    given = {"identifier": "ketamine-explainer", "version": "1.0"}
    whole = ElementTree.Element("manifest", spaces | given)
    about = ElementTree.SubElement(whole, "metadata")
    ElementTree.SubElement(about, "schema").text = "ADL SCORM"
    ElementTree.SubElement(about, "schemaversion").text = "1.2"
    chapters = [*build_all(language)]
    whole.append(_organizations(language, chapters))
    whole.append(_resources(language, chapters, shared))
    ElementTree.indent(whole)
    made: bytes = ElementTree.tostring(whole, "utf-8", xml_declaration=True)
    return made.decode()


def _organizations(language: str, chapters: list[str]) -> ElementTree.Element:
    made = ElementTree.Element("organizations", default="chapters")
    course = ElementTree.SubElement(made, "organization", identifier="chapters")
    product = words.message(language, "site", "product-name")
    ElementTree.SubElement(course, "title").text = product
    for chapter in chapters:
        given = {"identifier": f"item-{chapter}", "identifierref": f"page-{chapter}"}
        item = ElementTree.SubElement(course, "item", given)
        ElementTree.SubElement(item, "title").text = question(chapter, language)
    return made


def _resources(language: str, chapters: list[str], shared: list[str]) -> ElementTree.Element:
    made = ElementTree.Element("resources")
    for chapter in chapters:
        page = _resource(f"page-{chapter}", "sco", [frame_name(chapter, language)])
        ElementTree.SubElement(page, "dependency", identifierref=SHARED)
        made.append(page)
    made.append(_resource(SHARED, "asset", shared))
    return made


def _resource(identifier: str, kind: str, files: list[str]) -> ElementTree.Element:
    given = {"identifier": identifier, "type": "webcontent", "adlcp:scormtype": kind}
    made = ElementTree.Element("resource", given, href=files[0])
    for name in files:
        ElementTree.SubElement(made, "file", href=name)
    return made
