"""Where the evidence lies: in the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def evidence_folder() -> Path:
    """Return the folder that holds the tables, the reference list and the reviewed hashes."""
    return _assets() / "evidence"


def words_folder() -> Path:
    """Return the folder that holds one folder of words for each language."""
    return _assets() / "words"


def _assets() -> Path:
    package = Path(__file__).parents[1]
    inside = package / "assets"
    return inside if (inside / "evidence").is_dir() else package.parent / "assets"
