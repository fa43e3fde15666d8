"""What the dashboard hands to the browser, written once by the server for all its kernels.

A kernel that reads files needs neither the models nor matplotlib: it starts sooner and takes a
third of the memory.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = "EXPLAINER_PAYLOAD"
"""Environment variable in which the server tells its kernels where the payload lies."""


@dataclass(frozen=True)
class Payload:
    """Compiled chapters by name, and the list of chapters with the words around them."""

    bundles: dict[str, bytes]
    site: dict[str, Any]


def payload() -> Payload:
    """Return what the server has written, or compile it where there is no server."""
    folder = os.environ.get(FOLDER)
    return read(Path(folder)) if folder else compiled()


def compiled() -> Payload:
    """Compile every chapter that is ready; quick when the cache is fresh."""
    from explainer.bundle import build_all, contents

    return Payload(build_all(), contents())


def write(folder: Path, content: Payload) -> None:
    """Write a payload into an existing folder."""
    for name, packed in content.bundles.items():
        (folder / f"{name}.kxb").write_bytes(packed)
    (folder / "site.json").write_text(json.dumps(content.site), encoding="utf-8")


def read(folder: Path) -> Payload:
    """Read a payload that `write` has written."""
    site = json.loads((folder / "site.json").read_text(encoding="utf-8"))
    return Payload({path.stem: path.read_bytes() for path in folder.glob("*.kxb")}, site)
