"""One list of dependencies: what is imported, locked and told conda agrees with pyproject."""

import ast
import importlib.metadata
import json
import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CONDA_NAMES = {"matplotlib-base": "matplotlib"}
ONLY_CONDA = {"python", "pip", "nodejs"}
GROUPS = {
    "run": [],
    "educate": ["educate"],
    "test": ["educate", "test"],
    "bench": ["educate", "test", "bench"],
    "hub": ["educate"],
}
# comes with the package that is named after the colon
COME_ALONG = {
    "IPython": "ipykernel",
    "babel": "fluent-runtime",
    "jinja2": "voila",
    "jupyter_client": "voila",
    "jupyter_core": "voila",
    "jupyter_server": "voila",
    "nbformat": "voila",
    "traitlets": "ipywidgets",
}
EDUCATE = {"classroom", "dataframes", "narration", "sampling", "study"}


def wanted(pyproject: dict, *groups: str) -> list[Requirement]:
    project = pyproject["project"]
    lists = [project["dependencies"], *(project["optional-dependencies"][g] for g in groups)]
    return [Requirement(line) for lines in lists for line in lines]


def as_triples(requirements: list[Requirement]) -> set[tuple[str, str, str]]:
    return {
        (canonicalize_name(r.name), str(r.specifier), str(r.marker or "")) for r in requirements
    }


@cache
def installed() -> dict[str, list[str]]:
    """Return the distributions that bring each top-level name; reading them all takes time."""
    return dict(importlib.metadata.packages_distributions())


def imported(folder: Path) -> set[str]:
    """Return the top-level names that the modules below a folder import."""
    paths = [path for path in folder.rglob("*.py") if goes_with(path, folder)]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    froms = {n.module for n in nodes if isinstance(n, ast.ImportFrom) and n.module and not n.level}
    return {name.partition(".")[0] for name in plain | froms}


def goes_with(path: Path, folder: Path) -> bool:
    """Leave what has a group of its own, such as the classroom, out of the package."""
    return folder.name in EDUCATE or not EDUCATE & {*path.relative_to(folder).parts}


def locked(root: Path, name: str) -> dict[tuple[str, str], str]:
    """Return what a lock pins: (name, marker) to version."""
    lines = (root / "locks" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line.rstrip(" \\")) for line in lines if re.match(r"[a-z0-9]", line)]
    return {
        (canonicalize_name(pin.name), str(pin.marker or "")): str(pin.specifier) for pin in pins
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("folder", "groups"),
    [
        ("explainer", []),
        ("explainer/classroom", ["educate"]),
        ("explainer/bands/sampling", ["educate"]),
        ("explainer/dataframes", ["educate"]),
        ("explainer/models/study", ["educate"]),
        ("explainer/narration", ["educate"]),
        ("tests", ["educate", "test"]),
        ("bench", ["test", "bench"]),
    ],
)
def test_everything_imported_is_declared(root, pyproject, folder, groups):
    declared = {canonicalize_name(r.name) for r in wanted(pyproject, *groups)}
    providers = installed()
    for name in imported(root / folder) & providers.keys() - {"explainer"}:
        names = {COME_ALONG.get(name)} | {canonicalize_name(d) for d in providers[name]}
        assert names & declared, f"{folder} imports {name}, which pyproject does not name"


@pytest.mark.parametrize("name", GROUPS)
def test_the_lock_pins_what_is_declared(root, pyproject, name):
    pins = locked(root, name)
    for requirement in wanted(pyproject, *GROUPS[name]):
        versions = [
            version.removeprefix("==")
            for (pinned, _), version in pins.items()
            if pinned == canonicalize_name(requirement.name)
        ]
        assert any(version in requirement.specifier for version in versions), requirement


@pytest.mark.parametrize("name", ["run", "test"])
def test_the_locks_agree(root, name):
    everything = {(package, version) for (package, _), version in locked(root, "bench").items()}
    assert {
        (package, version) for (package, _), version in locked(root, name).items()
    } <= everything


def test_no_lock_names_an_address(root):
    for path in [*(root / "locks").glob("*.txt"), root / "package-lock.json"]:
        assert "://" not in without_funding(path), path


def without_funding(path: Path) -> str:
    """Return a lock's text without the pages where npm packages ask for support."""
    if path.suffix != ".json":
        return path.read_text(encoding="utf-8")
    lock = json.loads(path.read_text(encoding="utf-8"))
    for package in lock["packages"].values():
        assert "resolved" not in package
        package.pop("funding", None)
    return json.dumps(lock)


def test_conda_installs_what_runs_and_what_educates(root, pyproject):
    environment = yaml.safe_load((root / "environment.yml").read_text(encoding="utf-8"))
    assert as_triples(from_conda(environment)) == as_triples(wanted(pyproject, "educate"))


def from_conda(environment: dict) -> list[Requirement]:
    plain = [line for line in environment["dependencies"] if isinstance(line, str)]
    names = [line.partition(" ") for line in plain if line.partition(" ")[0] not in ONLY_CONDA]
    conda = [f"{CONDA_NAMES.get(name, name)}{versions}" for name, _, versions in names]
    pip = next(line["pip"] for line in environment["dependencies"] if isinstance(line, dict))
    return [Requirement(line) for line in [*conda, *pip] if not line.startswith("--")]


def test_conda_takes_the_same_pythons(root, pyproject):
    environment = yaml.safe_load((root / "environment.yml").read_text(encoding="utf-8"))
    assert f"python {pyproject['project']['requires-python']}" in environment["dependencies"]
