"""A page with a live stage for MyST, and one for Quarto, written into this folder."""

import base64
import json
import shutil
from pathlib import Path

from explainer.bundle import bundle
from explainer.places import STAGE_MODULE

CHAPTER, LANGUAGE = "receptor_blockade", "en"

shutil.copy(STAGE_MODULE, "stage.mjs")
packed = base64.b64encode(bundle(CHAPTER, LANGUAGE)).decode()
model = json.dumps({"bundle": packed, "language": LANGUAGE, "level": "detailed"})
Path("receptor.md").write_text(f"# The receptor\n\n```{{anywidget}} ./stage.mjs\n{model}\n```\n")

shown = f"chapter-{CHAPTER}.{LANGUAGE}.html"  # one of the files that `explainer site` writes
frame = f'<iframe src="{shown}" title="A live picture" width="100%" height="820"></iframe>'
front = f"---\ntitle: The receptor\nformat: html\nresources: [{shown}]\n---\n"
Path("receptor.qmd").write_text(f"{front}\n```{{=html}}\n{frame}\n```\n")
