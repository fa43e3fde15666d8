"""What is written reaches the page as nodes: nothing of a bundle's texts is parsed as HTML."""

from __future__ import annotations

import re
from pathlib import Path

# What reads text as markup; a drawing is read as SVG, once, by these.
PARSES = re.compile(r"innerHTML|outerHTML\s*=|insertAdjacentHTML|text/html|ContextualFragment")


def test_no_module_of_the_page_parses_html(root: Path) -> None:
    files = sorted((root / "explainer/stage/src").rglob("*.js"))
    assert files
    assert [file.name for file in files if PARSES.search(file.read_text("utf-8"))] == []
