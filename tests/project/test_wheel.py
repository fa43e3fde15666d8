"""The wheel holds everything that running takes, and nothing that only building does."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from explainer.bundle.self_audit import fingerprint

pytestmark = pytest.mark.slow

NEEDED = [
    "explainer/stage/static/stage.js",
    "explainer/stage/static/stage.global.js",
    "explainer/notebooks/dashboard.ipynb",
    "explainer/notebooks/01_receptor_blockade.ipynb",
    "explainer/commands/lab.py",
    "explainer/models/nmda_receptor.ant",
    "explainer/dashboard/share/voila/templates/ketamine/index.html.j2",
    "explainer/dashboard/share/voila/templates/ketamine/static/arrive.js",
    "explainer/assets/scenes/receptor_blockade.svg",
    "explainer/assets/words/es/receptor_blockade.ftl",
    "explainer/assets/evidence/parameters.csv",
    "explainer/assets/theme/tokens.json",
    "explainer/assets/fonts/AtkinsonHyperlegible-Regular.woff2",
    "explainer/assets/fonts/OFL.txt",
]


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(built: Path) -> set[str]:
    """List the files of the wheel."""
    return set(zipfile.ZipFile(built).namelist())


@pytest.mark.parametrize("name", NEEDED)
def test_what_running_takes_is_in_the_wheel(wheel, name):
    assert name in wheel


def test_every_asset_is_in_the_wheel(root, kept, wheel):
    assets = [path.relative_to(root) for path in kept if path.is_relative_to(root / "assets")]
    assert {f"explainer/{path.as_posix()}" for path in assets} <= wheel


# So the self-audit of an installed copy is that of the checkout it was built from.
def test_an_installed_copy_counts_as_the_same(built: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(built).extractall(tmp_path)
    package = tmp_path / "explainer"
    assert fingerprint([package / "assets", package]) == fingerprint()


def test_what_only_building_takes_is_not(wheel):
    assert not [name for name in wheel if name.startswith(("tests/", "explainer/stage/src"))]


def test_the_licences_are_in_the_wheel(wheel):
    names = {name.partition(".dist-info/licenses/")[2] for name in wheel}
    assert {"LICENSE", "LICENSE-CONTENT", "assets/fonts/OFL.txt"} <= names
