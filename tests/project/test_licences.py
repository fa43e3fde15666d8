"""Every file under assets has one licence, and the typeface is the published one."""

import hashlib
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

# from the npm package @fontsource/atkinson-hyperlegible 5.3.0, which package.json pins
PUBLISHED = {
    "AtkinsonHyperlegible-Regular.woff2": "atkinson-hyperlegible-latin-400-normal.woff2",
    "AtkinsonHyperlegible-Bold.woff2": "atkinson-hyperlegible-latin-700-normal.woff2",
}


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
