"""What is kept on disk between runs: files named after the content that they were made from."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

# What shapes numbers or pictures without being a file of ours.
ENGINES = ("libroadrunner", "antimony", "matplotlib", "numpy", "fluent.runtime", "citeproc-py")


def cache_folder() -> Path:
    """Return the folder of what is kept: EXPLAINER_CACHE, else the user's cache folder."""
    named = os.environ.get("EXPLAINER_CACHE")
    base = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    return Path(named) if named else Path(base) / "ketamine-explainer"


def fingerprint(files: Iterable[Path]) -> str:
    """Return one hash of the content of files and of the engines' versions."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    for engine in ENGINES:
        digest.update(f"{engine} {_version(engine)}".encode())
    return digest.hexdigest()[:20]


def _version(engine: str) -> str:
    try:
        return version(engine)
    except PackageNotFoundError:
        return "none"


def replace_kept(path: Path, content: bytes) -> None:
    """Write a file and drop older ones of its name, which ends in a dash and a fingerprint.

    It is written beside and renamed, so that two writers at once cannot leave half a file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    Path(file.name).replace(path)
    name = path.name.rpartition("-")[0]
    for old in set(path.parent.glob(f"{name}-*{path.suffix}")) - {path}:
        old.unlink(missing_ok=True)
