"""Where the project's files are: in a checkout beside the package, in a wheel inside it."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _beside_or_inside(name: str) -> Path:
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


ASSETS = _beside_or_inside("assets")
"""Drawings, words, evidence, fonts and theme."""

NOTEBOOKS = _beside_or_inside("notebooks")
"""The notebooks: `dashboard.ipynb` and one per chapter."""

CHANGELOG = ASSETS.parent / "CHANGELOG.md"
"""What changed; in a wheel it lies inside the package."""

STAGE_MODULE = PACKAGE / "stage" / "static" / "stage.js"
"""The built browser module (ES module, default export with `initialize` and `render`)."""

ABLE_SCRIPT = PACKAGE / "dashboard/share/voila/templates/ketamine/static/able.js"
"""What asks in every browser whether the stage can run there."""

STAGE_SCRIPT = PACKAGE / "stage" / "static" / "stage.global.js"
"""The same code as a plain script that defines `KetamineExplainer`, for pages without modules."""
