"""Every file under assets has one licence, and the typeface is the published one."""

import hashlib
import json
import re
import tomllib
from fnmatch import fnmatch
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

# from the npm package @fontsource/atkinson-hyperlegible 5.3.0, which package.json pins
PUBLISHED = {
    "AtkinsonHyperlegible-Regular.woff2": "atkinson-hyperlegible-latin-400-normal.woff2",
    "AtkinsonHyperlegible-Bold.woff2": "atkinson-hyperlegible-latin-700-normal.woff2",
}

# Licences that let anybody ship the package beside ours.
MAY_SHIP = re.compile(r"BSD|MIT|Apache|Python|PSF|ISC|MPL|Mozilla|HPND|Unlicense|LGPL|Zlib|0BSD")
# Packages that say nothing there; what their own files say was read.
READ = {"libroadrunner": "Apache-2.0, its licenses/LICENSE.txt"}


def covering(groups: list[dict], name: str) -> list[dict]:
    return [group for group in groups if any(fnmatch(name, pattern) for pattern in group["files"])]


def test_every_asset_is_under_exactly_one_licence(root, kept):
    assets = root / "assets"
    groups = tomllib.loads((assets / "LICENCES.toml").read_text(encoding="utf-8"))["group"]
    for path in kept:
        if path.is_relative_to(assets):
            name = path.relative_to(assets).as_posix()
            assert len(covering(groups, name)) == 1, f"assets/LICENCES.toml: {name}"


@pytest.mark.parametrize("ours", PUBLISHED)
def test_the_typeface_is_unchanged(root, ours):
    package = root / "node_modules" / "@fontsource" / "atkinson-hyperlegible" / "files"
    assert digest(root / "assets" / "fonts" / ours) == digest(package / PUBLISHED[ours])


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def licence(name: str) -> str:
    """Return what an installed package says of its licence, in whichever field it says it."""
    said = metadata(name)
    classes = [one for one in said.get_all("Classifier", []) if one.startswith("License")]
    fields = [said.get("License-Expression"), *classes, said.get("License")]
    return " ".join(str(field)[:80] for field in fields if field)


def test_everything_that_runs_may_be_shipped(root):
    names = re.findall(r"^([\w.-]+)==", (root / "locks/run.txt").read_text("utf-8"), re.MULTILINE)
    assert len(names) > 50
    for name in names:
        try:
            said = licence(name)
        except PackageNotFoundError:
            continue  # for another system or Python
        assert MAY_SHIP.search(said) or name in READ, f"{name}: {said!r}"


def test_everything_in_the_browser_s_script_may_be_shipped(root):
    """What is bundled into the script that pages load: packages that its sources import."""
    shipped = {name for name in asked_of_npm(root, "dependencies") if name != "esbuild"}
    assert shipped, "package.json names nothing that ships"
    sources = "".join(
        path.read_text("utf-8") for path in (root / "explainer/stage/src").rglob("*.js")
    )
    imported = {
        name if name.startswith("@") else name.partition("/")[0]
        for name in re.findall(r'from "([^."][^"]*)"', sources)
    }
    assert imported <= shipped, "the script imports what package.json calls a tool"
    for name in shipped:
        said = json.loads((root / "node_modules" / name / "package.json").read_text("utf-8"))
        assert MAY_SHIP.search(str(said["license"])), f"{name}: {said['license']!r}"


def asked_of_npm(root, group):
    return json.loads((root / "package.json").read_text("utf-8"))[group]
