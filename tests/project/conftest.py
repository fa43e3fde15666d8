"""What the project's tests share: pyproject and the files that are under version control."""

import subprocess
import tomllib
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def pyproject(root: Path) -> dict:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def kept(root: Path) -> list[Path]:
    """Every file that git keeps, or would."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    return [path for name in listed.stdout.splitlines() if (path := root / name).is_file()]
