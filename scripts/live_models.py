"""Writes the models as JavaScript for the browser, from the Antimony files in explainer/models.

    python scripts/live_models.py

The files stay under version control, so that the browser module is built without a translator.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / "explainer" / "stage" / "src" / "core" / "made"
sys.path.insert(0, str(ROOT))

from explainer.models import model_names, read_model  # noqa: E402
from explainer.models.javascript import to_javascript  # noqa: E402


def main() -> None:
    """Write every file anew."""
    for path, text in written().items():
        path.write_text(text, encoding="utf-8")


def written() -> dict[Path, str]:
    """Return the text of each file that is made of the models."""
    names = model_names()
    files = {MADE / f"{name}.js": to_javascript(read_model(name)) for name in names}
    imports = "".join(f'import {{ {name} }} from "./{name}.js";\n' for name in names)
    listed = "".join(f"  {name},\n" for name in names)
    head = "// Made of explainer/models by scripts/live_models.py: change those, and run this.\n"
    typed = '/** @type {Record<string, import("../simulate.js").CompiledModel>} */\n'
    all_of_them = f"{head}\n{imports}\n{typed}export const MODELS = {{\n{listed}}};\n"
    return {**files, MADE / "index.js": all_of_them}


if __name__ == "__main__":
    main()
